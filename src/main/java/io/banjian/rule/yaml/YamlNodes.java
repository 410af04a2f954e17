package io.banjian.rule.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Takes over what the YAML library has read. A thing that several aliases name stays one thing, so
 * that nine lines of aliases upon aliases cannot grow to a billion.
 */
final class YamlNodes {
  /** Deeper than anything a person writes. */
  private static final int DEEPEST = 40;

  private final String file;
  private final Map<Node, YamlNode> known = new IdentityHashMap<>();

  YamlNodes(String file) {
    this.file = file;
  }

  YamlNode of(Node node) {
    return of(node, 0);
  }

  private YamlNode of(Node node, int depth) {
    if (depth > DEEPEST) { // where an alias stands inside what it names, there is no end
      throw new YamlException(file, line(node), "more than " + DEEPEST + " levels deep");
    }
    YamlNode before = known.get(node);
    if (before != null) {
      return before;
    }
    YamlNode taken = taken(node, depth);
    known.put(node, taken);
    return taken;
  }

  private YamlNode taken(Node node, int depth) {
    if (node instanceof ScalarNode scalar) {
      return new YamlNode.Scalar(scalar.getValue(), line(node));
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(of(item, depth + 1));
      }
      return new YamlNode.Sequence(List.copyOf(items), line(node));
    }
    if (node instanceof MappingNode mapping) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        entries.add(
            new YamlNode.Entry(
                of(tuple.getKeyNode(), depth + 1), of(tuple.getValueNode(), depth + 1)));
      }
      return new YamlNode.Mapping(List.copyOf(entries), line(node));
    }
    throw new YamlException(file, line(node), "an alias of nothing");
  }

  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
