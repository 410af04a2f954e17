package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
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
  /** Chinese that is worth the name: its characters stand oftener side by side than by chance. */
  private static final double CHINESE = 0.3;

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

  static int count(SourceText text, int start, int end) {
    int pieces = 0;
    for (int i = start; i < end; i++) {
      pieces += !isSpace(text, i) && (i == start || isSpace(text, i - 1)) ? 1 : 0;
    }
    return pieces;
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

  boolean hasTextBehind() {
    for (int i = behind; i < right; i++) {
      CharClass charClass = CharTable.classOf(text.charAt(i));
      if (charClass.isHan() || charClass.isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** For two pieces that read like lines of text, and against noise. */
  double likeness() {
    boolean text = hanBefore() >= 6 && likely(Math.max(left, before - 12), before) > CHINESE;
    boolean more = hanBehind() >= 4 && likely(behind, Math.min(right, behind + 12)) > CHINESE;
    return (text ? 0.5 : -0.5) + (more ? 0.5 : -0.3);
  }

  private int han(int from, int to) {
    int han = 0;
    for (int i = from; i < to; i++) {
      han += CharTable.classOf(text.charAt(i)).isHan() ? 1 : 0;
    }
    return han;
  }

  private double likely(int from, int to) {
    double sum = 0;
    int pairs = 0;
    for (int i = from + 1; i < to; i++) {
      if (CharTable.classOf(text.charAt(i - 1)).isHan()
          && CharTable.classOf(text.charAt(i)).isHan()) {
        sum += Lexicon.follows(text.charAt(i - 1), text.charAt(i));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }
}
