package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds {@link DoubledText}: a line that falls wholly into doubled pieces, or a line that is
 * printed once more below itself.
 *
 * <p>Speech repeats itself, 我和我的, 稳对稳定, 公|共性, 天天向上, but never a whole line from its first character
 * to its last.
 */
final class DoubledTexts {
  private static final int FEWEST = 5;
  private static final int LONGEST = 120;

  /** A headline has one ， at most, so two copies of it have two. */
  private static final int MOST_STOPS = 2;

  /** Lines of a headline that may be repeated as one. */
  private static final int MOST_LINES = 3;

  private DoubledTexts() {}

  /** Marks the rows that hold a headline twice: no paragraph holds them. */
  static void mark(Rows rows) {
    for (int row = 0; row < rows.count; row++) {
      if (rows.form[row] == RowForm.TEXT
          && !isInFlow(rows, row)
          && withinRow(rows, row).isPresent()) {
        rows.form[row] = RowForm.DOUBLED;
      }
    }
  }

  /** A column line that happens to echo itself: the line above breaks off at the same width. */
  private static boolean isInFlow(Rows rows, int row) {
    if (rows.ends[row] == EndMark.COMMA || rows.ends[row] == EndMark.PAUSE) {
      return true;
    }
    return row > 0
        && rows.form[row - 1] == RowForm.TEXT
        && rows.stops[row - 1] > 0
        && rows.ends[row - 1] == EndMark.IDEOGRAPH
        && Math.abs(rows.width[row - 1] - rows.width[row]) <= LineFit.INDENT + 1;
  }

  static List<DoubledText> find(Rows rows, BreakPath.Decisions decisions) {
    List<DoubledText> found = new ArrayList<>();
    int row = 0;
    while (row < rows.count) {
      if (rows.form[row] == RowForm.DOUBLED) {
        withinRow(rows, row).ifPresent(found::add);
        row++;
        continue;
      }
      if (rows.form[row] != RowForm.TEXT) {
        row++;
        continue;
      }
      int lines = repeatedBelow(rows, decisions, row);
      if (lines > 0) {
        found.add(below(rows, row, lines));
      }
      row += Math.max(1, 2 * lines);
    }
    return found;
  }

  /** 干劲拼项目干劲拼项目, ““满格满格””干劲拼项目干劲拼项目, 干干劲劲拼拼. */
  private static Optional<DoubledText> withinRow(Rows rows, int row) {
    if (rows.chars[row] < 2 * FEWEST
        || rows.chars[row] % 2 != 0
        || rows.chars[row] > LONGEST
        || rows.stops[row] > MOST_STOPS) {
      return Optional.empty();
    }
    int[] at = new int[rows.chars[row]];
    int count = 0;
    String raw = rows.text.raw();
    for (int i = rows.start[row]; i < rows.end[row]; i++) {
      if (!Letters.isSpace(raw.charAt(i))) {
        if (count == at.length) {
          return Optional.empty(); // beyond the BMP or with marks that take no room
        }
        at[count++] = i;
      }
    }
    if (count != at.length) {
      return Optional.empty();
    }
    int[] pieces = new int[count];
    int doubled = pieces(raw, at, pieces);
    if (doubled == 0 || (rows.stops[row] > 1 && doubled > 1)) {
      return Optional.empty();
    }
    return Optional.of(dropSeconds(rows, row, at, pieces, doubled));
  }

  /**
   * Cuts a row into pieces that each stand twice, the longest first; their lengths, or 0. Greed is
   * enough: a piece that is doubled whole could also be cut finer, never the reverse.
   */
  private static int pieces(String raw, int[] at, int[] lengths) {
    int from = 0;
    int count = 0;
    boolean anyLong = false;
    while (from < at.length) {
      int length = (at.length - from) / 2;
      while (length > 0 && !isTwice(raw, at, from, length)) {
        length--;
      }
      if (length == 0) {
        return 0;
      }
      lengths[count++] = length;
      anyLong |= length > 1;
      from += 2 * length;
    }
    // 天天向上 falls apart at 向; 日日夜夜分分秒秒 does not, but nobody prints five such pairs
    return anyLong || count >= FEWEST ? count : 0;
  }

  private static boolean isTwice(String raw, int[] at, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (raw.charAt(at[from + i]) != raw.charAt(at[from + length + i])) {
        return false;
      }
    }
    return true;
  }

  private static DoubledText dropSeconds(Rows rows, int row, int[] at, int[] lengths, int count) {
    String raw = rows.text.raw();
    List<Span> dropped = new ArrayList<>(count);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int piece = 0; piece < count; piece++) {
      int length = lengths[piece];
      int second = from + length;
      int end = second + length;
      for (int i = from; i < second; i++) {
        text.append(raw.charAt(at[i]));
      }
      // white space before the second copy parted the copies, not words
      int start = at[second - 1] + 1;
      dropped.add(new Span(start, at[end - 1] + 1));
      from = end;
    }
    return new DoubledText(rows.span(row), dropped, text.toString());
  }

  /** How many rows, from this one on, are printed once more right below. */
  private static int repeatedBelow(Rows rows, BreakPath.Decisions decisions, int row) {
    if (!decisions.standsAlone()[row] && decisions.joins(row)) {
      return 0; // running text: an OCR engine may read a line twice, but that is no shadow
    }
    for (int lines = 1; lines <= MOST_LINES && row + 2 * lines <= rows.count; lines++) {
      boolean same = true;
      int chars = 0;
      for (int i = 0; i < lines && same; i++) {
        same = isSame(rows, row + i, row + lines + i);
        chars += rows.chars[row + i];
      }
      if (same && chars >= FEWEST) {
        return lines;
      }
    }
    return 0;
  }

  private static boolean isSame(Rows rows, int one, int other) {
    if (rows.form[other] != RowForm.TEXT
        || rows.chars[one] != rows.chars[other]
        || rows.ink[one] != rows.ink[other]
        || rows.stops[one] > 0
        || rows.ends[one].endsSentence()
        || rows.newPage[other]
        || rows.blanksBefore[other] > 0
        || (rows.lastBracket[one] < 0 && rows.firstBracket[one] < 0)) {
      return false;
    }
    String raw = rows.text.raw();
    int at = rows.start[one];
    int to = rows.start[other];
    while (at < rows.end[one] && to < rows.end[other]) {
      at = Letters.skipSpace(raw, at, rows.end[one]);
      to = Letters.skipSpace(raw, to, rows.end[other]);
      if (raw.charAt(at++) != raw.charAt(to++)) {
        return false;
      }
    }
    return true;
  }

  private static DoubledText below(Rows rows, int row, int lines) {
    int last = row + lines - 1;
    StringBuilder text = new StringBuilder();
    for (int i = row; i <= last; i++) {
      text.append(i > row ? "\n" : "").append(rows.string(i));
    }
    Span dropped = new Span(rows.end[last], rows.end[last + lines]);
    Span span = new Span(rows.start[row], rows.end[last + lines]);
    return new DoubledText(span, List.of(dropped), text.toString());
  }
}
