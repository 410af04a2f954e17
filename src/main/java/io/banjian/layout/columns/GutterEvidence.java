package io.banjian.layout.columns;

import java.util.Arrays;

/** Tells whether a dump set its pieces where they stood in print: then gutters line up. */
final class GutterEvidence {
  private static final int GUTTER = 3;
  private static final int REACH = 4;

  /** Of the pieces behind a gutter so many begin where one began a few lines above. */
  private static final double SHARE = 0.5;

  /** The same where lines begin deep within the page: only a dump that keeps places does that. */
  private static final double SHARE_OF_DEEP = 0.25;

  /** White space before a line's first ink that is no indent. */
  private static final int DEEP = 8;

  private static final int DEEP_LINES = 4;

  /**
   * Of the lines of a region so many have a gutter where places are kept: one in five and more.
   * Where a picture or an upright headline was read in the midst of columns that stand in order it
   * is hardly one in eight, however its scraps line up.
   */
  private static final int ONE_LINE_IN = 7;

  private static final int NOT_READ = -2;
  private static final int EMPTY = -1;

  private final Tokens tokens;

  /** For each line how many wide gaps it has, once it was read. */
  private final int[] gutters;

  GutterEvidence(Tokens tokens, int lines) {
    this.tokens = tokens;
    this.gutters = new int[lines];
    Arrays.fill(gutters, NOT_READ);
  }

  /** Whether wide gaps are common, as where a recognizer read across a page. */
  boolean areCommon(int first, int last) {
    int all = 0;
    for (int line = first; line <= last; line++) {
      all += Math.max(0, wideGaps(line));
    }
    return all * 2 > lines(first, last);
  }

  /** Whether there are some all through, rather than in one place of many lines. */
  boolean runThrough(int first, int last) {
    int wide = 0;
    for (int line = first; line <= last; line++) {
      wide += wideGaps(line) > 0 ? 1 : 0;
    }
    return wide * ONE_LINE_IN >= lines(first, last);
  }

  private int lines(int first, int last) {
    int lines = 0;
    for (int line = first; line <= last; line++) {
      lines += wideGaps(line) == EMPTY ? 0 : 1;
    }
    return lines;
  }

  private int wideGaps(int line) {
    if (gutters[line] == NOT_READ) {
      read(line);
    }
    return gutters[line];
  }

  /** Whether they line up, so that pieces stand where they stood in print. */
  boolean linedUp(int first, int last) {
    int[] seen = new int[1024];
    int pieces = 0;
    int aligned = 0;
    int deep = 0;
    for (int line = first; line <= last; line++) {
      read(line);
      deep += tokens.count > 0 && tokens.left[0] >= DEEP ? 1 : 0;
      for (int i = 0; i < tokens.count; i++) {
        if (tokens.gap[i] < GUTTER || tokens.left[i] + 1 >= seen.length || tokens.left[i] < 1) {
          continue;
        }
        int at = tokens.left[i];
        pieces++;
        int latest = Math.max(seen[at], Math.max(seen[at - 1], seen[at + 1]));
        aligned += latest > 0 && line + 1 - latest <= REACH ? 1 : 0;
        seen[at] = line + 1;
      }
    }
    double share = deep >= DEEP_LINES ? SHARE_OF_DEEP : SHARE;
    return pieces >= 4 && aligned >= pieces * share;
  }

  private void read(int line) {
    tokens.read(line);
    int count = tokens.count == 0 ? EMPTY : 0;
    for (int i = 1; i < tokens.count; i++) {
      count += tokens.gap[i] >= GUTTER ? 1 : 0;
    }
    gutters[line] = count;
  }
}
