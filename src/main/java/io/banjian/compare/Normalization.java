package io.banjian.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which differences are not counted. A stated choice, quoted with every figure: an evaluator that
 * folds ’ to ' without saying so hides the very errors that Chinese punctuation is made of.
 */
public record Normalization(Set<Folding> foldings) {
  public static final Normalization NONE = new Normalization(Set.of());

  public Normalization {
    foldings = Set.copyOf(foldings);
  }

  public static Normalization of(List<Folding> foldings) {
    return foldings.isEmpty() ? NONE : new Normalization(EnumSet.copyOf(foldings));
  }

  public boolean isNone() {
    return foldings.isEmpty();
  }

  /** The labels, in the order in which they are applied. */
  public List<String> labels() {
    return foldings.stream().sorted().map(Folding::label).toList();
  }

  String apply(String cluster) {
    String folded = cluster;
    for (Folding folding : Folding.values()) {
      if (foldings.contains(folding) && !folded.isEmpty()) {
        folded = folding.apply(folded);
      }
    }
    return folded;
  }
}
