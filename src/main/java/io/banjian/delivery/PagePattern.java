package io.banjian.delivery;

import com.google.re2j.Pattern;

/**
 * Pages by name: {@code *} stands for anything within one part of a path, {@code **} for any number
 * of parts.
 */
public final class PagePattern {
  private final String text;
  private final Pattern pattern;

  private PagePattern(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  static PagePattern of(String text) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (text.charAt(i) == '*') {
        regex.append("[^/]*");
      } else {
        regex.append(Pattern.quote(text.substring(i, i + 1)));
      }
    }
    return new PagePattern(text, Pattern.compile("(?s)" + regex));
  }

  boolean matches(String name) {
    return pattern.matches(name);
  }

  @Override
  public String toString() {
    return text;
  }
}
