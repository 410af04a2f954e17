package io.banjian.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of markup says of itself in its first line.
 *
 * @param isXml whether it says that it is XML
 * @param encoding the encoding it is in: the one declared, else the one that is then meant
 */
record XmlDeclaration(boolean isXml, String encoding) {
  private static final int LENGTH = 200;
  private static final Pattern FORM =
      Pattern.compile(
          "^\\s*<\\?xml\\b([^>]*?\\bencoding\\s*=\\s*[\"'](?<encoding>[\\w.:-]+)[\"'])?[^>]*>");

  static XmlDeclaration of(byte[] bytes) {
    String mark = ByteOrderMark.of(bytes).map(Charset::name).orElse("");
    if (!mark.isEmpty() && !mark.equals("UTF-8")) {
      return new XmlDeclaration(true, mark);
    }
    int from = mark.isEmpty() ? 0 : 3;
    int length = Math.min(bytes.length, from + LENGTH) - from;
    Matcher form = FORM.matcher(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
    if (!form.find()) {
      return new XmlDeclaration(false, "UTF-8");
    }
    String declared = form.group("encoding");
    return new XmlDeclaration(true, declared == null ? "UTF-8" : declared);
  }

  /** XML that is not in the encoding it declares is none, whatever can be guessed of it. */
  void check(byte[] bytes) throws UnreadablePageException {
    if (!Charset.isSupported(encoding)) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.MARKUP, "encoding=\"" + encoding + "\"");
    }
    TextDecoder.check(bytes, Charset.forName(encoding));
  }
}
