package io.banjian.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The different pairs of neighbouring characters of a text: words enough to tell whether two texts
 * say the same, or speak of the same matter. A bit for each pair tells of most texts that they have
 * nothing in common, before any pair is looked at.
 */
public final class CharPairs {
  /** Which characters pairs are made of. */
  public enum Of {
    ALL {
      @Override
      boolean takes(char c) {
        return true;
      }
    },
    IDEOGRAPHS {
      @Override
      boolean takes(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c > 0x7F && CharTable.classOf(c).isHan());
      }
    };

    abstract boolean takes(char c);
  }

  /** Sorted. */
  private final int[] pairs;

  private final long bits;

  /** Pairs more than bits: so many share a bit with another one. */
  private final int sharing;

  private CharPairs(int[] pairs) {
    this.pairs = pairs;
    long all = 0;
    for (int pair : pairs) {
      all |= bit(pair);
    }
    this.bits = all;
    this.sharing = pairs.length - Long.bitCount(all);
  }

  public static CharPairs of(CharSequence text, Of of) {
    return new Builder(of, Math.max(1, text.length())).add(text, text.length()).build();
  }

  /** Takes texts apart, one after the other; no pair reaches from one into the next. */
  public static final class Builder {
    private final Of of;
    private int[] found;
    private int count;

    public Builder(Of of) {
      this(of, 64);
    }

    private Builder(Of of, int room) {
      this.of = of;
      this.found = new int[room];
    }

    /** Adds the pairs of a text whose second character stands before an index. */
    public Builder add(CharSequence text, int end) {
      char before = 0;
      boolean taken = false;
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        boolean takes = of.takes(c);
        if (taken && takes) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = (before << 16) | c;
        }
        before = c;
        taken = takes;
      }
      return this;
    }

    public CharPairs build() {
      Arrays.sort(found, 0, count);
      int different = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || found[i] != found[i - 1]) {
          found[different++] = found[i];
        }
      }
      return new CharPairs(Arrays.copyOf(found, different));
    }
  }

  /** The pair that begins at an index. */
  public static int pair(CharSequence text, int at) {
    return (text.charAt(at) << 16) | text.charAt(at + 1);
  }

  public int size() {
    return pairs.length;
  }

  /** A pair by its number; they are sorted. */
  public int get(int index) {
    return pairs[index];
  }

  /** The number of a pair, or less than 0. */
  public int indexOf(int pair) {
    return (bits & bit(pair)) == 0 ? -1 : Arrays.binarySearch(pairs, pair);
  }

  public boolean contains(int pair) {
    return indexOf(pair) >= 0;
  }

  /** How many pairs two texts have in common. */
  public int common(CharPairs other) {
    int[] count = new int[1];
    forEachIn(other, pair -> count[0]++);
    return count[0];
  }

  /** Takes each pair that two texts have in common, in the order of pairs. */
  public void forEachIn(CharPairs other, IntConsumer common) {
    for (int i = 0, k = 0; i < pairs.length && k < other.pairs.length; ) {
      if (pairs[i] == other.pairs[k]) {
        common.accept(pairs[i]);
        i++;
        k++;
      } else if (pairs[i] < other.pairs[k]) {
        i++;
      } else {
        k++;
      }
    }
  }

  /** At least as many as two texts have in common, told by the bits alone. */
  public int mostCommon(CharPairs other) {
    return Long.bitCount(bits & other.bits) + Math.min(sharing, other.sharing);
  }

  private static long bit(int pair) {
    return 1L << ((pair * 0x9E3779B9) >>> 26);
  }
}
