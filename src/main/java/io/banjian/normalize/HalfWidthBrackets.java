package io.banjian.normalize;

import java.util.Arrays;
import java.util.Optional;

/**
 * Decides about {@code (} and {@code )} by pairs: Chinese inside or a full-width partner makes both
 * full width; Latin or digits inside, only if Chinese stands before or behind, and not where the
 * bracket is part of a formula or a number: f(x), Ca(OH)₂, (0573)8528.
 */
final class HalfWidthBrackets {
  private static final int NONE = -1;

  private final CharSequence text;
  private final byte[] before;
  private final byte[] after;

  /** For each bracket the index of its other half, or NONE. */
  private final int[] partner;

  /** Number of ideographs before each index. */
  private final int[] chinese;

  HalfWidthBrackets(CharSequence text, byte[] before, byte[] after) {
    this.text = text;
    this.before = before;
    this.after = after;
    this.partner = new int[text.length()];
    this.chinese = new int[text.length() + 1];
    pair();
  }

  private void pair() {
    Arrays.fill(partner, NONE);
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if ((c == ')' || c == '）') && depth > 0) {
        partner[i] = open[--depth];
        partner[open[depth]] = i;
      }
      chinese[i + 1] = chinese[i] + (Marks.isChineseLetter(text, i) ? 1 : 0);
    }
  }

  Optional<MarkChange> changeAt(int at) {
    boolean opening = text.charAt(at) == '(';
    int other = partner[at];
    boolean wide =
        other == NONE ? isAlone(at) : isPair(Math.min(at, other), Math.max(at, other), at);
    double confidence = other == NONE ? 0.9 : 0.99;
    return wide
        ? Optional.of(new MarkChange(at, at + 1, opening ? "（" : "）", confidence, true))
        : Optional.empty();
  }

  private boolean isPair(int open, int close, int at) {
    boolean partnerIsWide = text.charAt(open + close - at) > 0x7F;
    if (partnerIsWide || chinese[close] > chinese[open]) {
      return true;
    }
    if (text.length() > open + 4
        && text.subSequence(open + 1, open + 5).toString().equals("cid:")) {
      return false; // (cid:123): not text at all
    }
    char left = open > 0 ? text.charAt(open - 1) : 0;
    char right = close + 1 < text.length() ? text.charAt(close + 1) : 0;
    if (close == open + 1 || Marks.isAlphanumeric(left) || Marks.isAlphanumeric(right)) {
      return false; // f(x), Ca(OH)₂, (0573)8528
    }
    boolean fileName =
        right == '.' && close + 2 < text.length() && Marks.isAlphanumeric(text.charAt(close + 2));
    return !fileName && (isChinese(before[open]) || isChinese(after[close]));
  }

  /** A bracket without its other half: the line may have been cut. */
  private boolean isAlone(int at) {
    char left = at > 0 ? text.charAt(at - 1) : 0;
    if (text.charAt(at) == '(') {
      return !Marks.isAlphanumeric(left) && (isChinese(before[at]) || isChinese(after[at]));
    }
    // 1) and a) number the items of a list; :) is a smile
    return isChinese(before[at]) && left != ':' && left != ';';
  }

  private static boolean isChinese(byte side) {
    return Side.ofOrdinal(side) == Side.CHINESE;
  }
}
