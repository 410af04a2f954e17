package io.banjian.delivery;

import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * Whether a text that a person quotes stands where something was found: round it, in it or half
 * way. A person quotes what they read, so line breaks of the page do not count.
 */
final class Quotation {
  private Quotation() {}

  static boolean touches(SourceText page, Span span, String quoted) {
    String wanted = withoutBreaks(quoted);
    if (wanted.isEmpty()) {
      return false;
    }
    String before = stretch(page, span.start(), -1, wanted.length());
    String found = withoutBreaks(page.slice(span));
    String after = stretch(page, span.end(), 1, wanted.length());
    String all = before + found + after;
    int start = before.length();
    int end = start + found.length();
    for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      boolean touches =
          found.isEmpty()
              ? at <= start && at + wanted.length() >= start
              : at < end && at + wanted.length() > start;
      if (touches) {
        return true;
      }
    }
    return false;
  }

  /** So many characters from a place on, line breaks left out. */
  private static String stretch(SourceText page, int from, int step, int length) {
    StringBuilder text = new StringBuilder();
    int at = step > 0 ? from : from - 1;
    for (; at >= 0 && at < page.length() && text.length() < length; at += step) {
      char c = page.raw().charAt(at);
      if (!isBreak(c)) {
        text.append(c);
      }
    }
    // char by char: a pair turned round is put right again by a second turn
    return step > 0 ? text.toString() : turned(text);
  }

  private static String turned(StringBuilder text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = text.charAt(chars.length - 1 - i);
    }
    return new String(chars);
  }

  private static String withoutBreaks(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> !isBreak((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
