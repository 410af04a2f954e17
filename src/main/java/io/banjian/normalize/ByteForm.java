package io.banjian.normalize;

/** The encoding that a text was read in: from each character back to the bytes that made it. */
enum ByteForm {
  /** Latin-1 and Windows-1252 at once: each has a character where the other has a control. */
  LATIN("Latin-1") {
    @Override
    int bytes(char c) {
      if (c <= 0xFF) {
        return c;
      }
      int at = WINDOWS_1252.indexOf(c);
      return at < 0 ? NONE : 0x80 + at;
    }
  },
  GBK("GBK") {
    @Override
    int bytes(char c) {
      if (c < 0x80) {
        return c;
      }
      int bytes = DoubleByte.gbk().bytes(c);
      return c == '€' ? 0x80 : bytes == 0 ? NONE : bytes;
    }
  },
  BIG5("Big5") {
    @Override
    int bytes(char c) {
      if (c < 0x80) {
        return c;
      }
      int bytes = DoubleByte.big5().bytes(c);
      return bytes == 0 ? NONE : bytes;
    }
  };

  static final int NONE = -1;

  /** 0x80–0x9F in Windows-1252; a blank where it has none. */
  static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final String label;

  ByteForm(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** One byte, or lead and trail byte above each other, or {@link #NONE}. */
  abstract int bytes(char c);
}
