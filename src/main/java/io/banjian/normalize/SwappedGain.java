package io.banjian.normalize;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/** How much better a text reads with other ideographs in the place of some that stand there. */
final class SwappedGain {
  /** Text that is fine counts for what it says; that a pair was never seen counts to here only. */
  private static final double UNSEEN = -2;

  private static final double RAREST = -13;

  private static final double COMMONEST = -4;

  private static final double WEIGHT_OF_SHARE = 0.4;

  /** Words and pairs say much the same twice. */
  private static final double WEIGHT_OF_WORDS = 0.3;

  /** What a character adds that the page's script does not have. */
  private static final double STRANGER = 2.5;

  /** Below this no words are asked for. */
  private static final double WORTH_WORDS = 4;

  /** How far the words around are looked at. */
  private static final int AROUND = 4;

  private SwappedGain() {}

  /** Above 0 if what was meant makes better Chinese than what stands from start to end. */
  static double of(CharSequence text, int start, int end, CharSequence meant) {
    char before = start > 0 ? simple(text.charAt(start - 1)) : Lexicon.EDGE;
    char behind = end < text.length() ? simple(text.charAt(end)) : Lexicon.EDGE;
    char lastMeant = before;
    char lastSeen = before;
    double gain = 0;
    for (int i = start; i < end; i++) {
      char should = simple(meant.charAt(i - start));
      char seen = simple(text.charAt(i));
      gain += Lexicon.follows(lastMeant, should) - seen(lastSeen, seen);
      gain += WEIGHT_OF_SHARE * (share(should) - share(seen));
      lastMeant = should;
      lastSeen = seen;
    }
    gain += Lexicon.follows(lastMeant, behind) - seen(lastSeen, behind);
    gain += STRANGER * strangers(text, start, end, meant);
    return gain < WORTH_WORDS ? gain : gain + WEIGHT_OF_WORDS * words(text, start, end, meant);
  }

  /**
   * Characters of the other script, private ones, letters, and ideographs beyond GB 2312; less
   * those that would come of it and are as rare: 巉岏嵽嵲 is verse.
   */
  private static int strangers(CharSequence text, int start, int end, CharSequence meant) {
    int strangers = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean strange =
          CharTable.classOf(c) == CharClass.PRIVATE_USE
              || CharTable.classOf(c).isLetter()
              || Commonness.cost(c) >= Commonness.RARE
              || (Commonness.cost(c) < Commonness.SECOND_LEVEL && ScriptTable.isTraditional(c));
      boolean noBetter = Commonness.cost(meant.charAt(i - start)) > Commonness.FIRST_LEVEL;
      strangers += (strange ? 1 : 0) - (noBetter ? 1 : 0);
    }
    return Math.max(0, strangers);
  }

  /** How much better the text falls into words with what was meant in its place. */
  private static double words(CharSequence text, int start, int end, CharSequence meant) {
    int from = start;
    while (from > 0 && start - from < AROUND && isHan(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && isHan(text.charAt(to))) {
      to++;
    }
    StringBuilder should = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = simple(text.charAt(i));
      seen.append(c);
      should.append(i >= start && i < end ? simple(meant.charAt(i - start)) : c);
    }
    return Lexicon.words(should, 0, should.length()) - Lexicon.words(seen, 0, seen.length());
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }

  private static double seen(char before, char behind) {
    return Math.max(UNSEEN, Lexicon.follows(before, behind));
  }

  private static double share(char c) {
    return Math.max(RAREST, Math.min(COMMONEST, Lexicon.share(c)));
  }

  /** The lexicon knows simplified text; a line break is the edge of the text. */
  static char simple(char c) {
    return c == '\n' || c == '\r' ? Lexicon.EDGE : ScriptTable.simplified(c);
  }
}
