package io.banjian.delivery;

import java.util.HashMap;
import java.util.Map;

/** Things, each as often as it was put in. */
final class Bag<T> {
  private final Map<T, Integer> counts = new HashMap<>();

  void add(T thing) {
    counts.merge(thing, 1, Integer::sum);
  }

  boolean contains(T thing) {
    return counts.containsKey(thing);
  }

  /** Takes one out, if there is one. */
  boolean remove(T thing) {
    boolean there = counts.containsKey(thing);
    counts.computeIfPresent(thing, (t, count) -> count == 1 ? null : count - 1);
    return there;
  }
}
