package io.banjian.normalize;

import io.banjian.text.Patch;

/** From a text to a corrected one that knows where everything came from. Pure: holds no state. */
@FunctionalInterface
public interface Normalizer {
  Patch normalize(String raw);

  /** This, then another on what came of it. */
  default Normalizer andThen(Normalizer next) {
    return raw -> {
      Patch first = normalize(raw);
      return first.andThen(next.normalize(first.text()));
    };
  }
}
