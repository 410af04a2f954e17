package io.banjian.lexicon;

import io.banjian.text.CharTable;
import java.util.Arrays;

/** How well the few characters on one side of a seam fall into words by themselves. */
final class SideWords {
  /** Characters looked at. */
  static final int REACH = 4;

  /** A character that is no word: dearer than the rarest that is one. */
  private static final double STRANGE = Lexicon.RAREST - 2;

  private static final char[] NO_HAN = {};

  /** Of a start, the ideographs at the seam; none where another character touches it. */
  final char[] han;

  /**
   * The logarithm of the likeliest way to divide the ideographs at the seam into words, without
   * those nearest to it: by how many of them are left out.
   */
  final double[] words;

  /**
   * Of an end, its last characters read, by how many: words across the seam begin with them. {@link
   * WordTable#NOTHING} where no word begins so.
   */
  final long[] read;

  private SideWords(char[] han, double[] words, long[] read) {
    this.han = han;
    this.words = words;
    this.read = read;
  }

  /** Of the end of a stretch of text that is not empty. */
  static SideWords ofEnd(CharSequence text, int start, int end) {
    int from = end;
    while (from > start && end - from < REACH && isHan(text.charAt(from - 1))) {
      from--;
    }
    double[] words = words(text, from, end);
    for (int near = 0, far = words.length - 1; near < far; near++, far--) {
      double swap = words[near];
      words[near] = words[far];
      words[far] = swap;
    }
    WordTable table = WordTable.get();
    long[] read = new long[words.length];
    for (int last = 1; last < read.length; last++) {
      long state = WordTable.NOTHING;
      for (int i = end - last; i < end; i++) {
        state = WordTable.read(state, text.charAt(i));
      }
      read[last] = last == 1 || table.mayBegin(state, last) ? state : WordTable.NOTHING;
    }
    return new SideWords(NO_HAN, words, read);
  }

  /** Of the start of a stretch of text that is not empty. */
  static SideWords ofStart(CharSequence text, int start, int end) {
    int count = 0;
    while (start + count < end && count < REACH && isHan(text.charAt(start + count))) {
      count++;
    }
    char[] han = new char[count];
    double[] words = new double[count + 1];
    WordTable table = WordTable.get();
    for (int from = count - 1; from >= 0; from--) {
      han[from] = text.charAt(start + from);
      long read = WordTable.read(WordTable.NOTHING, han[from]);
      double here = words[from + 1] + Math.max(STRANGE, table.share(han[from]));
      for (int to = from + 2; to <= count; to++) {
        read = WordTable.read(read, han[to - 1]);
        if (!table.mayBegin(read, to - from)) {
          break;
        }
        here = Math.max(here, words[to] + table.share(read, to - from));
      }
      words[from] = here;
    }
    return new SideWords(han, words, new long[0]);
  }

  /** The logarithms of the likeliest ways to divide a stretch into words, up to each character. */
  static double[] words(CharSequence text, int start, int end) {
    int count = end - start;
    double[] best = new double[count + 1];
    Arrays.fill(best, 1, count + 1, Lexicon.NO_WORD);
    WordTable table = WordTable.get();
    for (int from = 0; from < count; from++) {
      char c = text.charAt(start + from);
      long read = WordTable.read(WordTable.NOTHING, c);
      double one = best[from] + Math.max(STRANGE, table.share(c));
      best[from + 1] = Math.max(best[from + 1], one);
      int most = Math.min(count, from + WordTable.LONGEST);
      for (int to = from + 2; to <= most; to++) {
        read = WordTable.read(read, text.charAt(start + to - 1));
        if (!table.mayBegin(read, to - from)) {
          break;
        }
        best[to] = Math.max(best[to], best[from] + table.share(read, to - from));
      }
    }
    return best;
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }
}
