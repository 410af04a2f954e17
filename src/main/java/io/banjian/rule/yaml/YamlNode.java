package io.banjian.rule.yaml;

import java.util.List;

/** What stands in a YAML file, with the line each thing stands on; aliases are resolved. */
sealed interface YamlNode {
  int line();

  /** A text, a number, a switch: what it is decides who asks for it. */
  record Scalar(String text, int line) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {}

  /** Keys and values, in the order of the file. */
  record Mapping(List<Entry> entries, int line) implements YamlNode {}

  /** A key and its value; a key that is no plain word is refused when it is read. */
  record Entry(YamlNode key, YamlNode value) {}
}
