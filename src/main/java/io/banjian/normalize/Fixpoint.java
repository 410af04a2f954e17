package io.banjian.normalize;

import io.banjian.text.Patch;
import java.util.function.Function;

/**
 * Repeats what looks at its surroundings until it finds nothing more to do: one mark put right can
 * be what decides about its neighbour, as the bracket in 本报讯;) shows only once the semicolon is
 * wide.
 */
final class Fixpoint {
  /**
   * Changes go one way, from half to full width or from a space to none, and settle in two or
   * three.
   */
  private static final int MOST_PASSES = 16;

  private Fixpoint() {}

  static Patch of(String raw, Function<String, Patch> pass) {
    Patch whole = pass.apply(raw);
    for (int i = 1; i < MOST_PASSES && !whole.isIdentity(); i++) {
      Patch next = pass.apply(whole.text());
      if (next.isIdentity()) {
        return whole;
      }
      whole = whole.andThen(next);
    }
    return whole;
  }
}
