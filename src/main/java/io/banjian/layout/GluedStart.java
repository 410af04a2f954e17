package io.banjian.layout;

import io.banjian.text.EastAsianWidth;

/** How a paragraph begins whose column lines a pipeline glued with spaces. */
final class GluedStart {
  /** A first line, one full and the last. */
  private static final int PIECES = 3;

  private GluedStart() {}

  /** Whether the first line is as long as the next, so that it is none of a paragraph. */
  static boolean isFlush(Block block) {
    String text = block.view().text();
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    if (block.lines().size() > 1 || second < 0 || text.split(" ").length < PIECES) {
      return false;
    }
    int head = EastAsianWidth.ofPrinted(text, 0, first);
    int next = EastAsianWidth.ofPrinted(text, first + 1, second);
    return head >= LineFit.INDENT * 2 && Math.abs(head - next) <= 1;
  }
}
