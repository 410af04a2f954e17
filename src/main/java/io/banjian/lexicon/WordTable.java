package io.banjian.lexicon;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Which words there are, {@code words.bin}: a table of hashes with a frequency each. The words
 * themselves are not kept; that another string has a word's hash happens once in some millions.
 */
public final class WordTable {
  /** Longer ones are left out: none is needed to see that characters belong together. */
  public static final int LONGEST = 6;

  /** Of a slot, the upper bits are the hash and the lower ones the frequency, 1 to 255. */
  private static final int FREQUENCY = 0xFF;

  /** Frequencies are kept in a byte, in sixteenths of a nat above the rarest. */
  public static final double STEP = 1 / 16.0;

  /** Bits for what words begin with: few enough to stay in the processor's own memory. */
  private static final int BEGINNINGS = 1 << 21;

  private final int[] slots;

  /** A bit for each word and for each two characters or more that one begins with. */
  private final int[] beginnings;

  /**
   * What was said of single characters: nothing yet, no word, or a frequency above {@link #ALONE}.
   * Threads that ask at once note the same.
   */
  private final short[] characters = new short[0x10000];

  private static final short NO_WORD = 1;
  private static final short ALONE = 2;

  private WordTable(DataInputStream in) throws IOException {
    slots = Resources.ints(in, in.readInt());
    beginnings = Resources.ints(in, in.readInt());
  }

  static WordTable get() {
    return Holder.TABLE;
  }

  /** The natural logarithm of a word's share of running text, or {@link Lexicon#NO_WORD}. */
  double share(CharSequence text, int start, int end) {
    return end - start > LONGEST || start >= end
        ? Lexicon.NO_WORD
        : share(read(text, start, end), end - start);
  }

  /** The same for a word of so many characters that was read one by one. */
  double share(long read, int length) {
    int frequency = frequency(read, length);
    return frequency == 0 ? Lexicon.NO_WORD : Lexicon.RAREST + frequency * STEP;
  }

  /** The same for one character. */
  double share(char c) {
    int known = characters[c];
    if (known == 0) {
      int frequency = frequency(read(NOTHING, c), 1);
      known = frequency == 0 ? NO_WORD : ALONE + frequency;
      characters[c] = (short) known;
    }
    return known == NO_WORD ? Lexicon.NO_WORD : Lexicon.RAREST + (known - ALONE) * STEP;
  }

  /** 0 for what is no word. */
  private int frequency(long read, int length) {
    long hash = hash(read, length);
    int mark = mark(hash);
    int mask = slots.length - 1;
    int at = place(hash, slots.length);
    int slot = slots[at];
    while (slot != 0) {
      if ((slot & ~FREQUENCY) == mark) {
        return slot & FREQUENCY;
      }
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return 0;
  }

  /**
   * Whether a word may begin with so many characters that were read one by one, or be just them: if
   * not, none does. Of strings that no word begins with one in six seems to be such a beginning.
   */
  boolean mayBegin(long read, int length) {
    int bit = bit(hash(read, length));
    return (beginnings[bit >>> 5] & 1 << bit) != 0;
  }

  /** The bits of {@link #mayBegin}: what is written to {@code words.bin} behind the words. */
  public static int[] beginnings(Iterable<? extends CharSequence> words) {
    int[] bits = new int[BEGINNINGS / Integer.SIZE];
    for (CharSequence word : words) {
      for (int length = 2; length <= word.length(); length++) {
        int bit = bit(hash(read(word, 0, length), length));
        bits[bit >>> 5] |= 1 << bit;
      }
    }
    return bits;
  }

  private static int bit(long hash) {
    return (int) (hash >>> 20) & (BEGINNINGS - 1);
  }

  /** A table of so many words: what is written to {@code words.bin}. */
  public static int[] slots(Iterable<? extends CharSequence> words, int count, Shares shares) {
    int[] slots = new int[Integer.highestOneBit(count * 3 / 2) * 2];
    for (CharSequence word : words) {
      long hash = hash(read(word, 0, word.length()), word.length());
      int at = place(hash, slots.length);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      double above = (shares.of(word) - Lexicon.RAREST) / STEP;
      slots[at] = mark(hash) | (int) Math.max(1, Math.min(FREQUENCY, Math.round(above)));
    }
    return slots;
  }

  /** The natural logarithm of a word's share of running text. */
  public interface Shares {
    double of(CharSequence word);
  }

  private static int place(long hash, int size) {
    return (int) hash & (size - 1);
  }

  private static int mark(long hash) {
    return (int) (hash >>> 32) & ~FREQUENCY;
  }

  /** Nothing read yet. */
  static final long NOTHING = 0;

  /** One more character read: words that begin alike are read alike. */
  static long read(long before, char c) {
    long hash = (before ^ c) * 0x9E3779B97F4A7C15L;
    return hash ^ hash >>> 29;
  }

  private static long read(CharSequence text, int start, int end) {
    long read = NOTHING;
    for (int i = start; i < end; i++) {
      read = read(read, text.charAt(i));
    }
    return read;
  }

  private static long hash(long read, int length) {
    long hash = read + length;
    return hash * 0xBF58476D1CE4E5B9L ^ hash >>> 31;
  }

  private static final class Holder {
    static final WordTable TABLE = Resources.read("words.bin", WordTable::new);
  }
}
