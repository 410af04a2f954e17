package io.banjian.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * HTML that is no XML, taken apart as far as hOCR needs it: tags, their attributes, the text
 * between them. End tags may be missing where HTML allows it, attributes unquoted; comments and
 * scripts are passed over. Every character is looked at once.
 */
final class HtmlTags {
  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr");

  /** Ended by the next of their kind, or by the end of what they stand in. */
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "dt", "dd", "tr", "td", "option");

  private static final int LONGEST_ENTITY = 12;

  private final String html;
  private final Events events;
  private final Deque<String> open = new ArrayDeque<>();

  /** How many of each name are open. */
  private final Map<String, Integer> count = new HashMap<>();

  /** Takes what is read. */
  interface Events {
    void start(Map<String, String> attributes);

    void text(String text);

    void end();
  }

  private HtmlTags(String html, Events events) {
    this.html = html;
    this.events = events;
  }

  /** Reads a document; returns whether every element that needs an end had one. */
  static boolean read(String html, Events events) {
    HtmlTags tags = new HtmlTags(html, events);
    tags.read();
    boolean closed = tags.open.stream().allMatch(n -> PARAGRAPHS.contains(n) || isFrame(n));
    while (!tags.open.isEmpty()) {
      tags.close();
    }
    return closed;
  }

  private static boolean isFrame(String name) {
    return name.equals("html") || name.equals("body") || name.equals("head");
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      if (tag < 0) {
        tag = html.length();
      }
      if (tag > at) {
        events.text(entities(html.substring(at, tag)));
      }
      at = tag == html.length() ? tag : tag(tag);
    }
  }

  /** Reads the tag at an index and returns where it ends. */
  private int tag(int at) {
    if (html.startsWith("<!--", at)) {
      return behind("-->", at + 4);
    }
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      return behind(">", at + 1);
    }
    boolean end = next == '/';
    int from = at + (end ? 2 : 1);
    int i = from;
    while (i < html.length() && isNameCharacter(html.charAt(i))) {
      i++;
    }
    String name = html.substring(from, i).toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      events.text("<"); // 3 < 5
      return at + 1;
    }
    Map<String, String> attributes = new HashMap<>();
    i = attributes(i, attributes);
    boolean empty = i > 1 && html.charAt(i - 2) == '/';
    if (end) {
      end(name);
    } else {
      start(name, attributes, empty);
      if ((name.equals("script") || name.equals("style")) && !empty) {
        return endOf(name, i);
      }
    }
    return i;
  }

  /** Where a script ends; what looks like tags in it is none. */
  private int endOf(String name, int from) {
    int close = html.indexOf("</", from);
    while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length())) {
      close = html.indexOf("</", close + 2);
    }
    return close < 0 ? html.length() : close;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
  }

  private int behind(String mark, int from) {
    int end = html.indexOf(mark, from);
    return end < 0 ? html.length() : end + mark.length();
  }

  private int attributes(int from, Map<String, String> attributes) {
    int i = from;
    while (i < html.length() && html.charAt(i) != '>') {
      if (!isNameCharacter(html.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < html.length() && isNameCharacter(html.charAt(i))) {
        i++;
      }
      String name = html.substring(start, i).toLowerCase(Locale.ROOT);
      int equals = skipBlanks(i);
      String value = "";
      if (equals < html.length() && html.charAt(equals) == '=') {
        int begin = skipBlanks(equals + 1);
        char quote = begin < html.length() ? html.charAt(begin) : ' ';
        if (quote == '"' || quote == '\'') {
          int close = html.indexOf(quote, begin + 1);
          close = close < 0 ? html.length() : close;
          value = html.substring(begin + 1, close);
          i = Math.min(html.length(), close + 1);
        } else {
          i = begin;
          while (i < html.length() && html.charAt(i) != '>' && html.charAt(i) > ' ') {
            i++;
          }
          value = html.substring(begin, i);
        }
      }
      attributes.putIfAbsent(name, entities(value));
    }
    return Math.min(html.length(), i + 1);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < html.length() && html.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private void start(String name, Map<String, String> attributes, boolean empty) {
    if (PARAGRAPHS.contains(name) && name.equals(open.peek())) {
      close();
    }
    events.start(attributes);
    if (empty || VOID.contains(name)) {
      events.end();
    } else {
      open.push(name);
      count.merge(name, 1, Integer::sum);
    }
  }

  /** Ends the innermost element of that name and all that was left open in it. */
  private void end(String name) {
    if (count.getOrDefault(name, 0) == 0) {
      return; // ends what never began
    }
    while (!name.equals(open.peek())) {
      close();
    }
    close();
  }

  private void close() {
    count.merge(open.pop(), -1, Integer::sum);
    events.end();
  }

  private static String entities(String text) {
    int and = text.indexOf('&');
    if (and < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (and >= 0) {
      out.append(text, at, and);
      int semicolon = text.indexOf(';', and);
      boolean entity = semicolon > and + 1 && semicolon - and <= LONGEST_ENTITY;
      out.append(entity ? entity(text.substring(and + 1, semicolon)) : "&");
      at = entity ? semicolon + 1 : and + 1;
      and = text.indexOf('&', at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String entity(String name) {
    if (name.charAt(0) == '#') {
      boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
      try {
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
      } catch (NumberFormatException e) {
        return "&" + name + ";";
      }
    }
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> MarkupXml.entity(name);
    };
  }
}
