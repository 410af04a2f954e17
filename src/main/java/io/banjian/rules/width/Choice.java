package io.banjian.rules.width;

import io.banjian.rule.RuleParameters;
import java.util.List;

/** A parameter that takes one of a few words. */
final class Choice {
  private Choice() {}

  static String of(RuleParameters parameters, String name, String... words) {
    String word = parameters.text(name);
    if (!List.of(words).contains(word)) {
      throw new IllegalArgumentException(
          "‘" + name + "’: expected " + String.join(", ", words) + ", found ‘" + word + "’");
    }
    return word;
  }
}
