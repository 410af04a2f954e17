package io.banjian.report.html;

import io.banjian.delivery.JudgedPage;
import io.banjian.report.FixText;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.MessageText;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.Optional;

/**
 * A finding in its line, short enough for a list: what stands there, what would stand there, and a
 * few characters on both sides. Of a long one, the place where it would first be changed.
 *
 * @param corrected absent where there is no fix, or where it moves text
 */
public record Occurrence(String before, String text, String after, Optional<String> corrected) {
  private static final int AROUND = 12;
  private static final int LONGEST = 40;

  static Occurrence of(JudgedPage page, Finding finding) {
    if (finding.span().isEmpty()) {
      return new Occurrence("", "", "", Optional.empty());
    }
    SourceText text = page.page().text();
    Span span = finding.span().get();
    Optional<Fix> fix =
        finding.fix().filter(f -> f.edits().stream().allMatch(Occurrence::replaces));
    if (fix.isEmpty()) {
      return of(text, span, Optional.empty());
    }
    Span touched = fix.get().edits().get(0).span();
    for (Edit edit : fix.get().edits()) {
      touched = touched.hull(edit.span());
    }
    Span whole = touched.hull(span);
    if (text.toCodePoint(whole.end()) - text.toCodePoint(whole.start()) <= LONGEST) {
      return of(text, whole, FixText.after(fix.get(), whole, text));
    }
    Edit first = fix.get().edits().get(0);
    return of(text, first.span(), Optional.of(((Edit.Replacement) first).text()));
  }

  private static boolean replaces(Edit edit) {
    return edit instanceof Edit.Replacement;
  }

  private static Occurrence of(SourceText text, Span span, Optional<String> corrected) {
    int start = text.toCodePoint(span.start());
    int end = text.toCodePoint(span.end());
    int from = text.fromCodePoint(Math.max(0, start - AROUND));
    int to = text.fromCodePoint(Math.min(text.codePointLength(), end + AROUND));
    return new Occurrence(
        shown(text.subSequence(from, span.start())),
        cut(text.slice(span)),
        shown(text.subSequence(span.end(), to)),
        corrected.map(Occurrence::cut));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? shown(text)
        : shown(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
  }

  /** On one line, with what cannot be seen spelled out. */
  private static String shown(String text) {
    return MessageText.visible(text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎'));
  }
}
