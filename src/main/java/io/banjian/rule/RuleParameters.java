package io.banjian.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a rule, by name, as its file and the profile have them.
 *
 * @param values numbers, words and switches as they were written
 * @param table a mapping that a user added with {@code extends}
 */
public record RuleParameters(Map<String, String> values, Map<String, String> table) {
  public static final RuleParameters NONE = new RuleParameters(Map.of(), Map.of());

  public RuleParameters {
    values = Map.copyOf(values);
    table = Map.copyOf(table);
  }

  public double number(String name) {
    return Double.parseDouble(text(name));
  }

  public boolean truth(String name) {
    return Boolean.parseBoolean(text(name));
  }

  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rule file sets no parameter ‘" + name + "’");
    }
    return value;
  }

  /** One of a few words. */
  public String oneOf(String name, String... words) {
    String word = text(name);
    if (!List.of(words).contains(word)) {
      throw new IllegalArgumentException(
          "‘" + name + "’: expected " + String.join(", ", words) + ", found ‘" + word + "’");
    }
    return word;
  }

  RuleParameters withTable(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(table);
    all.putAll(more);
    return new RuleParameters(values, all);
  }

  RuleParameters withValues(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new RuleParameters(all, table);
  }
}
