package io.banjian.rule.yaml;

import java.util.ArrayList;
import java.util.List;

/** One value of a YAML file, which says what was expected when it is asked for something else. */
public final class YamlValue {
  private final String file;
  private final String key;
  private final YamlNode node;

  YamlValue(String file, String key, YamlNode node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  public String file() {
    return file;
  }

  public int line() {
    return node.line();
  }

  public YamlException error(String message) {
    return new YamlException(file, line(), message);
  }

  private YamlException expected(String what) {
    return error("‘" + key + "’: expected " + what);
  }

  public boolean isMap() {
    return node instanceof YamlNode.Mapping;
  }

  public boolean isList() {
    return node instanceof YamlNode.Sequence;
  }

  public String text() {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
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
    if (node instanceof YamlNode.Mapping mapping) {
      return new YamlMap(file, mapping);
    }
    throw expected("keys and values ({key: value})");
  }

  public List<YamlValue> list() {
    if (node instanceof YamlNode.Sequence sequence) {
      List<YamlValue> values = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
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
