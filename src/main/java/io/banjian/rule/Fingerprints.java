package io.banjian.rule;

import io.banjian.page.Page;
import io.banjian.text.ShortDigest;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.nio.charset.StandardCharsets;

/**
 * Names that findings keep while other places of the page are edited.
 *
 * <p>Tools that key on line numbers lose their baseline at the first inserted line. The key here is
 * the rule, the page, the ideographs, letters and digits at both ends of the span and around it,
 * and which occurrence of all that it is; white space and marks are skipped, so that a mended comma
 * beside it changes nothing.
 */
final class Fingerprints {
  private static final int REACH = 8;

  /** Further off nothing tells one place from another: a line of ten thousand dashes is one. */
  private static final int FARTHEST = 200;

  private final SourceText text;
  private final byte[] name;
  private final ShortDigest digest = new ShortDigest();
  private final Occurrences occurrences = new Occurrences();

  /** The key in the making, as UTF-8; a page of commas has hundreds. */
  private byte[] key = new byte[512];

  private int length;

  /** The rule of the finding before, and its name as UTF-8. */
  private String idOf = "";

  private byte[] id = {};

  Fingerprints(Page page) {
    this.text = page.text();
    this.name = name(page).getBytes(StandardCharsets.UTF_8);
  }

  /** The fingerprint of a finding about a file as a whole. */
  static String ofFile(String rule, Page page) {
    return ofFile(rule, page, 1);
  }

  static String ofFile(String rule, Page page, int occurrence) {
    String key = rule + "\n" + name(page);
    byte[] bytes =
        (occurrence == 1 ? key : key + "\n" + occurrence).getBytes(StandardCharsets.UTF_8);
    return new ShortDigest().hexOf(bytes, bytes.length);
  }

  private static String name(Page page) {
    String id = page.id().toString();
    return id.isEmpty() ? page.file() : id;
  }

  /** The fingerprint of the next finding, in the order of the page. */
  String next(String rule, Span span) {
    length = 0;
    if (!rule.equals(idOf)) {
      id = rule.getBytes(StandardCharsets.UTF_8);
      idOf = rule;
    }
    int most = id.length + name.length + 4 * REACH * Character.BYTES * 3 + 32;
    if (key.length < most) {
      key = new byte[most];
    }
    add(id);
    newLine();
    add(name);
    newLine();
    forward(span.start(), span.end());
    newLine();
    backward(span.end(), span.start());
    newLine();
    backward(span.start(), 0);
    newLine();
    forward(span.end(), text.length());
    int occurrence = occurrences.count(key, length);
    newLine();
    if (occurrence < 10) { // as nearly all
      key[length++] = (byte) ('0' + occurrence);
    } else {
      add(Integer.toString(occurrence).getBytes(StandardCharsets.US_ASCII));
    }
    return digest.hexOf(key, length);
  }

  private void add(byte[] bytes) {
    System.arraycopy(bytes, 0, key, length, bytes.length);
    length += bytes.length;
  }

  private void newLine() {
    key[length++] = '\n';
  }

  private void forward(int from, int limit) {
    int end = Math.min(limit, from + FARTHEST);
    int count = 0;
    for (int i = from; i < end && count < REACH; i++) {
      if (text.classAt(i).isContent()) {
        if (isWithinPair(i + 1)) {
          pair(i++);
        } else {
          unit(text.charAt(i));
        }
        count++;
      }
    }
  }

  private void backward(int from, int limit) {
    int end = Math.max(limit, from - FARTHEST);
    int count = 0;
    for (int i = from; i > end && count < REACH; i--) {
      if (text.classAt(i - 1).isContent()) {
        if (isWithinPair(i - 1)) {
          pair(--i - 1);
        } else {
          unit(text.charAt(i - 1));
        }
        count++;
      }
    }
  }

  /** A character of one unit; half a pair alone has no UTF-8 form. */
  private void unit(char c) {
    if (c < 0x80) {
      key[length++] = (byte) c;
    } else if (Character.isSurrogate(c)) {
      key[length++] = '?';
    } else if (c < 0x800) {
      key[length++] = (byte) (0xC0 | (c >> 6));
      key[length++] = (byte) (0x80 | (c & 0x3F));
    } else {
      key[length++] = (byte) (0xE0 | (c >> 12));
      key[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      key[length++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void pair(int at) {
    int c = text.codePointAt(at);
    key[length++] = (byte) (0xF0 | (c >> 18));
    key[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
    key[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    key[length++] = (byte) (0x80 | (c & 0x3F));
  }

  private boolean isWithinPair(int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
