package io.banjian.normalize;

/** Good characters at the ends of what was misread that were taken for part of it. */
final class MisreadEdges {
  /** So many may have been. */
  private static final int FARTHEST = 3;

  private MisreadEdges() {}

  /**
   * 路 before 闈掍簯 (青云): an ideograph at either end whose two bytes are · or a letter in UTF-8
   * belongs to the good text.
   */
  static Misread withoutGoodOnes(CharSequence raw, Misread misread) {
    String text = misread.text();
    if (!misread.misreading().isStructured()
        || misread.misreading().read() == ByteForm.LATIN
        || text.length() < 3) {
      return misread;
    }
    int last = text.length() - 1;
    int head = isGoodEdge(raw, misread.start(), text.charAt(0), text.charAt(1)) ? 1 : 0;
    int tail = isGoodEdge(raw, misread.end() - 1, text.charAt(last), text.charAt(last - 1)) ? 1 : 0;
    return misread.without(head, tail);
  }

  /**
   * 株株玉米 and 調解 for the good 秸秆 behind it: a few characters at an end that a simplified page sets
   * as they stand, and that would become traditional where nothing else does.
   */
  static Misread withoutOtherScript(CharSequence raw, Misread misread, ChineseScript script) {
    String meant = misread.text();
    int length = meant.length();
    if (script != ChineseScript.SIMPLIFIED || length != misread.end() - misread.start()) {
      return misread;
    }
    int first = length;
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (ScriptTable.isTraditional(meant.charAt(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (first >= 2 && length - first <= FARTHEST && areOrdinary(raw, misread, first, length)) {
      return misread.without(0, length - first);
    }
    return last >= 0
            && last < FARTHEST
            && length - last > 2
            && areOrdinary(raw, misread, 0, last + 1)
        ? misread.without(last + 1, 0)
        : misread;
  }

  private static boolean areOrdinary(CharSequence raw, Misread misread, int from, int to) {
    for (int i = misread.start() + from; i < misread.start() + to; i++) {
      char c = raw.charAt(i);
      if (Commonness.cost(c) > Commonness.SECOND_LEVEL || ScriptTable.isTraditional(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGoodEdge(CharSequence raw, int at, char meant, char beside) {
    return LatinWithin.isLatin(meant)
        && !LatinWithin.isLatin(beside)
        && Commonness.cost(raw.charAt(at)) <= Commonness.FREQUENT;
  }
}
