package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs of LaTeX: {@code $15\%$}, {@code \(5^\circ\)}, {@code \textbf{…}}. */
final class Latex {
  private static final int LONGEST = 200;

  private Latex() {}

  static @Nullable Marker at(SourceText text, int at) {
    return text.charAt(at) == '$' ? dollars(text, at) : command(text, at);
  }

  /** $…$ round something that is not a sum of money: with \ ^ _ { in it, or a bare number. */
  private static @Nullable Marker dollars(SourceText text, int at) {
    int from = Markers.endOfRun(text, at, '$');
    int limit = Math.min(Markers.lineEnd(text, at), from + LONGEST);
    int close = text.raw().indexOf('$', from);
    if (from - at > 2 || close < 0 || close >= limit) {
      return null;
    }
    String inner = text.raw().substring(from, close);
    boolean formula = inner.chars().anyMatch(c -> "\\^_{".indexOf(c) >= 0);
    boolean figure = inner.strip().chars().allMatch(c -> c < 0x80) && !inner.contains(" ");
    if (inner.isBlank() || !(formula || figure) || hasHan(inner)) {
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
    if ("%&#_".indexOf(next) >= 0) {
      return Marker.dropped(at, at + 1);
    }
    int end = at + 1;
    while (end < text.length() && CharTable.classOf(text.charAt(end)) == CharClass.LATIN) {
      end++;
    }
    boolean drive = at > 0 && text.charAt(at - 1) == ':'; // C:\
    return end - at >= 3 && !drive ? argument(text, at, end) : null;
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
    return same && !plain.isEmpty()
        ? new Marker(span, List.of(Edit.of(EditKind.DELETION, span, plain)), true)
        : Marker.shown(start, end);
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(c -> CharTable.classOf(c).isHan());
  }
}
