package io.banjian.report;

import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, for one thread. A report is many short pieces of Chinese; the platform's
 * writers take a lock for each and encode a character at a time.
 */
public final class Utf8Writer extends Writer {
  private static final int SIZE = 1 << 16;

  /** A UTF-16 unit takes three bytes at most. */
  private static final int CHUNK = 1 << 12;

  /** Digits of the largest {@code int}. */
  private static final int LONGEST_NUMBER = 10;

  /** A tenth, rounded up so little that every {@code int} times it is cut off to its tenth. */
  private static final long TENTH = 0xCCCC_CCCDL;

  private static final int TENTH_SHIFT = 35;

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private final char[] chunk = new char[CHUNK];
  private int count;

  /** First half of a pair whose second half has not come yet, or 0. */
  private char high;

  public Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    if (c < 0x80 && high == 0) {
      if (count == SIZE) {
        drain();
      }
      bytes[count++] = (byte) c;
      return;
    }
    chunk[0] = (char) c;
    encode(chunk, 0, 1);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int at = from, end = from + length; at < end; at += CHUNK) {
      int to = Math.min(end, at + CHUNK);
      text.getChars(at, to, chunk, 0);
      encode(chunk, 0, to - at);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int at = from, end = from + length; at < end; at += CHUNK) {
      encode(text, at, Math.min(end, at + CHUNK));
    }
  }

  /** Writes one character of ASCII. */
  void mark(char ascii) throws IOException {
    if (high != 0) {
      write(ascii);
      return;
    }
    if (count == SIZE) {
      drain();
    }
    bytes[count++] = (byte) ascii;
  }

  /** Writes the name of a field, in ASCII, quoted and with its colon, behind a comma or not. */
  @SuppressWarnings("deprecation") // as below
  void name(String ascii, boolean comma) throws IOException {
    int length = ascii.length();
    if (high != 0 || length + 4 > SIZE) {
      write(comma ? ",\"" : "\"");
      write(ascii);
      write("\":");
      return;
    }
    if (SIZE - count < length + 4) {
      drain();
    }
    int at = count;
    if (comma) {
      bytes[at++] = ',';
    }
    bytes[at] = '"';
    ascii.getBytes(0, length, bytes, at + 1);
    at += length + 1;
    bytes[at] = '"';
    bytes[at + 1] = ':';
    count = at + 2;
  }

  /** Writes text of ASCII alone, as the names of fields are, between quotation marks. */
  @SuppressWarnings("deprecation") // the only way that copies bytes as bytes
  void quoted(String ascii) throws IOException {
    int length = ascii.length();
    if (high != 0 || length + 2 > SIZE) {
      write('"');
      write(ascii, 0, length);
      write('"');
      return;
    }
    if (SIZE - count < length + 2) {
      drain();
    }
    bytes[count] = '"';
    ascii.getBytes(0, length, bytes, count + 1);
    bytes[count + length + 1] = '"';
    count += length + 2;
  }

  /** Writes what is UTF-8 already. */
  void bytes(byte[] utf8) throws IOException {
    if (high != 0) {
      write(new String(utf8, StandardCharsets.UTF_8));
      return;
    }
    if (SIZE - count < utf8.length) {
      drain();
    }
    if (utf8.length > SIZE) {
      out.write(utf8, 0, utf8.length);
      return;
    }
    System.arraycopy(utf8, 0, bytes, count, utf8.length);
    count += utf8.length;
  }

  /** Writes a number; most of a report's are offsets, which need no text made of them. */
  void number(long value) throws IOException {
    if (high != 0 || value < 0 || value > Integer.MAX_VALUE) {
      write(Long.toString(value));
      return;
    }
    if (SIZE - count < LONGEST_NUMBER) {
      drain();
    }
    int rest = (int) value;
    int digits = 1;
    for (long more = 10; more <= value; more *= 10) {
      digits++;
    }
    count += digits;
    for (int at = count; digits > 0; digits--) {
      int tenth = (int) ((rest * TENTH) >>> TENTH_SHIFT); // to divide takes the processor longer
      bytes[--at] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    }
  }

  /**
   * Writes text as long as no format would have to escape anything in it: ideographs, letters,
   * digits, most marks.
   *
   * @return where it stopped, {@code end} if nowhere
   */
  int plain(CharSequence text, int from, int end) throws IOException {
    int at = from;
    while (at < end && high == 0) {
      int to = Math.min(end, at + CHUNK);
      fill(text, at, to);
      int written = encodePlain(to - at);
      at += written;
      if (at < to) {
        return at;
      }
    }
    return at;
  }

  /** All at once; asked for one after the other characters take longer than to be written. */
  private void fill(CharSequence text, int from, int to) {
    if (text instanceof String string) {
      string.getChars(from, to, chunk, 0);
    } else if (text instanceof SourceText page) {
      page.copy(from, to, chunk);
    } else if (text instanceof StringBuilder made) {
      made.getChars(from, to, chunk, 0);
    } else {
      throw new IllegalArgumentException("no text that is written: " + text.getClass());
    }
  }

  /** How many of the characters at hand could be written. */
  private int encodePlain(int length) throws IOException {
    if (SIZE - count < length * 3) {
      drain();
    }
    byte[] target = bytes;
    char[] source = chunk;
    int n = count;
    int i = 0;
    for (; i < length; i++) {
      char c = source[i];
      if ((c >= 0x3000 && c < 0xD800)
          || (c >= 0xFF00 && c < 0xFFF0)
          || (c >= 0x2010 && c < 0x2028)) {
        target[n] = (byte) (0xE0 | (c >> 12));
        target[n + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        target[n + 2] = (byte) (0x80 | (c & 0x3F));
        n += 3;
      } else if (c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '<' && c != '&') {
        target[n++] = (byte) c;
      } else {
        break;
      }
    }
    count = n;
    return i;
  }

  private void encode(char[] text, int from, int to) throws IOException {
    if (SIZE - count < (to - from + 1) * 3) {
      drain();
    }
    byte[] target = bytes;
    int n = count;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (high != 0 || Character.isSurrogate(c)) {
        n = pair(c, n);
      } else if (c < 0x80) {
        target[n++] = (byte) c;
      } else if (c < 0x800) {
        target[n++] = (byte) (0xC0 | (c >> 6));
        target[n++] = (byte) (0x80 | (c & 0x3F));
      } else {
        n = three(c, n);
      }
    }
    count = n;
  }

  private int three(char c, int at) {
    bytes[at] = (byte) (0xE0 | (c >> 12));
    bytes[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
    return at + 3;
  }

  /**
   * One unit where pairs are about; half a pair alone has no UTF-8 form and becomes a question
   * mark.
   */
  private int pair(char c, int at) {
    int n = at;
    if (high != 0) {
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(high, c);
        high = 0;
        bytes[n] = (byte) (0xF0 | (point >> 18));
        bytes[n + 1] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[n + 2] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[n + 3] = (byte) (0x80 | (point & 0x3F));
        return n + 4;
      }
      high = 0;
      bytes[n++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
      return n;
    }
    if (Character.isLowSurrogate(c)) {
      bytes[n] = '?';
      return n + 1;
    }
    if (c < 0x80) {
      bytes[n] = (byte) c;
      return n + 1;
    }
    if (c < 0x800) {
      bytes[n] = (byte) (0xC0 | (c >> 6));
      bytes[n + 1] = (byte) (0x80 | (c & 0x3F));
      return n + 2;
    }
    return three(c, n);
  }

  private void drain() throws IOException {
    out.write(bytes, 0, count);
    count = 0;
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (high != 0) {
      high = 0;
      write('?');
    }
    drain();
    out.close();
  }
}
