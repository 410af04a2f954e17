package io.banjian.report;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, compact, in the order it is told. Small enough to be sure of its bytes, and quick to
 * start: most runs write a handful of findings.
 */
public final class JsonOutput {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final Writer out;

  /** The same, if it can write faster what needs no escape. */
  private final @Nullable Utf8Writer utf8;

  private boolean first = true;

  public JsonOutput(Writer out) {
    this.out = out;
    this.utf8 = out instanceof Utf8Writer writer ? writer : null;
  }

  public JsonOutput beginObject() throws IOException {
    separate();
    write('{');
    first = true;
    return this;
  }

  public JsonOutput endObject() throws IOException {
    write('}');
    first = false;
    return this;
  }

  public JsonOutput beginArray() throws IOException {
    separate();
    write('[');
    first = true;
    return this;
  }

  public JsonOutput endArray() throws IOException {
    write(']');
    first = false;
    return this;
  }

  /** The name of a field, in plain ASCII; what users name is a {@link #key}. */
  public JsonOutput name(String name) throws IOException {
    if (utf8 != null) {
      utf8.name(name, !first);
      first = true;
      return this;
    }
    separate();
    quotePlain(name);
    return colon();
  }

  /** A name that may hold anything. */
  public JsonOutput key(String name) throws IOException {
    separate();
    quote(name);
    return colon();
  }

  private JsonOutput colon() throws IOException {
    out.write(':');
    first = true;
    return this;
  }

  public JsonOutput value(String value) throws IOException {
    separate();
    quote(value);
    return this;
  }

  /** Text in the making. */
  JsonOutput value(StringBuilder text) throws IOException {
    separate();
    if (utf8 == null) {
      quote(text.toString());
      return this;
    }
    quote(text, 0, text.length(), utf8);
    return this;
  }

  /** A stretch of a page, for which no text is made of it where nothing in it needs an escape. */
  JsonOutput value(SourceText text, Span span) throws IOException {
    separate();
    if (utf8 == null) {
      quote(text.slice(span));
      return this;
    }
    quote(text, span.start(), span.end(), utf8);
    return this;
  }

  /** Fields known from before. */
  JsonOutput fields(JsonFields fields) throws IOException {
    separate();
    if (utf8 == null) {
      out.write(fields.text);
    } else {
      utf8.bytes(fields.utf8);
    }
    return this;
  }

  /** A value in plain ASCII: the id of a rule, a label, a fingerprint. */
  public JsonOutput plain(String value) throws IOException {
    separate();
    quotePlain(value);
    return this;
  }

  public JsonOutput value(long value) throws IOException {
    separate();
    number(value);
    return this;
  }

  public JsonOutput value(boolean value) throws IOException {
    separate();
    if (utf8 == null) {
      out.write(Boolean.toString(value));
    } else {
      utf8.bytes(value ? TRUE : FALSE);
    }
    return this;
  }

  /** A value that is JSON already. */
  public JsonOutput raw(String value) throws IOException {
    separate();
    out.write(value);
    return this;
  }

  /** Two decimals at most: 0.99, 0.5, 1. */
  public JsonOutput hundredths(double value) throws IOException {
    separate();
    long hundredths = Math.round(value * 100);
    number(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      write('.');
      write((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        write((char) ('0' + rest % 10));
      }
    }
    return this;
  }

  public JsonOutput newLine() throws IOException {
    write('\n');
    first = true;
    return this;
  }

  private void number(long value) throws IOException {
    if (utf8 == null) {
      out.write(Long.toString(value));
    } else {
      utf8.number(value);
    }
  }

  private void quotePlain(String text) throws IOException {
    if (utf8 == null) {
      out.write('"');
      out.write(text);
      out.write('"');
    } else {
      utf8.quoted(text);
    }
  }

  private void separate() throws IOException {
    if (!first) {
      write(',');
    }
    first = false;
  }

  /** A mark of JSON itself; a finding has a hundred. */
  private void write(char mark) throws IOException {
    if (utf8 == null) {
      out.write(mark);
    } else {
      utf8.mark(mark);
    }
  }

  private void quote(String text) throws IOException {
    if (utf8 != null) {
      quote(text, 0, text.length(), utf8);
      return;
    }
    out.write('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escape = isPlain(c) ? null : escape(text, i, 0, text.length(), c);
      if (escape != null) {
        out.write(text, plain, i - plain);
        out.write(escape);
        plain = i + 1;
      }
    }
    out.write(text, plain, text.length() - plain);
    out.write('"');
  }

  /** The same, where what needs no escape is written a stretch at a time. */
  private static void quote(CharSequence text, int start, int end, Utf8Writer utf8)
      throws IOException {
    utf8.mark('"');
    for (int at = utf8.plain(text, start, end); at < end; at = utf8.plain(text, at + 1, end)) {
      char c = text.charAt(at);
      put(c, isPlain(c) ? null : escape(text, at, start, end, c), utf8);
    }
    utf8.mark('"');
  }

  private static void put(char c, @Nullable String escape, Utf8Writer utf8) throws IOException {
    if (escape == null) {
      utf8.write(c);
      return;
    }
    for (int i = 0; i < escape.length(); i++) {
      utf8.mark(escape.charAt(i));
    }
  }

  /** Nearly every character of a page: an ideograph, a mark, a letter or a digit. */
  private static boolean isPlain(char c) {
    return (c >= 0x3000 && c < 0xD800)
        || (c >= ' ' && c < 0x7F && c != '"' && c != '\\')
        || (c >= 0xFF00 && c < 0xFFF0);
  }

  /**
   * @param start where what is written starts, and where it ends
   */
  private static @Nullable String escape(CharSequence text, int at, int start, int end, char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      // line separators break JavaScript; a BOM or bidi control in a log misleads its reader
      case '\u2028',
          '\u2029',
          '\uFEFF',
          '\u202A',
          '\u202B',
          '\u202C',
          '\u202D',
          '\u202E',
          '\u2066',
          '\u2067',
          '\u2068',
          '\u2069' ->
          unicode(c);
      default ->
          c < 0x20 || (c >= 0x7F && c < 0xA0) || isLone(text, at, start, end, c)
              ? unicode(c)
              : null;
    };
  }

  /** Half a surrogate pair has no UTF-8 form. */
  private static boolean isLone(CharSequence text, int at, int start, int end, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == end || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == start || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String unicode(char c) {
    return "\\u" + HEX[c >> 12 & 15] + HEX[c >> 8 & 15] + HEX[c >> 4 & 15] + HEX[c & 15];
  }
}
