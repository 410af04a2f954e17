package io.banjian.edition;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References that a line end parts and a neighbouring column's text then keeps apart: {@code
 * …增进民众福祉。（下转 型 题} with {@code 欢迎更多 A02版） 工信部} on the line below.
 *
 * <p>Each half is read only if it cannot be anything else: an opening bracket with 下转 and no page,
 * and a page with a closing bracket and no beginning; or, without brackets, 下转4 alone on its line
 * and 版 alone on the next.
 */
final class SplitJumps {
  private static final String OPENING = "（(〈【［";
  private static final String BEFORE_PIVOT = "下上紧";

  /** Kept apart, so that they are made only where there is a beginning without an end. */
  private static final class Forms {
    static final Pattern TAIL =
        Pattern.compile(
            "(?:^|[\\s\\u3000])(第?\\s?(?:[A-Za-z0-9Ａ-Ｚ０-９|]{1,3}|[一二三四五六七八九十]{1,3})\\s?版\\s?[）)〉】］])");
    static final Pattern BARE_HEAD =
        Pattern.compile("[下上紧][转轉接]第?(?:[A-Za-z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3})?");
    static final Pattern BARE_TAIL =
        Pattern.compile("(?:[A-Za-z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3})?版(?:[·•・]\\p{IsHan}{1,7})?");
  }

  /**
   * In a dump of merged columns the rest is on the next line; recognition may part them further.
   */
  private static final int REACH = 3;

  private static final int REACH_ALONE = 12;

  private SplitJumps() {}

  /** The views of such references, each over its two halves. */
  static List<View> find(SourceText text) {
    List<View> found = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '转' || c == '接' || c == '轉') && BEFORE_PIVOT.indexOf(text.charAt(at - 1)) >= 0) {
        View halves = from(text, at);
        if (halves != null) {
          found.add(halves);
        }
      }
    }
    return found;
  }

  private static @Nullable View from(SourceText text, int pivot) {
    Head bracketed = head(text, pivot);
    Head head = bracketed != null ? bracketed : bareHead(text, pivot);
    if (head == null) {
      return null;
    }
    Span tail = bracketed != null ? tail(text, head) : bareTail(text, head);
    return tail.isEmpty()
        ? null
        : View.over(text).show(new Span(head.start(), head.end())).show(tail).build();
  }

  /** A beginning without an end. */
  private record Head(int start, int end) {}

  private static @Nullable Head head(SourceText text, int pivot) {
    String raw = text.raw();
    if (pivot < 2) {
      return null;
    }
    int start = pivot - 2;
    int end = pivot + 1;
    if (OPENING.indexOf(raw.charAt(start)) < 0) {
      return null;
    }
    if (end < raw.length() && raw.charAt(end) == '第') {
      end++;
    }
    boolean cut = end == raw.length() || CharTable.classOf(raw.charAt(end)).isBlank();
    return cut ? new Head(start, end) : null;
  }

  private static @Nullable Head bareHead(SourceText text, int pivot) {
    int line = text.lineAt(pivot);
    String own = text.lineText(line).strip();
    if (!Forms.BARE_HEAD.matcher(own).matches() || line + 1 == text.lineCount()) {
      return null;
    }
    int start = text.raw().indexOf(own, text.lineStart(line));
    return new Head(start, start + own.length());
  }

  private static Span bareTail(SourceText text, Head head) {
    int line = text.lineAt(head.start()) + 1;
    String below = text.lineText(line).strip();
    int start = text.raw().indexOf(below, text.lineStart(line));
    return Forms.BARE_TAIL.matcher(below).matches()
        ? new Span(start, start + below.length())
        : Span.at(head.end());
  }

  /** The rest on one of the lines below, if there is one and only one. */
  private static Span tail(SourceText text, Head head) {
    int line = text.lineAt(head.start());
    String own = text.lineText(line).strip();
    boolean alone = own.length() <= head.end() - head.start() + 1;
    Span found = Span.at(head.end());
    int seen = 0;
    int last = Math.min(text.lineCount() - 1, line + (alone ? REACH_ALONE : REACH));
    for (int i = line; i <= last; i++) {
      int from = i == line ? head.end() : text.lineStart(i);
      Matcher tail = Forms.TAIL.matcher(text.raw().substring(from, text.lineEnd(i)));
      while (tail.find()) {
        boolean fits =
            !alone || i == line + 1 || tail.group(1).length() == text.lineText(i).strip().length();
        if (fits) {
          seen++;
          found = new Span(from + tail.start(1), from + tail.end(1));
        }
      }
    }
    return seen == 1 ? found : Span.at(head.end());
  }
}
