package io.banjian.lexicon;

/** The starts of many texts, against which the ends of others are tried, many at a time. */
public final class SeamStarts {
  private final SeamSide[] sides;

  /** Of each the number of the character that touches the seam. */
  private final int[] edges;

  public SeamStarts(SeamSide[] sides) {
    this.sides = sides.clone();
    this.edges = new int[sides.length];
    for (int i = 0; i < sides.length; i++) {
      edges[i] = sides[i].edge;
    }
  }

  /**
   * What {@link Lexicon#follows(char, char)} says of the characters of an end and of each of some
   * starts that meet.
   *
   * @param which the first so many are asked about
   * @param found what is known of the characters that meet, for {@link #seam}
   */
  public void follow(SeamSide end, int[] which, int count, double[] says, int[] found) {
    FollowTable.get().find(end.edge, edges, which, count, found, says);
  }

  /** What {@link Lexicon#seam} says where it is known what {@link #follow} does. */
  public double seam(SeamSide end, int start, double follows, int found) {
    return Seam.score(end, sides[start], follows, found);
  }

  public double seam(SeamSide end, int start) {
    return Seam.score(end, sides[start]);
  }
}
