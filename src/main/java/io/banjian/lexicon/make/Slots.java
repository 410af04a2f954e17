package io.banjian.lexicon.make;

import io.banjian.lexicon.FollowTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The followers of each character, laid out as {@link FollowTable} looks for them. */
final class Slots {
  private final int[] rows;
  private char[] followers = new char[0];
  private byte[] scores = new byte[0];
  private int row = -1;

  /**
   * @param size how many characters there are
   */
  Slots(int size) {
    this.rows = new int[size + 1];
  }

  /** Begins the next character, which has so many followers. */
  void begin(int count) {
    row++;
    rows[row + 1] = rows[row] + FollowTable.slots(count);
    if (rows[row + 1] > followers.length) {
      int before = followers.length;
      followers = Arrays.copyOf(followers, Math.max(2 * before, rows[row + 1]));
      scores = Arrays.copyOf(scores, followers.length);
      Arrays.fill(followers, before, followers.length, FollowTable.FREE);
    }
  }

  void add(int follower, byte score) {
    int size = rows[row + 1] - rows[row];
    int slot = FollowTable.slot(follower, size);
    while (followers[rows[row] + slot] != FollowTable.FREE) {
      slot = (slot + 1) % size;
    }
    followers[rows[row] + slot] = (char) follower;
    scores[rows[row] + slot] = score;
  }

  int count() {
    return rows[row + 1];
  }

  void write(DataOutputStream out) throws IOException {
    for (int from : rows) {
      out.writeInt(from);
    }
    for (int slot = 0; slot < count(); slot++) {
      out.writeChar(followers[slot]);
    }
    out.write(scores, 0, count());
  }
}
