package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Runs of full-width letters and digits, with the marks of the numbers they are part of. */
public final class FullWidthAlphanumerics {
  private FullWidthAlphanumerics() {}

  /** Ａ–Ｚ, ａ–ｚ, ０–９. */
  public static boolean isWide(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  /** Each run, longest possible, in order: １６：３２ and 15．2 are one run each. */
  public static List<Span> runs(CharSequence text) {
    List<Span> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < '．') {
        at++;
      } else if (isWide(text.charAt(at))) {
        int end = endOfRun(text, at);
        runs.add(new Span(at, end));
        at = end;
      } else if (text.charAt(at) == '．' && isInNumber(text, at)) {
        int start = at - 1;
        while (start > 0 && isNarrowDigit(text.charAt(start - 1))) {
          start--;
        }
        int end = endOfRun(text, at);
        runs.add(new Span(start, end));
        at = end;
      } else {
        at++;
      }
    }
    return runs;
  }

  private static int endOfRun(CharSequence text, int from) {
    int end = from;
    boolean afterMark = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean mark = isInNumber(text, end);
      // 5．2: the digits behind the point belong to the number, of whatever width
      if (!isWide(c) && !mark && !(afterMark && isNarrowDigit(c))) {
        break;
      }
      afterMark = mark || (afterMark && isNarrowDigit(c));
      end++;
    }
    return end;
  }

  private static boolean isNarrowDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isInNumber(CharSequence text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char left = text.charAt(at - 1);
    char right = text.charAt(at + 1);
    return Marks.isDigit(left)
        && Marks.isDigit(right)
        && (c == '．' || (c == '：' && left > '9' && right > '9'));
  }

  /** The same run as ASCII. */
  public static String narrowed(CharSequence run) {
    StringBuilder narrow = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      narrow.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
    }
    return narrow.toString();
  }
}
