package io.banjian.layout.columns;

import io.banjian.text.CharTable;

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

  private static final int BITS = 16;

  private final long[] threes;
  private final int mask;

  Echoes(String raw) {
    int size = 1024;
    while (size < raw.length() * 2) {
      size *= 2;
    }
    threes = new long[size];
    mask = size - 1;
    long last = 0;
    int run = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (CharTable.classOf(c).isBlank() || c == '\n' || c == '\r') {
        run = 0;
        continue;
      }
      last = ((last << BITS) | c) & 0xFFFF_FFFF_FFFFL;
      if (++run >= 3) {
        threes[slot(last)] = last;
      }
    }
  }

  private int slot(long three) {
    long mixed = three * 0x9E37_79B9_7F4A_7C15L;
    int at = (int) (mixed >>> 40) & mask;
    while (threes[at] != 0 && threes[at] != three) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean holds(char first, char second, char third) {
    long three = ((long) first << (2 * BITS)) | ((long) second << BITS) | third;
    return threes[slot(three)] == three;
  }

  /** What the page says of a seam, as log odds. */
  double of(CharSequence raw, Piece above, Piece below) {
    if (above.end - above.start < 2 || below.end - below.start < 2) {
      return 0;
    }
    char end = raw.charAt(above.end - 1);
    char start = raw.charAt(below.start);
    int held =
        (holds(raw.charAt(above.end - 2), end, start) ? 1 : 0)
            + (holds(end, start, raw.charAt(below.start + 1)) ? 1 : 0);
    return held == 2 ? BOTH : held == 1 ? ONE : 0;
  }
}
