package io.banjian.lexicon;

import io.banjian.text.CharTable;

/**
 * The place where one piece of text ends and another begins. Two things are asked of it: whether
 * the two characters that meet are seen side by side, and whether the few characters around them
 * fall better into words when one may lie across the seam.
 */
final class Seam {
  /** Characters looked at on either side. */
  private static final int REACH = 4;

  /** A character that is no word: dearer than the rarest that is one. */
  private static final double STRANGE = Lexicon.RAREST - 2;

  private Seam() {}

  static double score(CharSequence before, CharSequence behind) {
    if (before.length() == 0 || behind.length() == 0) {
      return 0;
    }
    char last = before.charAt(before.length() - 1);
    char first = behind.charAt(0);
    return Lexicon.follows(last, first) + wordsGain(before, behind);
  }

  /** How much better the words are with the seam closed; never below 0. */
  static double wordsGain(CharSequence before, CharSequence behind) {
    StringBuilder around = new StringBuilder(2 * REACH);
    int from = before.length();
    while (from > 0 && before.length() - from < REACH && isHan(before.charAt(from - 1))) {
      from--;
    }
    around.append(before, from, before.length());
    int seam = around.length();
    for (int i = 0; i < behind.length() && i < REACH && isHan(behind.charAt(i)); i++) {
      around.append(behind.charAt(i));
    }
    if (seam == 0 || seam == around.length()) {
      return 0;
    }
    double apart = words(around, 0, seam) + words(around, seam, around.length());
    return words(around, 0, around.length()) - apart;
  }

  /** The logarithm of the likeliest way to divide a stretch into words. */
  static double words(CharSequence text, int start, int end) {
    double[] best = new double[end - start + 1];
    for (int to = start + 1; to <= end; to++) {
      double here = best[to - 1 - start] + character(text, to - 1);
      for (int from = Math.max(start, to - WordTable.LONGEST); from < to - 1; from++) {
        here = Math.max(here, best[from - start] + Lexicon.wordShare(text, from, to));
      }
      best[to - start] = here;
    }
    return best[end - start];
  }

  private static double character(CharSequence text, int at) {
    return Math.max(STRANGE, Lexicon.wordShare(text, at, at + 1));
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }
}
