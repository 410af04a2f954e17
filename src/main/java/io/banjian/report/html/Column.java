package io.banjian.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

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
      bytes.write(left & 0x7F | 0x80);
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

  int length() {
    return bytes.size();
  }

  void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(bytes.toByteArray());
  }
}
