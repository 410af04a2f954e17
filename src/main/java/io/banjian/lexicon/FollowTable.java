package io.banjian.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which character follows which, {@code follow.bin}: for each character its share of running text
 * and what it means that a pair was never seen; for each pair seen, how much oftener it stands than
 * chance would put it there, and whether it stands in a word.
 *
 * <p>Characters have numbers, so that who asks for the same one again and again looks it up once.
 * The followers of each are a small table of hashes, see {@link #slot}.
 */
public final class FollowTable {
  /** Scores are kept in a byte, in sixteenths of a nat. */
  static final double STEP = 1 / 16.0;

  /**
   * What is found of a pair that was never seen, and what a slot has that no follower stands in.
   */
  public static final int UNSEEN = -1;

  /** Some word begins with the pair. */
  private static final int BEGINS = 0x100;

  /** In some word the pair stands further in. */
  private static final int WITHIN = 0x200;

  private static final int FOLLOWER = 16;

  /** More than any number of a character, and than what {@link #UNSEEN} has for one. */
  static final int ANY = 0x10000;

  /** The number of a character that is not known. */
  static final int NONE = -1;

  public static final int IN_WORDS_BITS = 21;
  public static final int AT_HOME_BITS = 23;

  private final short[] numbers = new short[0x10000];
  private final float[] shares;
  private final float[] unseenBehind;
  private final float[] unseenBefore;
  private final int[] rows;

  /** The number of a follower, where in words the pair stands, and its score. */
  private final int[] slots;

  /** Pairs that stand in a word. */
  final PairBits inWords;

  /** These, and pairs that clearly stand oftener than by chance. */
  final PairBits atHome;

  private FollowTable(DataInputStream in) throws IOException {
    int size = in.readInt();
    int count = in.readInt();
    char[] characters = Resources.chars(in, size);
    shares = Resources.floats(in, size);
    unseenBehind = Resources.floats(in, size);
    unseenBefore = Resources.floats(in, size);
    rows = Resources.ints(in, size + 1);
    slots = Resources.ints(in, count);
    inWords = new PairBits(IN_WORDS_BITS, in);
    atHome = new PairBits(AT_HOME_BITS, in);
    Arrays.fill(numbers, (short) NONE);
    for (int i = 0; i < size; i++) {
      numbers[characters[i]] = (short) i;
    }
  }

  static FollowTable get() {
    return Holder.TABLE;
  }

  /** How many slots so many followers of one character have: every other one is free. */
  public static int slots(int followers) {
    return followers == 0 ? 0 : followers * 2 + 1;
  }

  /** The slot, of so many, at which to begin looking for a follower; the next ones come after. */
  public static int slot(int follower, int slots) {
    return (int) (((follower * 0x9E3779B9L & 0xFFFF_FFFFL) * slots) >>> 32);
  }

  /**
   * What stands in the slot of a follower.
   *
   * @param begins whether some word begins with the pair
   * @param within whether it stands further in, in some word
   */
  public static int entry(int follower, byte score, boolean begins, boolean within) {
    return follower << FOLLOWER
        | (begins ? BEGINS : 0)
        | (within ? WITHIN : 0)
        | Byte.toUnsignedInt(score);
  }

  int number(char c) {
    return numbers[Symbols.of(c)];
  }

  /**
   * The natural logarithm of a character's share of running text; the rarest known's for others.
   */
  double share(char c) {
    int number = number(c);
    return number == NONE ? Lexicon.RAREST : shares[number];
  }

  double score(char before, char behind) {
    int first = number(before);
    int second = number(behind);
    return score(first, second, find(first, second));
  }

  /** What is known of a pair of numbers, or {@link #UNSEEN}. */
  int find(int first, int second) {
    return first == NONE || second == NONE ? UNSEEN : find(rows[first], rows[first + 1], second);
  }

  private int find(int from, int to, int second) {
    if (from == to) {
      return UNSEEN;
    }
    int at = from + slot(second, to - from);
    int found = slots[at];
    while (found != UNSEEN && found >>> FOLLOWER != second) {
      at = at + 1 == to ? from : at + 1;
      found = slots[at];
    }
    return found;
  }

  /** What a pair of numbers is worth of which that was found. */
  double score(int first, int second, int found) {
    return found != UNSEEN ? scoreOf(found) : unseen(first, second);
  }

  /** What it means that a pair of numbers was never seen. */
  double unseen(int first, int second) {
    return first == NONE || second == NONE
        ? 0 // nothing is known of it, and nothing held against it
        : (unseenBehind[first] + unseenBefore[second]) / 2;
  }

  /** How many slots the followers of a number have. */
  int slotsOf(int first) {
    return rows[first + 1] - rows[first];
  }

  /**
   * Reads all that are known to follow a number.
   *
   * @param kinds numbers that are asked about, numbered anew from 1; others are 0
   * @param known takes what is known of each of these
   */
  void read(int first, short[] kinds, int[] known) {
    int to = rows[first + 1];
    for (int at = rows[first]; at < to; at++) {
      // what is not asked about, and what a free slot has, ends up at 0: that is less than to ask
      known[kinds[slots[at] >>> FOLLOWER]] = slots[at];
    }
  }

  static double scoreOf(int found) {
    return (byte) found * STEP;
  }

  /** What it means for a number that none was ever seen behind it, and for one, before it. */
  float unseenBehind(int first) {
    return unseenBehind[first];
  }

  float unseenBefore(int second) {
    return unseenBefore[second];
  }

  /** How many characters have numbers. */
  int size() {
    return shares.length;
  }

  /** Whether a pair of which that was found stands in any word. */
  static boolean mayPartWord(int found) {
    return found != UNSEEN && (found & (BEGINS | WITHIN)) != 0;
  }

  /** Whether a word may begin with the first of a pair of which that was found, and go on in it. */
  static boolean begins(int found) {
    return found != UNSEEN && (found & BEGINS) != 0;
  }

  /** Whether a word may begin before a pair of which that was found, and go on in it. */
  static boolean isWithin(int found) {
    return found != UNSEEN && (found & WITHIN) != 0;
  }

  private static final class Holder {
    static final FollowTable TABLE = Resources.read("follow.bin", FollowTable::new);
  }
}
