package io.banjian.rule.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys and values, with the line each stands on. */
public final class YamlMap {
  private final String file;
  private final int line;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();

  YamlMap(String file, MappingNode node) {
    this.file = file;
    this.line = YamlFile.line(node);
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlException(
            file, YamlFile.line(tuple.getKeyNode()), "expected a plain word as key");
      }
      YamlValue value = new YamlValue(file, key.getValue(), tuple.getValueNode());
      if (values.put(key.getValue(), value) != null) {
        throw new YamlException(
            file, YamlFile.line(key), "the key ‘" + key.getValue() + "’ stands here a second time");
      }
    }
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
