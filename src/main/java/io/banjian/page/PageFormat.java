package io.banjian.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, told by how it begins, not by what it is called. */
public enum PageFormat {
  TEXT,
  ALTO,
  PAGE_XML,
  HOCR;

  private static final int HEAD = 4096;

  /** Kept apart, so that it is made only for what has a tag. */
  private static final class Root {
    static final Pattern TAG =
        Pattern.compile("<(?:[\\w.-]+:)?(alto|PcGts|html)[\\s>]", Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether a file of markup holds a page; other XML and HTML lies among pages, too. One with
   * nothing in it was a page: nobody delivers an empty stylesheet.
   */
  public static boolean isMarkupPage(byte[] head) {
    return of(head) != TEXT || (head.length < HEAD && isBlank(head));
  }

  private static boolean isBlank(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
  }

  /** As much of a file as the decision needs. */
  public static int headLength() {
    return HEAD;
  }

  /** Whether there is a < at all: in hardly any page of text. */
  private static boolean hasTag(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '<') {
        return true;
      }
    }
    return false;
  }

  static PageFormat of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    if (!hasTag(bytes, length)) {
      return TEXT;
    }
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    int first = 0;
    while (first < head.length() && head.charAt(first) != '<' && first < 4) {
      first++; // a byte order mark
    }
    if (!head.startsWith("<", first) && !head.stripLeading().startsWith("<")) {
      return TEXT;
    }
    Matcher root = Root.TAG.matcher(head);
    if (!root.find()) {
      return TEXT;
    }
    return switch (root.group(1).toLowerCase(Locale.ROOT)) {
      case "alto" -> ALTO;
      case "pcgts" -> PAGE_XML;
      default -> head.contains("ocr_page") || head.contains("ocr-system") ? HOCR : TEXT;
    };
  }
}
