package io.banjian.layout;

/**
 * A row that its own markup sets apart: {@code <p>…</p>}, {@code <td>…</td>}, {@code # 早稻开镰},
 * {@code | 早稻 | 300 |}. Its text ends where the markup ends, whatever stands below.
 */
final class MarkupForm {
  private static final int LONGEST_HEADING = 6;

  private MarkupForm() {}

  static boolean is(String raw, int from, int to) {
    return switch (raw.charAt(from)) {
      case '<' -> isTagged(raw, from, to);
      case '#' -> isHeading(raw, from, to);
      case '|' -> isTable(raw, from, to);
      default -> false;
    };
  }

  /** What such a row is. A table's cells are no running text. */
  static BlockKind kind(String raw, int from, int to) {
    char tag = raw.charAt(from + 1);
    if (raw.charAt(from) == '#' || ((tag == 'h' || tag == 'H') && isDigit(raw.charAt(from + 2)))) {
      return BlockKind.HEADLINE;
    }
    boolean cells = raw.charAt(from) == '|' || Letters.contains(raw, from, to, "<td");
    return cells ? BlockKind.UNKNOWN : BlockKind.BODY;
  }

  private static boolean isTagged(String raw, int from, int to) {
    if (to - from < 4 || raw.charAt(to - 1) != '>') {
      return false;
    }
    char next = raw.charAt(from + 1);
    return next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  }

  private static boolean isHeading(String raw, int from, int to) {
    int end = from;
    while (end < to && raw.charAt(end) == '#') {
      end++;
    }
    return end - from <= LONGEST_HEADING && end + 1 < to && raw.charAt(end) == ' ';
  }

  private static boolean isTable(String raw, int from, int to) {
    return to - from >= 3 && raw.charAt(to - 1) == '|';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
