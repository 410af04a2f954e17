package io.banjian.compare;

import io.banjian.text.Span;
import java.util.List;

/**
 * A place that a correction changed.
 *
 * @param characters that are concerned, white space left out
 * @param wholeLine whether a line of the dump lost all it had
 * @param askedBy the rules whose findings there ask for such a change, or {@code fix} where only
 *     all fixes together come to it; empty where nobody does
 */
public record CorrectedPlace(
    ChangeKind kind,
    Span dump,
    Span corrected,
    String before,
    String after,
    int characters,
    boolean wholeLine,
    List<String> askedBy) {
  public CorrectedPlace {
    askedBy = List.copyOf(askedBy);
  }

  public boolean isAsked() {
    return !askedBy.isEmpty();
  }

  /** Whether it is held against the correction: white space is its own business. */
  public boolean isUnasked() {
    return askedBy.isEmpty() && kind != ChangeKind.LAYOUT;
  }
}
