package io.banjian.layout.columns;

import io.banjian.text.Span;
import java.util.List;

/**
 * The order of a region's pieces that came second: in it the piece of which it is least sure where
 * it goes on does so elsewhere.
 *
 * @param pieces all pieces in that order
 * @param partings what is to stand between a piece and the one before
 * @param doubtful the piece in question
 * @param confidence how likely this order is, against the first
 */
public record OtherOrder(
    List<Span> pieces, List<Parting> partings, Span doubtful, double confidence) {
  public OtherOrder {
    pieces = List.copyOf(pieces);
    partings = List.copyOf(partings);
  }

  /**
   * How likely a choice is that is worth less than the best one.
   *
   * @param loss log odds by which it is worth less
   */
  static double confidence(double loss) {
    return 1 / (1 + Math.exp(Math.max(0, loss)));
  }
}
