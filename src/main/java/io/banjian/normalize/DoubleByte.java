package io.banjian.normalize;

import io.banjian.text.Precompiled;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

  static final String GBK_RESOURCE = "gbk-table.bin";
  static final String BIG5_RESOURCE = "big5-table.bin";

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_LEAD = 0xFE;
  private static final int FIRST_TRAIL = 0x40;
  private static final int TRAILS = 0xFF - FIRST_TRAIL;

  /** The first to name a pair of bytes wins. */
  private DoubleByte(String... charsets) {
    for (String charset : charsets) {
      fill(Charset.forName(charset));
    }
  }

  private DoubleByte(ByteBuffer compiled) {
    CharBuffer table = compiled.asCharBuffer();
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      table.get(characters, lead << 8 | FIRST_TRAIL, TRAILS);
    }
    table.get(bytes);
  }

  private static final class Gbk {
    static final DoubleByte TABLE =
        Precompiled.beside(DoubleByte.class, GBK_RESOURCE)
            .map(DoubleByte::new)
            .orElseGet(DoubleByte::makeGbk);
  }

  private static final class Big5 {
    static final DoubleByte TABLE =
        Precompiled.beside(DoubleByte.class, BIG5_RESOURCE)
            .map(DoubleByte::new)
            .orElseGet(DoubleByte::makeBig5);
  }

  /** GB18030 adds the private zones. */
  private static DoubleByte makeGbk() {
    DoubleByte table = new DoubleByte("GBK", "GB18030");
    table.alias('·', 0xA1A4);
    table.alias('・', 0xA1A4);
    table.alias('—', 0xA1AA);
    table.alias('―', 0xA1AA);
    table.alias('〜', 0xA1AB);
    return table;
  }

  private static DoubleByte makeBig5() {
    return new DoubleByte("Big5", "x-windows-950", "Big5-HKSCS");
  }

  /** The table as the build leaves it: asking five decoders took a sixth of a short run. */
  static byte[] compiledGbk() {
    return makeGbk().compiled();
  }

  static byte[] compiledBig5() {
    return makeBig5().compiled();
  }

  private byte[] compiled() {
    int leads = LAST_LEAD - FIRST_LEAD + 1;
    ByteBuffer table = ByteBuffer.allocate((leads * TRAILS + bytes.length) * Character.BYTES);
    CharBuffer units = table.asCharBuffer();
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      units.put(characters, lead << 8 | FIRST_TRAIL, TRAILS);
    }
    units.put(bytes);
    return table.array();
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
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
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
