package io.banjian.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts down what the build has read for a {@link PackReader} to take up: the texts first, each
 * once, then a row of small numbers, in which a text is the number of its place.
 */
public final class PackWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  public void number(int number) {
    if (number < 0 || number > Character.MAX_VALUE) {
      throw new IllegalArgumentException(number + " does not fit into a pack");
    }
    numbers.add(number);
  }

  public void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size()));
  }

  public byte[] bytes() {
    List<byte[]> encoded =
        texts.keySet().stream().map(t -> t.getBytes(StandardCharsets.UTF_16BE)).toList();
    int size = encoded.stream().mapToInt(bytes -> bytes.length).sum();
    ByteBuffer pack = ByteBuffer.allocate(8 + size + 2 * (encoded.size() + numbers.size()));
    pack.putInt(encoded.size()).putInt(size / 2);
    encoded.forEach(bytes -> pack.putChar((char) (bytes.length / 2)));
    encoded.forEach(pack::put);
    numbers.forEach(number -> pack.putChar((char) (int) number));
    return pack.array();
  }
}
