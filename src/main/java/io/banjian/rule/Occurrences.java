package io.banjian.rule;

import java.util.Arrays;

/** How often each key was seen: keys are bytes, and a page has hundreds. */
final class Occurrences {
  private static final int FEW = 64;

  private byte[] bytes = new byte[FEW * 64];
  private int used;

  /** Of each key, in the order they came. */
  private int[] ends = new int[FEW];

  private int[] hashes = new int[FEW];
  private int[] counts = new int[FEW];
  private int keys;

  /** The number of a key and 1, by its hash; twice as many as keys, and more. */
  private int[] slots = new int[FEW * 2];

  /** Counts one more, and says how many of the same there are now. */
  int count(byte[] key, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + key[i];
    }
    hash ^= hash >>> 15;
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int known = slots[slot] - 1;
      int start = known == 0 ? 0 : ends[known - 1];
      if (hashes[known] == hash && Arrays.equals(bytes, start, ends[known], key, 0, length)) {
        return ++counts[known];
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = keys + 1;
    add(key, length, hash);
    return 1;
  }

  private void add(byte[] key, int length, int hash) {
    if (used + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(used + length, bytes.length * 2));
    }
    System.arraycopy(key, 0, bytes, used, length);
    used += length;
    ends[keys] = used;
    hashes[keys] = hash;
    counts[keys++] = 1;
    if (keys == ends.length) {
      grow();
    }
  }

  private void grow() {
    ends = Arrays.copyOf(ends, keys * 2);
    hashes = Arrays.copyOf(hashes, keys * 2);
    counts = Arrays.copyOf(counts, keys * 2);
    slots = new int[keys * 4];
    int mask = slots.length - 1;
    for (int key = 0; key < keys; key++) {
      int slot = hashes[key] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = key + 1;
    }
  }
}
