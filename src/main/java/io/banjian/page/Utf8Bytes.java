package io.banjian.page;

/** What bytes are as UTF-8, told without making text of them. */
final class Utf8Bytes {
  private Utf8Bytes() {}

  /** Whether bytes are UTF-8 from end to end. */
  static boolean isWhole(byte[] bytes) {
    int length = bytes.length;
    int i = 0;
    while (i < length) {
      int lead = bytes[i++];
      if (lead >= 0) {
        continue;
      }
      lead &= 0xFF;
      int more = lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
      if (more < 0 || i + more > length) {
        return false;
      }
      int second = bytes[i] & 0xFF;
      // no longer than need be, no half of a surrogate pair, nothing beyond U+10FFFF
      int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (second < least || second > most) {
        return false;
      }
      for (int last = i + more; ++i < last; ) {
        if (bytes[i] >= -0x40) {
          return false;
        }
      }
    }
    return true;
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
