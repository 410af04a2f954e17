package io.banjian.report;

import io.banjian.rule.MessageText;

/** Text as it may stand in XML; what XML cannot hold, or a log should not, is spelled out. */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    String shown = MessageText.visible(text);
    StringBuilder out = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&apos;");
        case '\uFFFE', '\uFFFF' -> out.append('\uFFFD');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
