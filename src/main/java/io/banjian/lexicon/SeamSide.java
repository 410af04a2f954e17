package io.banjian.lexicon;

import io.banjian.text.CharTable;

/**
 * The few characters on one side of a seam, and how well they fall into words by themselves. Where
 * every line of a page is tried against many others, each side is looked up once.
 */
public final class SeamSide {
  /** Characters looked at. */
  static final int REACH = 4;

  /** A character that is no word: dearer than the rarest that is one. */
  private static final double STRANGE = Lexicon.RAREST - 2;

  /** The number of the character that touches the seam, as {@link FollowTable} has it. */
  final int edge;

  /** The ideographs at the seam, in reading order; none where another character touches it. */
  final String han;

  /**
   * The logarithm of the likeliest way to divide them into words, without those at the seam: by how
   * many of them are left out.
   */
  final double[] words;

  /** Of an end, its last characters read, by how many: words across the seam begin with them. */
  final long[] read;

  private SeamSide(char edge, String han, double[] words, long[] read) {
    this.edge = FollowTable.get().number(edge);
    this.han = han;
    this.words = words;
    this.read = read;
  }

  /** The end of a text that is not empty. */
  public static SeamSide endOf(CharSequence text) {
    int length = text.length();
    int from = length;
    while (from > 0 && length - from < REACH && isHan(text.charAt(from - 1))) {
      from--;
    }
    String han = text.subSequence(from, length).toString();
    double[] best = words(han, 0, han.length());
    double[] words = new double[best.length];
    for (int out = 0; out < words.length; out++) {
      words[out] = best[han.length() - out];
    }
    long[] read = new long[best.length];
    for (int last = 1; last < read.length; last++) {
      long state = WordTable.NOTHING;
      for (int i = han.length() - last; i < han.length(); i++) {
        state = WordTable.read(state, han.charAt(i));
      }
      read[last] = state;
    }
    return new SeamSide(Lexicon.asFirst(text.charAt(length - 1)), han, words, read);
  }

  /** The start of a text that is not empty. */
  public static SeamSide startOf(CharSequence text) {
    int to = 0;
    while (to < text.length() && to < REACH && isHan(text.charAt(to))) {
      to++;
    }
    String han = text.subSequence(0, to).toString();
    double[] words = new double[to + 1];
    for (int from = to - 1; from >= 0; from--) {
      double here = words[from + 1] + character(han, from);
      for (int end = Math.min(to, from + WordTable.LONGEST); end > from + 1; end--) {
        here = Math.max(here, words[end] + Lexicon.wordShare(han, from, end));
      }
      words[from] = here;
    }
    return new SeamSide(text.charAt(0), han, words, new long[0]);
  }

  /** The logarithms of the likeliest ways to divide a stretch into words, up to each character. */
  static double[] words(CharSequence text, int start, int end) {
    double[] best = new double[end - start + 1];
    for (int to = start + 1; to <= end; to++) {
      double here = best[to - 1 - start] + character(text, to - 1);
      for (int from = Math.max(start, to - WordTable.LONGEST); from < to - 1; from++) {
        here = Math.max(here, best[from - start] + Lexicon.wordShare(text, from, to));
      }
      best[to - start] = here;
    }
    return best;
  }

  private static double character(CharSequence text, int at) {
    return Math.max(STRANGE, Lexicon.wordShare(text, at, at + 1));
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }
}
