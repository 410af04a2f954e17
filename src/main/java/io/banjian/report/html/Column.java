package io.banjian.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column of the page list: numbers in as few bytes as they need, or texts of which each says only
 * how it differs from the one before. A page costs a few bytes, and deflate leaves hardly any.
 */
final class Column {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private byte[] before = {};

  /** A number of seven bits a byte, the lowest first. */
  void number(int value) {
    int left = value;
    while (left > 0x7F) {
      bytes.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }

  /** A text: how many bytes it shares with the one before, how many follow, and those. */
  void text(String value) {
    byte[] now = value.getBytes(StandardCharsets.UTF_8);
    int shared = 0;
    int most = Math.min(before.length, now.length);
    while (shared < most && before[shared] == now[shared]) {
      shared++;
    }
    number(shared);
    number(now.length - shared);
    bytes.write(now, shared, now.length - shared);
    before = now;
  }

  /** The texts that were put in. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    byte[] all = bytes.toByteArray();
    int[] at = {0};
    byte[] last = {};
    while (at[0] < all.length) {
      int shared = number(all, at);
      byte[] now = Arrays.copyOf(last, shared + number(all, at));
      System.arraycopy(all, at[0], now, shared, now.length - shared);
      at[0] += now.length - shared;
      texts.add(new String(now, StandardCharsets.UTF_8));
      last = now;
    }
    return texts;
  }

  private static int number(byte[] from, int[] at) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte read = from[at[0]++];
      value |= (read & 0x7F) << shift;
      if (read >= 0) {
        return value;
      }
    }
  }

  int length() {
    return bytes.size();
  }

  void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(bytes.toByteArray());
  }
}
