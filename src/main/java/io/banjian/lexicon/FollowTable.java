package io.banjian.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which character follows which, {@code follow.bin}: for each character its share of running text
 * and what it means that a pair was never seen; for each pair seen, how much oftener it stands than
 * chance would put it there.
 */
final class FollowTable {
  /** Scores are kept in a byte, in sixteenths of a nat. */
  static final double STEP = 1 / 16.0;

  private static final int NONE = -1;

  private final short[] numbers = new short[0x10000];
  private final float[] shares;
  private final float[] unseenBehind;
  private final float[] unseenBefore;
  private final int[] rows;
  private final char[] followers;
  private final byte[] scores;

  private FollowTable(DataInputStream in) throws IOException {
    int size = in.readInt();
    int pairs = in.readInt();
    char[] characters = Resources.chars(in, size);
    shares = Resources.floats(in, size);
    unseenBehind = Resources.floats(in, size);
    unseenBefore = Resources.floats(in, size);
    rows = Resources.ints(in, size + 1);
    followers = Resources.chars(in, pairs);
    scores = in.readNBytes(pairs);
    Arrays.fill(numbers, (short) NONE);
    for (int i = 0; i < size; i++) {
      numbers[characters[i]] = (short) i;
    }
  }

  static FollowTable get() {
    return Holder.TABLE;
  }

  /**
   * The natural logarithm of a character's share of running text; the rarest known's for others.
   */
  double share(char c) {
    int number = numbers[Symbols.of(c)];
    return number == NONE ? Lexicon.RAREST : shares[number];
  }

  double score(char before, char behind) {
    int first = numbers[Symbols.of(before)];
    int second = numbers[Symbols.of(behind)];
    if (first == NONE || second == NONE) {
      return 0; // nothing is known of it, and nothing held against it
    }
    int at = Arrays.binarySearch(followers, rows[first], rows[first + 1], (char) second);
    return at < 0 ? (unseenBehind[first] + unseenBefore[second]) / 2 : scores[at] * STEP;
  }

  boolean isSeen(char before, char behind) {
    int first = numbers[Symbols.of(before)];
    int second = numbers[Symbols.of(behind)];
    return first != NONE
        && second != NONE
        && Arrays.binarySearch(followers, rows[first], rows[first + 1], (char) second) >= 0;
  }

  private static final class Holder {
    static final FollowTable TABLE = Resources.read("follow.bin", FollowTable::new);
  }
}
