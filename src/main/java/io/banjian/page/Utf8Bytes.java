package io.banjian.page;

import org.jspecify.annotations.Nullable;

/** What bytes are as UTF-8, told without making text of them. */
final class Utf8Bytes {
  /** The least value that needs so many bytes behind the first. */
  private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

  private Utf8Bytes() {}

  /**
   * The text of bytes that are UTF-8 from end to end, null for others. Java would read them twice,
   * to see whether they are sound and to make text of them.
   */
  static @Nullable String text(byte[] bytes) {
    int length = bytes.length;
    char[] units = new char[length];
    int count = 0;
    for (int i = 0; i < length; ) {
      int lead = bytes[i];
      if (lead >= 0) {
        units[count++] = (char) lead;
        i++;
        continue;
      }
      int more = lead >= -0x10 ? 3 : lead >= -0x20 ? 2 : 1;
      if (i + more >= length) {
        return null;
      }
      int value = lead & (0x3F >> more);
      for (int last = i + more; i < last; ) {
        int next = bytes[++i];
        if (next >= -0x40) {
          return null;
        }
        value = value << 6 | (next & 0x3F);
      }
      i++;
      // no longer than need be, no half of a surrogate pair, nothing beyond U+10FFFF
      if (value < LEAST[more] || lead < -0x3E || lead > -0xC || value >> 11 == 0x1B) {
        return null;
      }
      if (value < 0x10000) {
        units[count++] = (char) value;
      } else if (value <= Character.MAX_CODE_POINT) {
        units[count++] = Character.highSurrogate(value);
        units[count++] = Character.lowSurrogate(value);
      } else {
        return null;
      }
    }
    return new String(units, 0, count);
  }

  /**
   * Mostly well-formed UTF-8 with a broken place: to read it as GB18030 would turn a whole page
   * into 涓枃 for the sake of one byte.
   */
  static boolean isDamaged(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceAt(bytes, i);
      if (length > 1) {
        good++;
      } else if (length == 0) {
        bad++;
      }
      i += Math.max(1, length);
    }
    return good > bad * 4;
  }

  /** Length of the UTF-8 sequence at an offset, 0 where there is none. */
  private static int sequenceAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
