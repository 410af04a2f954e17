package io.banjian.compare;

/**
 * What is wrong once blocks that stand elsewhere are read in their place.
 *
 * @param blocks stretches that go on in both texts
 * @param moved those of them that stand elsewhere
 * @param movedCharacters of the truth, in those
 */
public record BlockCounts(long blocks, long moved, long movedCharacters, ErrorCounts errors) {
  public static final BlockCounts NONE = new BlockCounts(0, 0, 0, ErrorCounts.NONE);

  public BlockCounts plus(BlockCounts other) {
    return new BlockCounts(
        blocks + other.blocks,
        moved + other.moved,
        movedCharacters + other.movedCharacters,
        errors.plus(other.errors));
  }
}
