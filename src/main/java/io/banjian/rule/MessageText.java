package io.banjian.rule;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Puts a finding into words: the rule's sentence, with what stands there filled in. */
public final class MessageText {
  private static final int AROUND = 4;
  private static final int LONGEST = 24;

  private MessageText() {}

  public static String of(Finding finding, SourceText page, Language language) {
    String template = finding.rule().message().in(language);
    if (template.indexOf('{') < 0) {
      return template;
    }
    StringBuilder out = new StringBuilder(template.length() + 32);
    append(out, template, finding, page, language);
    return out.toString();
  }

  /** The same where hundreds are written one after the other. */
  public static void append(
      StringBuilder out, Finding finding, SourceText page, Language language) {
    append(out, finding.rule().message().in(language), finding, page, language);
  }

  private static void append(
      StringBuilder out, String template, Finding finding, SourceText page, Language language) {
    int at = 0;
    while (true) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        out.append(template, at, template.length());
        return;
      }
      String word = word(finding, page, template.substring(open + 1, close), language);
      out.append(template, at, open);
      // what has no value stays as it is, and a test will see it
      out.append(word == null ? template.substring(open, close + 1) : word);
      at = close + 1;
    }
  }

  private static @Nullable String word(
      Finding finding, SourceText page, String name, Language language) {
    if (finding.span().isPresent()) {
      Span span = finding.span().get();
      switch (name) {
        case "text":
          return cut(visible(page.slice(span)));
        case "before":
          return before(page, span);
        case "after":
          return after(page, span);
        default:
          break;
      }
    }
    Bilingual argument = finding.arguments().get(name);
    return argument == null ? null : visible(argument.in(language));
  }

  private static String before(SourceText page, Span span) {
    int lineStart = page.lineStart(page.lineAt(span.start()));
    int start = span.start();
    for (int n = 0; n < AROUND && start > lineStart; n++) {
      start = page.raw().offsetByCodePoints(start, -1);
    }
    return visible(page.raw().substring(start, span.start()).strip());
  }

  private static String after(SourceText page, Span span) {
    int lineEnd = page.lineEnd(page.lineAt(span.end()));
    int end = Math.min(span.end(), lineEnd);
    for (int n = 0; n < AROUND && end < lineEnd; n++) {
      end = page.raw().offsetByCodePoints(end, 1);
    }
    return span.end() > end ? "" : visible(page.raw().substring(span.end(), end).strip());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /**
   * Text as it may be shown on a terminal or in a log: what cannot be seen, or would steer the
   * terminal, is spelled out.
   */
  public static String visible(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (mustBeSpelled(c)) {
        if (out == null) {
          out = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        out.append("\\u{").append(hex(c)).append('}');
      } else if (out != null) {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out == null ? text : out.toString();
  }

  /** Four digits, or as many as it takes. */
  private static String hex(int codePoint) {
    String all = HexFormat.of().withUpperCase().toHexDigits(codePoint, 6);
    return all.startsWith("00") ? all.substring(2) : all.charAt(0) == '0' ? all.substring(1) : all;
  }

  /** Whether a character would be lost, or do harm, if it were printed as it is. */
  public static boolean mustBeSpelled(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint < 0xA000) {
      return false;
    }
    CharClass c = CharTable.classOf(codePoint);
    return switch (c) {
      case CONTROL,
          LINE_BREAK,
          PAGE_BREAK,
          LINE_SEPARATOR,
          INVISIBLE,
          BIDI_CONTROL,
          SURROGATE,
          NO_BREAK_SPACE,
          TYPOGRAPHIC_SPACE,
          PRIVATE_USE,
          UNASSIGNED,
          OBJECT_PLACEHOLDER ->
          true;
      case SPACE -> codePoint == '\t';
      default -> false;
    };
  }
}
