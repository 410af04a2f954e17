package io.banjian.rule.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML files that were read when the program was built, all in one: reading YAML takes longer than
 * checking a page. The values come out as they went in, lines included.
 *
 * <p>The texts stand first, each once, then the files as a row of small numbers.
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
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<Integer> numbers = new ArrayList<>();

    byte[] pack(List<YamlMap> files) {
      numbers.add(files.size());
      for (YamlMap file : files) {
        text(file.file());
        node(file.node());
      }
      List<byte[]> encoded =
          texts.keySet().stream().map(t -> t.getBytes(StandardCharsets.UTF_16BE)).toList();
      int size = encoded.stream().mapToInt(bytes -> bytes.length).sum();
      ByteBuffer pack = ByteBuffer.allocate(8 + size + 2 * (encoded.size() + numbers.size()));
      pack.putInt(encoded.size()).putInt(size / 2);
      encoded.forEach(bytes -> putNumber(pack, bytes.length / 2));
      encoded.forEach(pack::put);
      numbers.forEach(number -> putNumber(pack, number));
      return pack.array();
    }

    private static void putNumber(ByteBuffer pack, int number) {
      if (number > Character.MAX_VALUE) {
        throw new IllegalStateException(number + " is too large for a pack of rules");
      }
      pack.putChar((char) number);
    }

    private void node(YamlNode node) {
      if (node instanceof YamlNode.Scalar scalar) {
        begin(SCALAR, scalar);
        text(scalar.text());
      } else if (node instanceof YamlNode.Sequence sequence) {
        begin(SEQUENCE, sequence);
        numbers.add(sequence.items().size());
        sequence.items().forEach(this::node);
      } else if (node instanceof YamlNode.Mapping mapping) {
        begin(MAPPING, mapping);
        numbers.add(mapping.entries().size());
        for (YamlNode.Entry entry : mapping.entries()) {
          node(entry.key());
          node(entry.value());
        }
      }
    }

    private void begin(int kind, YamlNode node) {
      numbers.add(kind);
      numbers.add(node.line());
    }

    private void text(String text) {
      numbers.add(texts.computeIfAbsent(text, t -> texts.size()));
    }
  }

  private static final class Reading {
    private final String[] texts;
    private final char[] numbers;
    private int at;

    Reading(ByteBuffer pack) {
      texts = new String[pack.getInt()];
      char[] lengths = new char[texts.length];
      char[] all = new char[pack.getInt()];
      numbers = new char[pack.remaining() / 2 - lengths.length - all.length];
      pack.asCharBuffer().get(lengths).get(all).get(numbers);
      int start = 0;
      for (int i = 0; i < texts.length; i++) {
        texts[i] = new String(all, start, lengths[i]);
        start += lengths[i];
      }
    }

    List<YamlMap> files() {
      YamlMap[] files = new YamlMap[numbers[at++]];
      for (int i = 0; i < files.length; i++) {
        String name = texts[numbers[at++]];
        files[i] = new YamlMap(name, (YamlNode.Mapping) node());
      }
      return Arrays.asList(files);
    }

    private YamlNode node() {
      int kind = numbers[at++];
      int line = numbers[at++];
      int value = numbers[at++];
      return switch (kind) {
        case SCALAR -> new YamlNode.Scalar(texts[value], line);
        case SEQUENCE -> {
          YamlNode[] items = new YamlNode[value];
          for (int i = 0; i < value; i++) {
            items[i] = node();
          }
          yield new YamlNode.Sequence(Arrays.asList(items), line);
        }
        case MAPPING -> {
          YamlNode.Entry[] entries = new YamlNode.Entry[value];
          for (int i = 0; i < value; i++) {
            entries[i] = new YamlNode.Entry(node(), node());
          }
          yield new YamlNode.Mapping(Arrays.asList(entries), line);
        }
        default -> throw new IllegalStateException("the pack of rules is damaged");
      };
    }
  }
}
