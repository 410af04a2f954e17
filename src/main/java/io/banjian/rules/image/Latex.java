package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs of LaTeX: {@code $15\%$}, {@code \(5^\circ\)}, {@code \textbf{…}}. */
final class Latex {
  private static final int LONGEST = 200;

  private static final int LONGEST_TABLE = 8_000;

  /** Commands that a newspaper prints as one character. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("times", "×"),
          Map.entry("div", "÷"),
          Map.entry("pm", "±"),
          Map.entry("cdot", "·"),
          Map.entry("sim", "～"),
          Map.entry("approx", "≈"),
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("rightarrow", "→"),
          Map.entry("to", "→"),
          Map.entry("triangle", "△"),
          Map.entry("blacktriangle", "▲"),
          Map.entry("bullet", "●"),
          Map.entry("circ", "°"),
          Map.entry("prime", "′"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("mu", "μ"),
          Map.entry("ldots", "…"),
          Map.entry("cdots", "…"),
          Map.entry("quad", " "));

  /** Commands of which only the argument is printed. */
  private static final String FACES =
      " text mathrm mathbf mathit textbf textit boldsymbol rm bf mathsf operatorname ";

  /** What LaTeX and Markdown set a backslash before. */
  private static final String ESCAPED = "%&#_.*-+!>~|";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Latex() {}

  static @Nullable Marker at(SourceText text, int at) {
    return text.charAt(at) == '$' ? dollars(text, at) : command(text, at);
  }

  /** $…$ round something that is not a sum of money: with \ ^ _ { in it, or a bare number. */
  private static @Nullable Marker dollars(SourceText text, int at) {
    int from = Markers.endOfRun(text, at, '$');
    if (from - at == 2 && from == Markers.lineEnd(text, at)) {
      int end = text.raw().indexOf("\n$$", from); // a formula on lines of its own
      return end < 0 || end > from + LONGEST ? null : Marker.shown(at, end + 3);
    }
    int limit = Math.min(Markers.lineEnd(text, at), from + LONGEST);
    int close = text.raw().indexOf('$', from);
    if (from - at > 2 || close < 0 || close >= limit) {
      return null;
    }
    String inner = text.raw().substring(from, close);
    boolean formula = inner.chars().anyMatch(c -> "\\^_{".indexOf(c) >= 0);
    boolean figure = inner.strip().chars().allMatch(c -> c < 0x80) && !inner.contains(" ");
    boolean command = inner.matches(".*\\\\[a-z]{2,}.*"); // $\text{亩}$
    if (inner.isBlank() || !(formula || figure) || (hasHan(inner) && !command)) {
      return null;
    }
    return unwrapped(text, at, Markers.endOfRun(text, close, '$'));
  }

  private static @Nullable Marker command(SourceText text, int at) {
    if (at + 1 >= text.length()) {
      return null;
    }
    char next = text.charAt(at + 1);
    if (next == '(' || next == '[') {
      int close = text.raw().indexOf(next == '(' ? "\\)" : "\\]", at + 2);
      return close > 0 && close < at + LONGEST ? unwrapped(text, at, close + 2) : null;
    }
    if (ESCAPED.indexOf(next) >= 0 && isFreeBefore(text, at)) {
      return Marker.dropped(at, at + 1);
    }
    int environment = environmentEnd(text, at);
    if (environment > 0) {
      return Marker.shown(at, environment);
    }
    int end = at + 1;
    while (end < text.length() && CharTable.classOf(text.charAt(end)) == CharClass.LATIN) {
      end++;
    }
    boolean drive = at > 0 && text.charAt(at - 1) == ':'; // C:\
    return end - at >= 3 && !drive ? argument(text, at, end) : null;
  }

  /** {@code \\begin{tabular} … \\end{tabular}}: a table, as one. */
  private static int environmentEnd(SourceText text, int at) {
    String raw = text.raw();
    int close = raw.startsWith("\\begin{", at) ? raw.indexOf('}', at) : -1;
    if (close < 0 || close > at + LONGEST) {
      return -1;
    }
    String closing = "\\end" + raw.substring(at + "\\begin".length(), close + 1);
    int end = raw.indexOf(closing, close);
    return end < 0 || end > at + LONGEST_TABLE ? -1 : end + closing.length();
  }

  /** Not in a path, C:\_a, nor behind another backslash. */
  private static boolean isFreeBefore(SourceText text, int at) {
    return at == 0 || (text.charAt(at - 1) != ':' && text.charAt(at - 1) != '\\');
  }

  /** {@code \textbf{…}}: the argument stays. */
  private static Marker argument(SourceText text, int at, int end) {
    int limit = Markers.lineEnd(text, at);
    int close = end < limit && text.charAt(end) == '{' ? text.raw().indexOf('}', end) : -1;
    return close > 0 && close < limit
        ? Marker.around(new Span(at, close + 1), new Span(at, end + 1), new Span(close, close + 1))
        : Marker.ofLoss(at, end);
  }

  /** The formula without its signs, where that says the same: 15\% but not x^2. */
  private static Marker unwrapped(SourceText text, int start, int end) {
    Span span = new Span(start, end);
    String formula = span.of(text);
    String plain = formula.replaceAll("\\\\[()\\[\\]]|[$\\\\ ]", "");
    boolean same = plain.chars().allMatch(c -> c > 0x7F || "0123456789.,%+-".indexOf(c) >= 0);
    if (same && !plain.isEmpty()) {
      return new Marker(span, List.of(Edit.of(EditKind.DELETION, span, plain)), true);
    }
    String printed = printed(formula);
    return printed.isBlank()
        ? Marker.shown(start, end)
        : Marker.meaning(start, end, printed.strip());
  }

  /**
   * The formula as a newspaper prints it, 6^{\circ}C as 6℃; nothing where it takes more than a
   * line.
   */
  private static String printed(String formula) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (c == '\\') {
        int end = i + 1;
        while (end < formula.length() && isSmall(formula.charAt(end))) {
          end++;
        }
        String name = formula.substring(i + 1, end);
        if (name.isEmpty()) { // \% \, \(
          char escaped = end < formula.length() ? formula.charAt(end) : ' ';
          out.append("%&#_$".indexOf(escaped) >= 0 ? String.valueOf(escaped) : "");
          i = end;
          continue;
        }
        String sign = SIGNS.get(name);
        if (sign == null && !FACES.contains(" " + name + " ")) {
          return "";
        }
        out.append(sign == null ? "" : sign);
        i = end - 1;
      } else if (c == '^') {
        String raised = group(formula, i + 1);
        i += raised.length() + (formula.startsWith("{", i + 1) ? 2 : 0);
        int digit = raised.length() == 1 ? raised.charAt(0) - '0' : -1;
        if (raised.equals("\\circ")) {
          out.append('°');
        } else if (digit >= 0 && digit <= 9) {
          out.append(RAISED.charAt(digit));
        } else {
          return "";
        }
      } else if ("${}_ ".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString().replace("°C", "℃");
  }

  /** What ^ raises: a group in braces, a command, or one character. */
  private static String group(String formula, int from) {
    if (from >= formula.length()) {
      return "";
    }
    if (formula.charAt(from) == '{') {
      int close = formula.indexOf('}', from);
      return close < 0 ? "" : formula.substring(from + 1, close);
    }
    int end = from + 1;
    while (formula.charAt(from) == '\\' && end < formula.length() && isSmall(formula.charAt(end))) {
      end++;
    }
    return formula.substring(from, end);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(c -> CharTable.classOf(c).isHan());
  }
}
