package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognizes markers by the character they begin with; none of these begins much else. */
final class Markers {
  private static final int LONGEST_LABEL = 7;

  /** What a bracket says in place of what it could not show. */
  private static final String LABELS =
      " 图 图片 图像 图标 图形 图表 插图 照片 表格 公式 二维码 条形码 印章 徽标 水印 image img picture photo figure table formula logo unk mask 图片描述 图像描述 照片描述 ";

  /** How what could not be read is described: [无法辨认], [此处文字模糊]. */
  private static final List<String> UNREADABLE = List.of("识别", "辨认", "辨识", "不清", "模糊");

  /** The same in the conventions of transcribers; what they guess stands behind a colon. */
  private static final List<String> UNREADABLE_LATIN =
      List.of("illegible", "unclear", "unreadable");

  private static final int LONGEST_DESCRIPTION = 12;

  /** What markers begin with, the items of Markdown among them. */
  private static final String FIRST = "(（\uFFFC□<&![［〔*#`|-\\$¬>+={";

  /** Of these characters: elsewhere no marker need be looked for. */
  static final ClassSet FIRST_CLASSES = classesOf(FIRST);

  private Markers() {}

  private static ClassSet classesOf(String characters) {
    ClassSet classes = ClassSet.of();
    for (int i = 0; i < characters.length(); i++) {
      classes = classes.and(ClassSet.of(CharTable.classOf(characters.charAt(i))));
    }
    return classes;
  }

  static @Nullable Marker at(SourceText text, int at) {
    return switch (text.charAt(at)) {
      case '(', '（' -> glyphNumber(text, at);
      case '\uFFFC' -> Marker.dropped(at, endOfRun(text, at, '\uFFFC'));
      case '□' -> missingGlyph(text, at);
      case '<' -> unlessQuoted(text, Tags.at(text, at));
      case '&' -> Entities.at(text, at);
      case '!', '[', '［', '〔' -> unlessQuoted(text, bracket(text, at));
      case '*', '#', '`', '|', '-', '+', '=', '{' -> Markdown.at(text, at);
      case '¬' -> hyphenOfExport(text, at);
      case '\\' -> {
        Marker escape = lineBreakWrittenOut(text, at);
        yield escape == null ? Latex.at(text, at) : escape;
      }
      case '$' -> Latex.at(text, at);
      default -> null;
    };
  }

  /** “<image>”, “[图片]”: somebody writes about it. */
  private static @Nullable Marker unlessQuoted(SourceText text, @Nullable Marker marker) {
    if (marker == null || marker.span().start() == 0 || marker.span().end() == text.length()) {
      return marker;
    }
    boolean quoted =
        "“‘「『".indexOf(text.charAt(marker.span().start() - 1)) >= 0
            && "”’」』".indexOf(text.charAt(marker.span().end())) >= 0;
    return quoted ? null : marker;
  }

  static int endOfRun(SourceText text, int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  static int lineEnd(SourceText text, int at) {
    return text.lineEnd(text.lineAt(at));
  }

  static int lineStart(SourceText text, int at) {
    return text.lineStart(text.lineAt(at));
  }

  /** (cid:127) (cid:31): glyphs of a font that does not say which characters they draw. */
  private static @Nullable Marker glyphNumber(SourceText text, int at) {
    int end = at;
    for (int next = glyphNumberEnd(text, at); next > 0; next = glyphNumberEnd(text, next)) {
      end = next;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next == text.length()) {
        break;
      }
    }
    return end == at ? null : Marker.ofLoss(at, end);
  }

  /** ¬ at the end of a line: where a recognizer's export shows that a word runs on. */
  private static @Nullable Marker hyphenOfExport(SourceText text, int at) {
    boolean behindText = at > lineStart(text, at) && text.classAt(at - 1).isContent();
    return behindText && at + 1 == lineEnd(text, at) ? Marker.dropped(at, at + 1) : null;
  }

  /** A JSON string that was never decoded: \\n where a line ended, \\t between cells. */
  private static @Nullable Marker lineBreakWrittenOut(SourceText text, int at) {
    StringBuilder meant = new StringBuilder();
    int end = at;
    while (isEscape(text, end)) {
      char escaped = text.charAt(end + 1);
      switch (escaped) {
        case 'n' -> meant.append('\n');
        case 't' -> meant.append('\t');
        case '"' -> meant.append('"');
        case 'u' -> {
          meant.append((char) Integer.parseInt(text.subSequence(end + 2, end + 6), 16));
          end += 4;
        }
        default -> {} // \\r stands before \\n
      }
      end += 2;
    }
    return end == at ? null : Marker.meaning(at, end, meant.toString());
  }

  /** What follows is no small letter: \\nu is a command. A drive of Windows has a colon before. */
  private static boolean isEscape(SourceText text, int at) {
    boolean drive = at > 0 && text.charAt(at - 1) == ':';
    if (at + 1 >= text.length() || text.charAt(at) != '\\' || drive) {
      return false;
    }
    char escaped = text.charAt(at + 1);
    if (escaped == 'u') {
      return isCodeUnit(text, at + 2);
    }
    char next = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
    return escaped == '"' || ("nrt".indexOf(escaped) >= 0 && (next < 'a' || next > 'z'));
  }

