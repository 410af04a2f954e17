package io.banjian.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The starts of many texts, against which the ends of others are tried, many at a time. */
public final class SeamStarts {
  /** Where so many of the characters behind one are asked about, all that are known are read. */
  private static final int MANY = 32;

  private final FollowTable follow = FollowTable.get();
  private final SeamSide[] sides;

  /** Of each the number of the character that touches the seam. */
  private final int[] edges;

  /** What it means for each that it was never seen behind another. */
  private final float[] unseen;

  /** The different ones of these characters are numbered from 1: each start's, and by character. */
  private final short[] kinds;

  private final short[] kindOf = new short[FollowTable.ANY];
  private int count;

  /** For characters whose followers were read what is known of each kind behind them. */
  private final int[] @Nullable [] behind = new int[follow.size()][];

  public SeamStarts(SeamSide[] sides) {
    this.sides = sides.clone();
    this.edges = new int[sides.length];
    this.unseen = new float[sides.length];
    this.kinds = new short[sides.length];
    for (int i = 0; i < sides.length; i++) {
      int edge = sides[i].edge;
      edges[i] = edge;
      if (edge != FollowTable.NONE) {
        unseen[i] = follow.unseenBefore(edge);
        kindOf[edge] = kindOf[edge] == 0 ? (short) ++count : kindOf[edge];
        kinds[i] = kindOf[edge];
      }
    }
  }

  /**
   * What {@link Lexicon#follows(char, char)} says of the characters of an end and of each of some
   * starts that meet.
   *
   * @param which the first so many are asked about
   * @param found what is known of the characters that meet, for {@link #seam}
   */
  public void follow(SeamSide end, int[] which, int asked, double[] says, int[] found) {
    int first = end.edge;
    if (first == FollowTable.NONE) {
      Arrays.fill(says, 0, asked, 0);
      Arrays.fill(found, 0, asked, FollowTable.UNSEEN);
      return;
    }
    find(first, which, asked, found);
    float unseenBehind = follow.unseenBehind(first);
    for (int i = 0; i < asked; i++) {
      int k = which[i];
      if (found[i] != FollowTable.UNSEEN) {
        says[i] = FollowTable.scoreOf(found[i]);
      } else {
        says[i] = edges[k] == FollowTable.NONE ? 0 : (unseenBehind + unseen[k]) / 2;
      }
    }
  }

  private void find(int first, int[] which, int asked, int[] found) {
    int[] known = behind[first];
    if (known == null && asked * MANY > follow.slotsOf(first)) {
      known = new int[count + 1];
      Arrays.fill(known, FollowTable.UNSEEN);
      follow.read(first, kindOf, known);
      known[0] = FollowTable.UNSEEN;
      behind[first] = known;
    }
    for (int i = 0; i < asked; i++) {
      int k = which[i];
      found[i] = known == null ? follow.find(first, edges[k]) : known[kinds[k]];
    }
  }

  /** What {@link Lexicon#seam} says where it is known what {@link #follow} does. */
  public double seam(SeamSide end, int start, double follows, int found) {
    return Seam.score(end, sides[start], follows, found);
  }

  public double seam(SeamSide end, int start) {
    return Seam.score(end, sides[start]);
  }
}
