package io.banjian.rules.spelling;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * What three ideographs a page has side by side, as two bits each: few are asked for that it seems
 * to have and has not, and these are looked for.
 */
final class PageTriples {
  private static final int BITS = 17;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int MASK = (1 << BITS) - 1;

  private final String raw;
  private final long[] bits = new long[(1 << BITS) / Long.SIZE];

  PageTriples(SourceText text) {
    raw = text.raw();
    int run = 0;
    for (int i = 0; i < raw.length(); i++) {
      run = CharTable.isPlainIdeograph(raw.charAt(i)) ? run + 1 : 0;
      if (run >= 3) {
        int hash = hash(raw.charAt(i - 2), raw.charAt(i - 1), raw.charAt(i));
        set(hash >>> SHIFT);
        set(hash & MASK);
      }
    }
  }

  private void set(int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private boolean isSet(int bit) {
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int hash(char first, char second, char third) {
    int hash = ((first * 31 + second) * 31 + third) * 0x9E3779B9;
    return hash ^ hash >>> SHIFT;
  }

  boolean has(char first, char second, char third) {
    int hash = hash(first, second, third);
    return isSet(hash >>> SHIFT)
        && isSet(hash & MASK)
        && raw.contains(new String(new char[] {first, second, third}));
  }

  /** Whether the page has two characters side by side in more places than one. */
  boolean repeats(char first, char second) {
    String pair = new String(new char[] {first, second});
    int once = raw.indexOf(pair);
    return once >= 0 && raw.indexOf(pair, once + 1) >= 0;
  }
}
