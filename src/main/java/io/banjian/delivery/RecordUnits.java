package io.banjian.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file come: singly, where a line feed is a byte whatever the encoding (no
 * character of UTF-8, GB18030 or Big5 has one in it, nor a quotation mark or a comma), or in twos.
 *
 * @param width 1 or 2
 * @param markLength of the byte order mark at the start
 */
record RecordUnits(int width, boolean bigEndian, int markLength) {

  static RecordUnits of(byte[] head) {
    return wide(head).orElseGet(() -> new RecordUnits(1, false, utf8MarkLength(head)));
  }

  /** UTF-16, by its mark or because ASCII at the start has zeros beside it. */
  static Optional<RecordUnits> wide(byte[] head) {
    if (head.length < 4) {
      return Optional.empty();
    }
    if ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return Optional.of(new RecordUnits(2, false, 2));
    }
    if ((head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return Optional.of(new RecordUnits(2, true, 2));
    }
    if (head[0] != 0 && head[1] == 0) {
      return Optional.of(new RecordUnits(2, false, 0));
    }
    return head[0] == 0 && head[1] != 0
        ? Optional.of(new RecordUnits(2, true, 0))
        : Optional.empty();
  }

  static int utf8MarkLength(byte[] head) {
    boolean marked =
        head.length >= 3
            && (head[0] & 0xFF) == 0xEF
            && (head[1] & 0xFF) == 0xBB
            && (head[2] & 0xFF) == 0xBF;
    return marked ? 3 : 0;
  }

  /** The encoding, where the units alone tell it. */
  Charset charset() {
    return width == 1
        ? StandardCharsets.UTF_8
        : bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Where the first line of a file ends. */
  int lineEnd(byte[] bytes) {
    int i = markLength;
    while (i + width <= bytes.length) {
      int low = bytes[bigEndian ? i + width - 1 : i];
      int high = width == 1 ? 0 : bytes[bigEndian ? i : i + 1];
      if (low == '\n' && high == 0) {
        return i;
      }
      i += width;
    }
    return bytes.length;
  }
}
