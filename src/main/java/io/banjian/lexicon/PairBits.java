package io.banjian.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Pairs of characters as a bit each, at a place that is made of the two: asked for every character
 * of a page, where to look a pair up would cost ten times as much. A pair that is not among them
 * seems to be in one case of twenty.
 */
public final class PairBits {
  private final int shift;
  private final int[] bits;

  /**
   * None yet.
   *
   * @param size the logarithm of how many bits there are
   */
  public PairBits(int size) {
    shift = Integer.SIZE - size;
    bits = new int[(1 << size) / Integer.SIZE];
  }

  PairBits(int size, DataInputStream in) throws IOException {
    shift = Integer.SIZE - size;
    bits = Resources.ints(in, (1 << size) / Integer.SIZE);
  }

  public void add(char before, char behind) {
    int bit = bit(before, behind);
    bits[bit / Integer.SIZE] |= 1 << bit;
  }

  /** Whether a pair may have been added: if not, it was not. */
  boolean mayHave(char before, char behind) {
    int bit = bit(before, behind);
    return (bits[bit / Integer.SIZE] & 1 << bit) != 0;
  }

  private int bit(char before, char behind) {
    return (before * 0x9E3779B9 ^ behind * 0x85EBCA6B) >>> shift;
  }

  public void write(DataOutputStream out) throws IOException {
    for (int word : bits) {
      out.writeInt(word);
    }
  }
}
