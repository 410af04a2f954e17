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

  private final CharPairs pairs;

  /** By pair: how often it stands anywhere, for each pair that a text has. */
  private final double[] rates;

  /** Takes a text apart, once for all that it is held against. */
  SharedMatter(String text) {
    this.pairs = CharPairs.of(text, CharPairs.Of.IDEOGRAPHS);
    this.rates = new double[pairs.size()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = rate(pairs.get(i));
    }
  }

  double with(SharedMatter other) {
    SharedMatter shorter = pairs.size() <= other.pairs.size() ? this : other;
    return shorter.in(shorter == this ? other.pairs : pairs);
  }

  private double in(CharPairs longer) {
    if (pairs.size() < FEWEST) {
      return 0;
    }
    double evidence = 0;
    for (int i = 0; i < rates.length; i++) {
      double chance = chance(rates[i], longer.size());
      double same = chance + (1 - chance) * COMES_AGAIN;
      evidence +=
          longer.contains(pairs.get(i))
              ? Math.log(same / chance)
              : Math.log((1 - same) / (1 - chance));
    }
    return 100 * evidence / (rates.length + SHORT);
  }

  /** How likely any text of so many pairs holds one that stands so often. */
  private static double chance(double rate, int size) {
    return Math.max(RAREST, 1 - Math.exp(-size * rate));
  }

  private static double rate(int pair) {
    char before = (char) (pair >>> 16);
    char behind = (char) pair;
    double share = Lexicon.share(before) + Lexicon.share(behind) + Lexicon.follows(before, behind);
    return Math.exp(Math.min(0, share));
  }
}
