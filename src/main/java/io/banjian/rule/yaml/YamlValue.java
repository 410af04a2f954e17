package io.banjian.rule.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One value of a YAML file, which says what was expected when it is asked for something else. */
public final class YamlValue {
  private final String file;
  private final String key;
  private final Node node;

  YamlValue(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  public String file() {
    return file;
  }

  public int line() {
    return YamlFile.line(node);
  }

  public YamlException error(String message) {
    return new YamlException(file, line(), message);
  }

  private YamlException expected(String what) {
    return error("‘" + key + "’: expected " + what);
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw expected("a text");
  }

  public boolean truth() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw expected("true or false, found ‘" + text() + "’");
    };
  }

  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw expected("a number, found ‘" + text() + "’");
    }
  }

  public YamlMap map() {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping);
    }
    throw expected("keys and values ({key: value})");
  }

  public List<YamlValue> list() {
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        values.add(new YamlValue(file, key, item));
      }
      return values;
    }
    throw expected("a list ([one, two], or lines that begin with -)");
  }

  /** A list of texts; a single text is a list of one. */
  public List<String> texts() {
    if (!isList()) {
      return List.of(text());
    }
    List<String> texts = new ArrayList<>();
    for (YamlValue value : list()) {
      texts.add(value.text());
    }
    return texts;
  }

  /** One of an enum's labels, or a complaint that lists them. */
  public String oneOf(List<String> labels) {
    String text = text();
    if (!labels.contains(text)) {
      throw error("‘" + key + "’: found ‘" + text + "’" + YamlMap.suggestion(text, labels));
    }
    return text;
  }
}
