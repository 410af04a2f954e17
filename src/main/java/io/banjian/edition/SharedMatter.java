package io.banjian.edition;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharPairs;

/**
 * Whether two texts speak of the same matter. Of the pairs of characters in the one, some stand in
 * the other by chance, common ones more often than rare ones; a text and its continuation share
 * more: names, places, the words of their subject. What is measured is the evidence a pair gives on
 * average, in hundredths of its natural logarithm.
 */
final class SharedMatter {
  /** From here on chance does not explain what two texts share. */
  static final double SAME = 12;

  /** From here on hardly two articles of one page do, be they of one desk. */
  static final double SURELY_SAME = 20;

  /** How often a word of one part of an article comes up again in the other. */
  private static final double COMES_AGAIN = 0.12;

  /** No pair is so rare that it proves anything by itself: recognition makes up rare ones. */
  private static final double RAREST = 0.002;

  /** A text of fewer pairs tells nothing. */
  private static final int FEWEST = 20;

  /** What a short text shares may be one phrase: its evidence counts for less. */
  private static final int SHORT = 15;

  /** What a pair says that does not come up again. */
  private static final double MISSING = Math.log(1 - COMES_AGAIN);

  private final CharPairs pairs;

  /** Takes a text apart, once for all that it is held against. */
  SharedMatter(String text) {
    this.pairs = CharPairs.of(text, CharPairs.Of.IDEOGRAPHS);
  }

  double with(SharedMatter other) {
    int shorter = Math.min(pairs.size(), other.pairs.size());
    int longer = Math.max(pairs.size(), other.pairs.size());
    if (shorter < FEWEST) {
      return 0;
    }
    double[] evidence = {shorter * MISSING};
    pairs.forEachIn(other.pairs, pair -> evidence[0] += shared(pair, longer) - MISSING);
    return 100 * evidence[0] / (shorter + SHORT);
  }

  /** What a pair says that stands in both, the longer of which has so many. */
  private static double shared(int pair, int size) {
    char before = (char) (pair >>> 16);
    char behind = (char) pair;
    double share = Lexicon.share(before) + Lexicon.share(behind) + Lexicon.follows(before, behind);
    double chance = Math.max(RAREST, 1 - Math.exp(-size * Math.exp(Math.min(0, share))));
    return Math.log((chance + (1 - chance) * COMES_AGAIN) / chance);
  }
}
