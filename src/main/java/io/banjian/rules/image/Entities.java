package io.banjian.rules.image;

import io.banjian.text.SourceText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code &nbsp;}, {@code &#8220;}: characters that a web page spells out. */
final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", "\u3000"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("middot", "·"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("times", "×"),
          Map.entry("deg", "°"),
          Map.entry("permil", "‰"),
          Map.entry("plusmn", "±"),
          Map.entry("yen", "¥"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"));

  private Entities() {}

  /** Entities one behind the other are one: an indent of four spaces. */
  static @Nullable Marker at(SourceText text, int at) {
    StringBuilder meant = new StringBuilder();
    int end = at;
    for (String one = meant(text, end); one != null; one = meant(text, end)) {
      meant.append(one);
      end = text.raw().indexOf(';', end) + 1;
    }
    return end == at ? null : Marker.meaning(at, end, meant.toString());
  }

  /** What the entity there stands for. */
  private static @Nullable String meant(SourceText text, int at) {
    if (at >= text.length() || text.charAt(at) != '&') {
      return null;
    }
    int end = text.raw().indexOf(';', at);
    if (end < at + 3 || end > at + LONGEST) {
      return null;
    }
    String name = text.raw().substring(at + 1, end);
    return name.charAt(0) == '#' ? numbered(name) : MEANT.get(name);
  }

  private static @Nullable String numbered(String name) {
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hexadecimal ? 2 : 1);
    if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      return null;
    }
    try {
      int c = Integer.parseInt(digits, hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(c) && c >= ' ' && (c < 0xD800 || c > 0xDFFF)
          ? Character.toString(c)
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
