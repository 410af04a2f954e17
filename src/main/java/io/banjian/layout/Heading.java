package io.banjian.layout;

/** A heading of one line or several, while it is being found out which. */
final class Heading {
  private final Paragraphs.Group group;
  private final Block block;
  private BlockKind kind = BlockKind.HEADLINE;
  private double sureness;

  Heading(Paragraphs.Group group, Block block) {
    this.group = group;
    this.block = block;
    this.sureness = block.confidence();
  }

  Paragraphs.Group group() {
    return group;
  }

  Block block() {
    return block;
  }

  /** Names it, no surer than its lines are known to be one. */
  void is(BlockKind named, double sure) {
    kind = named;
    sureness = group.rows() > 1 ? Math.min(sure, block.confidence()) : sure;
  }

  void isAnyHeadline() {
    kind = BlockKind.HEADLINE;
    sureness = block.confidence();
  }

  Block told() {
    return block.as(kind, sureness);
  }
}
