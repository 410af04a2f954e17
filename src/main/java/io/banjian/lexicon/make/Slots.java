package io.banjian.lexicon.make;

import io.banjian.lexicon.FollowTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The followers of each character, laid out as {@link FollowTable} looks for them. */
final class Slots {
  private final int[] rows;
  private int[] slots = new int[0];
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
    if (rows[row + 1] > slots.length) {
      int before = slots.length;
      slots = Arrays.copyOf(slots, Math.max(2 * before, rows[row + 1]));
      Arrays.fill(slots, before, slots.length, FollowTable.UNSEEN);
    }
  }

  /** Adds a follower; {@link FollowTable#entry} says what stands there of it. */
  void add(int follower, int entry) {
    int size = rows[row + 1] - rows[row];
    int slot = FollowTable.slot(follower, size);
    while (slots[rows[row] + slot] != FollowTable.UNSEEN) {
      slot = (slot + 1) % size;
    }
    slots[rows[row] + slot] = entry;
  }

  int count() {
    return rows[row + 1];
  }

  void write(DataOutputStream out) throws IOException {
    for (int from : rows) {
      out.writeInt(from);
    }
    for (int slot = 0; slot < count(); slot++) {
      out.writeInt(slots[slot]);
    }
  }
}
