package io.banjian.layout.columns;

import io.banjian.text.CharTable;

/** What stands on both sides of the gaps of a line, and what it says about their being seams. */
final class LineGaps {
  private final Tokens line;
  private final String raw;
  private final char[] page;

  /** Whether the page's ，；： were narrowed by a recognizer. */
  private final boolean narrowed;

  LineGaps(Tokens line, String raw, char[] page, boolean narrowed) {
    this.line = line;
    this.raw = raw;
    this.page = page;
    this.narrowed = narrowed;
  }

  /** Whether a head of its own begins at a token: ■记者, 本报讯. */
  boolean isHead(int token) {
    return "■□◎●".indexOf(page[line.start[token]]) >= 0 || raw.startsWith("本报讯", line.start[token]);
  }

  /** Whether one side of the gap before a token is a digit, a Latin letter or a mark of theirs. */
  boolean isBesideNarrow(int token) {
    return isNarrow(page[line.start[token]])
        || (isNarrow(page[line.end[token - 1] - 1]) && !endsInNarrowedMark(token - 1));
  }

  /** A recognizer narrowed the mark behind the last character: in print it took as much room. */
  private boolean endsInNarrowedMark(int token) {
    int last = line.end[token] - 1;
    return narrowed
        && last > line.start[token]
        && Ink.NARROWED.indexOf(page[last]) >= 0
        && CharTable.isIdeograph(page[last - 1]);
  }

  /** A space between two Latin words is no seam. */
  boolean isBetweenLatin(int token) {
    return isLatin(page[line.end[token - 1] - 1]) && isLatin(page[line.start[token]]);
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  static boolean isNarrow(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** 本报讯 and the gap behind it, □ and 本报记者, 记者 and names: no seam. */
  boolean isWithinHead(int token) {
    int before = token - 1;
    int length = length(before);
    if (isHead(token)) {
      return false;
    }
    if (length == 3 && raw.startsWith("本报讯", line.start[before])) {
      return true;
    }
    if (length == 1 && isHead(before)) {
      return true; // □ alone would be taken for a stray symbol
    }
    return (line.gap[token] == Tokens.WIDTH
            && isRole(page[line.end[before] - 1], page[line.start[token]]))
        || (length >= 2 && isRole(page[line.end[before] - 2], page[line.end[before] - 1]))
        || (length == 1
            && before > 0
            && line.gap[before] == Tokens.WIDTH
            && isRole(page[line.end[before - 1] - 1], page[line.start[before]]));
  }

  /** 记者, 通讯员, also where it is set apart: 记　者. */
  private static boolean isRole(char one, char other) {
    return (one == '记' && other == '者') || (one == '讯' && other == '员');
  }

  /** A character or two of an upright headline, and a line of text behind it. */
  boolean isBehindUpright(int token) {
    int before = token - 1;
    int length = length(before);
    if (before > 0 && line.gap[before] == 1 && isWithinHead(before)) {
      return false; // 记者 王 英）
    }
    return length <= 2
        && length(token) >= 5
        && CharTable.isIdeograph(page[line.start[before]])
        && CharTable.isIdeograph(page[line.end[before] - 1]);
  }

  /** A character or two of an upright headline at the end of a line of text. */
  boolean isUprightBehindText(int token) {
    return length(token) <= 2
        && length(token - 1) >= 8
        && CharTable.isIdeograph(page[line.start[token]])
        && CharTable.isIdeograph(page[line.end[token] - 1]);
  }

  /** Five characters or more on either side: no name, and seldom a headline in halves. */
  boolean isBetweenLong(int token) {
    return length(token) >= 5 && length(token - 1) >= 5;
  }

  /** Whether a gap between long pieces of Chinese stands on the line. */
  boolean mayHoldColumns() {
    for (int token = 1; token < line.count; token++) {
      if (!line.stretched[token]
          && isBetweenLong(token)
          && !isBesideNarrow(token)
          && !isWithinHead(token)) {
        return true;
      }
    }
    return false;
  }

  /** A name of two or three characters, or one half of it. */
  boolean isName(int token) {
    int length = length(token);
    if (length > 3) {
      return false;
    }
    for (int i = line.start[token]; i < line.end[token]; i++) {
      if (!CharTable.isIdeograph(page[i])) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 units of a token. */
  private int length(int token) {
    return line.end[token] - line.start[token];
  }
}
