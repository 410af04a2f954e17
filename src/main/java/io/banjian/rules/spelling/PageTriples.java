package io.banjian.rules.spelling;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * What three ideographs a page has side by side, as two bits each: few are asked for that it seems
 * to have and has not, and these are looked for.
 */
final class PageTriples {
  /** So many bits for each character leave one wrong answer in three hundred. */
  private static final int BITS_EACH = 32;

  private final String raw;
  private final long[] bits;

  /** Leaves as much of a hash as there are bits. */
  private final int shift;

  PageTriples(SourceText text) {
    raw = text.raw();
    int wanted = Math.max(Long.SIZE, raw.length() * BITS_EACH);
    bits = new long[Integer.highestOneBit(wanted) / Long.SIZE];
    shift = Long.numberOfLeadingZeros(Integer.highestOneBit(wanted)) + 1;
    int run = 0;
    for (int i = 0; i < raw.length(); i++) {
      run = CharTable.isPlainIdeograph(raw.charAt(i)) ? run + 1 : 0;
      if (run >= 3) {
        long triple = triple(raw.charAt(i - 2), raw.charAt(i - 1), raw.charAt(i));
        set(one(triple));
        set(other(triple));
      }
    }
  }

  private static long triple(char first, char second, char third) {
    return ((long) first << (2 * Character.SIZE)) | ((long) second << Character.SIZE) | third;
  }

  private int one(long triple) {
    return (int) ((triple * 0x9E3779B97F4A7C15L) >>> shift);
  }

  private int other(long triple) {
    return (int) ((triple * 0xD6E8FEB86659FD93L) >>> shift);
  }

  private void set(int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private boolean isSet(int bit) {
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  boolean has(char first, char second, char third) {
    long triple = triple(first, second, third);
    return isSet(one(triple))
        && isSet(other(triple))
        && raw.contains(new String(new char[] {first, second, third}));
  }

  /** Whether the page has two characters side by side in more places than one. */
  boolean repeats(char first, char second) {
    String pair = new String(new char[] {first, second});
    int once = raw.indexOf(pair);
    return once >= 0 && raw.indexOf(pair, once + 1) >= 0;
  }
}
