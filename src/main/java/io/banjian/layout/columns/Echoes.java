package io.banjian.layout.columns;

import io.banjian.text.CharTable;
import java.util.Arrays;

/**
 * Which three characters in a row a page holds: a name or a term that breaks off at a seam mostly
 * stands whole elsewhere in its text.
 */
final class Echoes {
  /**
   * Log odds where the page holds both threes that lie across a seam, or one of them: counted on
   * true seams and on those drawn at random, beyond what the lexicon says.
   */
  private static final double BOTH = 4;

  private static final double ONE = 2;

  /** Stands for white space and ends of lines, across which nothing is in a row. */
  private static final char BLANK = '\n';

  private static final int NONE = -1;

  /** Bits that tell of most pairs of characters that the page has none of them. */
  private static final int BITS = 16;

  private final char[] text;
  private final int[] pairs = new int[1 << (BITS - 5)];

  /** Where the two characters that meet at a seam were seen last, by their hash. */
  private final int[] last;

  /** For each place the one before it at which two characters of that hash stand. */
  private final int[] before;

  private final int shift;

  Echoes(String raw) {
    int bits = 10;
    while (1 << bits < raw.length()) {
      bits++;
    }
    text = raw.toCharArray();
    last = new int[1 << bits];
    before = new int[text.length];
    shift = Integer.SIZE - bits;
    Arrays.fill(last, NONE);
    char one = BLANK;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (!isIdeograph(c) && CharTable.classOf(c).isBlank()) {
        c = BLANK;
        text[i] = c;
      }
      if (one != BLANK && c != BLANK) {
        int hash = hash(one, c);
        int bit = hash >>> (Integer.SIZE - BITS);
        pairs[bit >>> 5] |= 1 << bit;
        int slot = hash >>> shift;
        before[i - 1] = last[slot];
        last[slot] = i - 1;
      }
      one = c;
    }
  }

  /** What nearly every character is, told without a look at the table. */
  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static int hash(char one, char other) {
    return (one << Character.SIZE | other) * 0x9E37_79B9;
  }

  /** What the page says of a seam, as log odds. */
  double of(CharSequence raw, Piece above, Piece below) {
    if (above.end - above.start < 2 || below.end - below.start < 2) {
      return 0;
    }
    return of(
        raw.charAt(above.end - 2),
        raw.charAt(above.end - 1),
        raw.charAt(below.start),
        raw.charAt(below.start + 1));
  }

  /** The same of the last two characters above the seam and of the first two below. */
  double of(char first, char end, char start, char second) {
    int hash = hash(end, start);
    int bit = hash >>> (Integer.SIZE - BITS);
    if ((pairs[bit >>> 5] & 1 << bit) == 0) {
      return 0;
    }
    boolean held = false;
    boolean holdsOther = false;
    for (int at = last[hash >>> shift]; at != NONE; at = before[at]) {
      if (text[at] == end && text[at + 1] == start) {
        held |= at > 0 && text[at - 1] == first && first != BLANK;
        holdsOther |= at + 2 < text.length && text[at + 2] == second && second != BLANK;
        if (held && holdsOther) {
          return BOTH;
        }
      }
    }
    return held || holdsOther ? ONE : 0;
  }
}