  /** Four digits of hexadecimal, of a character that is to be seen. */
  private static boolean isCodeUnit(SourceText text, int at) {
    int unit = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return false;
      }
      unit = unit << 4 | digit;
    }
    return unit > ' ';
  }

  private static int glyphNumberEnd(SourceText text, int at) {
    if (at + 6 > text.length() || !text.subSequence(at + 1, at + 5).equals("cid:")) {
      return -1;
    }
    int end = at + 5;
    while (end < text.length() && CharTable.classOf(text.charAt(end)) == CharClass.DIGIT) {
      end++;
    }
    boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
    return end > at + 5 && closed ? end + 1 : -1;
  }

  /** □ right behind a character: a font lacked what follows. □记者 and □是 □否 open something. */
  private static @Nullable Marker missingGlyph(SourceText text, int at) {
    int end = endOfRun(text, at, '□');
    if (at == lineStart(text, at) || SymbolRun.from(text, text.lineAt(at), at).opensByline()) {
      return null; // also where a byline was glued to what stood before it
    }
    CharClass before = CharTable.classOf(text.raw().codePointBefore(at));
    CharClass after =
        end < text.length() ? CharTable.classOf(text.codePointAt(end)) : CharClass.LINE_BREAK;
    boolean within = before.isHan() || (before.isMark() && !after.isBlank());
    return within && (after.isHan() || after.isMark() || after.isBlank())
        ? Marker.ofLoss(at, end)
        : null;
  }

  /** {@code ![](a.png)}, {@code [图片]}, {@code [text](http://…)}. */
  private static @Nullable Marker bracket(SourceText text, int at) {
    int limit = lineEnd(text, at);
    boolean image = text.charAt(at) == '!';
    int open = image ? at + 1 : at;
    if (open >= limit || "[［〔".indexOf(text.charAt(open)) < 0) {
      return null;
    }
    int close = open + 1;
    while (close < limit && "]］〕".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == limit) {
      return null;
    }
    int target = targetEnd(text, close + 1, limit);
    if (image && target > 0) {
      return Marker.dropped(at, target);
    }
    if (target > 0 && isAddress(text, close + 2)) {
      return Marker.around(
          new Span(open, target), new Span(open, open + 1), new Span(close, target));
    }
    return label(text, open, close + 1);
  }

  /** {@code [图片]}, {@code [图片3]}, {@code [image: a bridge]}; [图1] may refer to a figure. */
  private static @Nullable Marker label(SourceText text, int start, int end) {
    String inner = text.raw().substring(start + 1, end - 1).strip();
    if (isUnread(inner)) {
      return Marker.ofLoss(start, end);
    }
    int named = 0;
    while (named < inner.length() && Character.isLetter(inner.charAt(named))) {
      named++;
    }
    String name = inner.substring(0, named).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > LONGEST_LABEL || !LABELS.contains(" " + name + " ")) {
      return null;
    }
    String rest = inner.substring(named).strip();
    if (rest.isEmpty()) {
      return Marker.dropped(start, end);
    }
    if (rest.charAt(0) == ':' || rest.charAt(0) == '：' || isDescription(rest)) {
      return Marker.ofLoss(start, end);
    }
    boolean numbered = rest.chars().allMatch(c -> c == '#' || (c >= '0' && c <= '9'));
    boolean alone = start == lineStart(text, start) && end == lineEnd(text, start);
    return numbered && (alone || name.length() > 1) ? Marker.dropped(start, end) : null;
  }

  /** [?], [无法辨认], [illegible], [MISSING_PAGE_EMPTY:3]. */
  private static boolean isUnread(String inner) {
    if (inner.equals("?") || inner.equals("？")) {
      return true;
    }
    if (inner.length() <= LONGEST_DESCRIPTION) {
      for (String how : UNREADABLE) {
        if (inner.endsWith(how)) {
          return true;
        }
      }
    }
    String lower = inner.toLowerCase(Locale.ROOT);
    for (String how : UNREADABLE_LATIN) {
      if (lower.startsWith(how)) {
        return true;
      }
    }
    return isPlaceholder(inner);
  }

  /** Capitals joined by underscores, a number behind them or not. */
  private static boolean isPlaceholder(String inner) {
    int underscore = inner.indexOf('_');
    if (underscore <= 0 || underscore == inner.length() - 1) {
      return false;
    }
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (!capital && "_:0123456789".indexOf(c) < 0) {
        return false;
      }
    }
    return inner.charAt(0) >= 'A';
  }

  /** {@code [image of a bridge]}, {@code [image description: a bridge]}. */
  private static boolean isDescription(String rest) {
    return rest.startsWith("of ") || rest.startsWith("description:");
  }

  private static int targetEnd(SourceText text, int at, int limit) {
    if (at >= limit || text.charAt(at) != '(') {
      return -1;
    }
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isAddress(SourceText text, int at) {
    String raw = text.raw();
    return raw.startsWith("http", at)
        || raw.startsWith("#", at)
        || raw.startsWith("/", at)
        || raw.startsWith("./", at);
  }
}
