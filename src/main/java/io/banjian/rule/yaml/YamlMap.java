package io.banjian.rule.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Keys and values, with the line each stands on. */
public final class YamlMap {
  private final String file;
  private final int line;
  private final YamlNode.Mapping node;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();

  YamlMap(String file, YamlNode.Mapping node) {
    this.file = file;
    this.line = node.line();
    this.node = node;
    for (YamlNode.Entry entry : node.entries()) {
      if (!(entry.key() instanceof YamlNode.Scalar key)) {
        throw new YamlException(file, entry.key().line(), "expected a plain word as key");
      }
      YamlValue value = new YamlValue(file, key.text(), entry.value());
      if (values.put(key.text(), value) != null) {
        throw new YamlException(
            file, key.line(), "the key ‘" + key.text() + "’ stands here a second time");
      }
    }
  }

  YamlNode.Mapping node() {
    return node;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public Set<String> keys() {
    return values.keySet();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Complains of the first key that is not among those known, with the nearest one that is. */
  public void allowOnly(Collection<String> known) {
    for (Map.Entry<String, YamlValue> entry : values.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw new YamlException(
            file,
            entry.getValue().line(),
            "unknown key ‘" + entry.getKey() + "’" + suggestion(entry.getKey(), known));
      }
    }
  }

  /** {@code ; did you mean ‘severity’?}, or all that may stand here where nothing is near. */
  public static String suggestion(String word, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(3);
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int d = distance.apply(word, candidate);
      if (d >= 0 && d < least && d < Math.max(2, candidate.length() / 2 + 1)) {
        least = d;
        nearest = candidate;
      }
    }
    return nearest.isEmpty()
        ? "; expected one of " + String.join(", ", known)
        : "; did you mean ‘" + nearest + "’?";
  }

  public YamlException error(String message) {
    return new YamlException(file, line, message);
  }

  public Optional<YamlValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public YamlValue get(String key) {
    YamlValue value = values.get(key);
    if (value == null) {
      throw error("the key ‘" + key + "’ is missing");
    }
    return value;
  }

  public String text(String key, String otherwise) {
    return find(key).map(YamlValue::text).orElse(otherwise);
  }

  public List<YamlValue> list(String key) {
    return find(key).map(YamlValue::list).orElse(new ArrayList<>());
  }

  public Map<String, YamlValue> entries() {
    return values;
  }
}
