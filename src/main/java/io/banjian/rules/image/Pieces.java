package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * What stands on both sides of something, up to the next space.
 *
 * @param left where the piece before starts
 * @param before where it ends
 * @param behind where the piece behind starts
 * @param right where it ends
 */
record Pieces(SourceText text, int left, int before, int behind, int right) {
  static Pieces around(SourceText text, int lineStart, int lineEnd, int from, int to) {
    int before = from;
    while (before > lineStart && isSpace(text, before - 1)) {
      before--;
    }
    int left = before;
    while (left > lineStart && !isSpace(text, left - 1)) {
      left--;
    }
    int behind = to;
    while (behind < lineEnd && isSpace(text, behind)) {
      behind++;
    }
    int right = behind;
    while (right < lineEnd && !isSpace(text, right)) {
      right++;
    }
    return new Pieces(text, left, before, behind, right);
  }

  static boolean isSpace(SourceText text, int at) {
    return CharTable.classOf(text.charAt(at)).isSpace();
  }

  int hanBefore() {
    return han(left, before);
  }

  int hanBehind() {
    return han(behind, right);
  }

  private int han(int from, int to) {
    int han = 0;
    for (int i = from; i < to; i++) {
      han += CharTable.classOf(text.charAt(i)).isHan() ? 1 : 0;
    }
    return han;
  }
}
