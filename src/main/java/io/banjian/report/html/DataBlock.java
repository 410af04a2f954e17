package io.banjian.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * A piece of the report's data, packed: raw deflate in Base64. Nothing in it can be read as markup
 * or script, whatever a page says, and a browser unpacks it with what it has on board.
 *
 * @param name by which scripts ask for it, {@code p/00012}
 */
public record DataBlock(String name, String packed) {

  static DataBlock of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static DataBlock of(String name, byte[] content) {
    return new DataBlock(name, Base64.getEncoder().encodeToString(deflated(content)));
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** The block as a script file of its own: {@code fetch} does not work from a folder. */
  String script() {
    return "Banjian.data(\"" + name + "\",\"" + packed + "\");\n";
  }

  /** The block as an element of the single file, of a type that no browser runs. */
  String element() {
    return "<script type=\"text/plain\" data-name=\"" + name + "\">" + packed + "</script>\n";
  }
}
