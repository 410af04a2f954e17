package io.banjian.rule.yaml;

import io.banjian.text.PackReader;
import io.banjian.text.PackWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * YAML files that were read when the program was built, all in one: reading YAML takes longer than
 * checking a page. The values come out as they went in, lines included.
 */
public final class YamlPack {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private YamlPack() {}

  /** Packs files, in their order; each knows its name. */
  public static byte[] packed(List<YamlMap> files) {
    return new Writing().pack(files);
  }

  /** The files again. */
  public static List<YamlMap> unpacked(ByteBuffer pack) {
    return new Reading(pack).files();
  }

  private static final class Writing {
    private final PackWriter pack = new PackWriter();

    byte[] pack(List<YamlMap> files) {
      pack.number(files.size());
      for (YamlMap file : files) {
        pack.text(file.file());
        node(file.node());
      }
      return pack.bytes();
    }

    private void node(YamlNode node) {
      if (node instanceof YamlNode.Scalar scalar) {
        begin(SCALAR, scalar);
        pack.text(scalar.text());
      } else if (node instanceof YamlNode.Sequence sequence) {
        begin(SEQUENCE, sequence);
        pack.number(sequence.items().size());
        sequence.items().forEach(this::node);
      } else if (node instanceof YamlNode.Mapping mapping) {
        begin(MAPPING, mapping);
        pack.number(mapping.entries().size());
        for (YamlNode.Entry entry : mapping.entries()) {
          node(entry.key());
          node(entry.value());
        }
      }
    }

    private void begin(int kind, YamlNode node) {
      pack.number(kind);
      pack.number(node.line());
    }
  }

  private static final class Reading {
    private final PackReader pack;

    Reading(ByteBuffer bytes) {
      pack = new PackReader(bytes);
    }

    List<YamlMap> files() {
      YamlMap[] files = new YamlMap[pack.number()];
      for (int i = 0; i < files.length; i++) {
        String name = pack.text();
        files[i] = new YamlMap(name, (YamlNode.Mapping) node());
      }
      return Arrays.asList(files);
    }

    private YamlNode node() {
      int kind = pack.number();
      int line = pack.number();
      return switch (kind) {
        case SCALAR -> new YamlNode.Scalar(pack.text(), line);
        case SEQUENCE -> {
          YamlNode[] items = new YamlNode[pack.number()];
          for (int i = 0; i < items.length; i++) {
            items[i] = node();
          }
          yield new YamlNode.Sequence(Arrays.asList(items), line);
        }
        case MAPPING -> {
          YamlNode.Entry[] entries = new YamlNode.Entry[pack.number()];
          for (int i = 0; i < entries.length; i++) {
            entries[i] = new YamlNode.Entry(node(), node());
          }
          yield new YamlNode.Mapping(Arrays.asList(entries), line);
        }
        default -> throw new IllegalStateException("the pack of profiles is damaged");
      };
    }
  }
}
