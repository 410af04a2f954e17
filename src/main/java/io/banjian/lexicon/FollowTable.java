package io.banjian.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which character follows which, {@code follow.bin}: for each character its share of running text
 * and what it means that a pair was never seen; for each pair seen, how much oftener it stands than
 * chance would put it there.
 *
 * <p>Characters have numbers, so that who asks for the same one again and again looks it up once.
 * The followers of each are a small table of hashes, see {@link #slot}.
 */
public final class FollowTable {
  /** Scores are kept in a byte, in sixteenths of a nat. */
  static final double STEP = 1 / 16.0;

  /** No follower stands in a slot. */
  public static final char FREE = 0xFFFF;

  /** The number of a character that is not known. */
  static final int NONE = -1;

  private final short[] numbers = new short[0x10000];
  private final float[] shares;
  private final float[] unseenBehind;
  private final float[] unseenBefore;
  private final int[] rows;
  private final char[] followers;
  private final byte[] scores;

  private FollowTable(DataInputStream in) throws IOException {
    int size = in.readInt();
    int slots = in.readInt();
    char[] characters = Resources.chars(in, size);
    shares = Resources.floats(in, size);
    unseenBehind = Resources.floats(in, size);
    unseenBefore = Resources.floats(in, size);
    rows = Resources.ints(in, size + 1);
    followers = Resources.chars(in, slots);
    scores = in.readNBytes(slots);
    Arrays.fill(numbers, (short) NONE);
    for (int i = 0; i < size; i++) {
      numbers[characters[i]] = (short) i;
    }
  }

  static FollowTable get() {
    return Holder.TABLE;
  }

  /** How many slots so many followers of one character have; one at least is free. */
  public static int slots(int followers) {
    return followers == 0 ? 0 : followers * 3 / 2 + 1;
  }

  /** The slot, of so many, at which to begin looking for a follower; the next ones come after. */
  public static int slot(int follower, int slots) {
    return (int) (((follower * 0x9E3779B9L & 0xFFFF_FFFFL) * slots) >>> 32);
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

  /** Where a pair of numbers stands, or less than 0 if it was never seen. */
  int find(int first, int second) {
    if (first == NONE || second == NONE) {
      return -1;
    }
    int from = rows[first];
    int to = rows[first + 1];
    if (from == to) {
      return -1;
    }
    int at = from + slot(second, to - from);
    while (followers[at] != second) {
      if (followers[at] == FREE) {
        return -1;
      }
      at = at + 1 == to ? from : at + 1;
    }
    return at;
  }

  /** What a pair of numbers is worth that was looked for. */
  double score(int first, int second, int found) {
    if (found >= 0) {
      return scores[found] * STEP;
    }
    return first == NONE || second == NONE
        ? 0 // nothing is known of it, and nothing held against it
        : (unseenBehind[first] + unseenBefore[second]) / 2;
  }

  private static final class Holder {
    static final FollowTable TABLE = Resources.read("follow.bin", FollowTable::new);
  }
}
