package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;

/** How well rows go on in each other, each row taken apart once. */
final class RowSeams {
  /** Characters looked at on either side. */
  private static final int REACH = 6;

  final Rows rows;
  private final String raw;
  private final SeamSide[] ends;
  private final SeamSide[] starts;

  RowSeams(Rows rows) {
    this.rows = rows;
    this.raw = rows.text.raw();
    this.ends = new SeamSide[rows.count];
    this.starts = new SeamSide[rows.count];
  }

  double of(int above, int below) {
    if (ends[above] == null) {
      int from = Math.max(rows.start[above], rows.end[above] - REACH);
      ends[above] = SeamSide.endOf(raw.substring(from, rows.end[above]));
    }
    if (starts[below] == null) {
      int to = Math.min(rows.end[below], rows.start[below] + REACH);
      starts[below] = SeamSide.startOf(raw.substring(rows.start[below], to));
    }
    return Lexicon.seam(ends[above], starts[below]);
  }

  /** By the two characters that meet: no word is looked up, and what words add is left out. */
  double edges(int above, int below) {
    return Lexicon.follows(raw.charAt(rows.end[above] - 1), raw.charAt(rows.start[below]));
  }
}
