package io.banjian.normalize;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese encoding of two bytes a character, both ways as a table.
 *
 * <p>What decoders disagree on is told apart where it matters: several characters may lead back to
 * the same bytes (— and ― to A1AA), and the private-use zones are filled in, since lenient decoders
 * put there what strict ones make �.
 */
final class DoubleByte {
  private static final char ROW_END = '\n';

  /** By lead and trail byte; 0 where there is none. */
  private final char[] characters = new char[0x10000];

  /** Lead and trail byte by character; 0 where there is none. */
  private final char[] bytes = new char[0x10000];

  private DoubleByte(String... charsets) {
    for (String charset : charsets) {
      fill(Charset.forName(charset));
    }
  }

  private static final class Gbk {
    /** The first to name a pair of bytes wins; GB18030 adds the private zones. */
    static final DoubleByte TABLE = new DoubleByte("GBK", "GB18030");

    static {
      TABLE.alias('·', 0xA1A4);
      TABLE.alias('・', 0xA1A4);
      TABLE.alias('—', 0xA1AA);
      TABLE.alias('―', 0xA1AA);
      TABLE.alias('〜', 0xA1AB);
    }
  }

  private static final class Big5 {
    static final DoubleByte TABLE = new DoubleByte("Big5", "x-windows-950", "Big5-HKSCS");
  }

  static DoubleByte gbk() {
    return Gbk.TABLE;
  }

  static DoubleByte big5() {
    return Big5.TABLE;
  }

  char character(int lead, int trail) {
    return characters[lead << 8 | trail];
  }

  /** Lead and trail byte of a character, 0 if it has none. */
  int bytes(char c) {
    return bytes[c];
  }

  private void alias(char c, int code) {
    if (bytes[c] == 0) {
      bytes[c] = (char) code;
    }
  }

  private void fill(Charset charset) {
    for (int lead = 0x81; lead <= 0xFE; lead++) {
      byte[] row = new byte[3 * 0xC0];
      int length = 0;
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        row[length++] = (byte) lead;
        row[length++] = (byte) trail;
        row[length++] = (byte) ROW_END; // a decoder that gives up finds its feet again here
      }
      String[] decoded = new String(row, 0, length, charset).split("\n", -1);
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        add(lead << 8 | trail, decoded[trail - 0x40]);
      }
    }
  }

  private void add(int code, @Nullable String decoded) {
    if (decoded == null || decoded.length() != 1 || decoded.charAt(0) == '\uFFFD') {
      return;
    }
    char c = decoded.charAt(0);
    if (c < 0x80) {
      return;
    }
    if (characters[code] == 0) {
      characters[code] = c;
    }
    if (bytes[c] == 0) {
      bytes[c] = (char) code;
    }
  }
}
