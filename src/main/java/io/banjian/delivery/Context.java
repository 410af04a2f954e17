package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.MessageText;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * What a finding is about and what stands around it, as a baseline writes it down: the text, cut,
 * and the eight ideographs, letters and digits before and behind it.
 */
record Context(String before, String text, String after) {
  private static final int REACH = 8;
  private static final int LONGEST_TEXT = 40;

  static Context of(Page page, Finding finding) {
    if (finding.span().isEmpty()) {
      return new Context("", "", "");
    }
    SourceText text = page.text();
    Span span = finding.span().get();
    return new Context(before(text, span.start()), excerpt(text, span), after(text, span.end()));
  }

  /**
   * Whether this is what an entry speaks of though its fingerprint has changed: lines set in above
   * the first line of a page, or below its last, change what stands on one side and leave the
   * other.
   */
  boolean mayBe(BaselineEntry entry) {
    return text.equals(entry.text())
        && ((!before.isEmpty() && before.equals(entry.before()))
            || (!after.isEmpty() && after.equals(entry.after())));
  }

  private static String excerpt(SourceText text, Span span) {
    int start = text.toCodePoint(span.start());
    int end = text.toCodePoint(span.end());
    int cut = end - start > LONGEST_TEXT ? text.fromCodePoint(start + LONGEST_TEXT) : span.end();
    return MessageText.visible(text.subSequence(span.start(), cut)) + (cut < span.end() ? "…" : "");
  }

  private static String before(SourceText text, int from) {
    StringBuilder found = new StringBuilder();
    int at = from;
    for (int count = 0; at > 0 && count < REACH; ) {
      int c = text.raw().codePointBefore(at);
      if (CharTable.classOf(c).isContent()) {
        found.insert(0, Character.toString(c));
        count++;
      }
      at -= Character.charCount(c);
    }
    return found.toString();
  }

  private static String after(SourceText text, int from) {
    StringBuilder found = new StringBuilder();
    int at = from;
    for (int count = 0; at < text.length() && count < REACH; ) {
      int c = text.codePointAt(at);
      if (CharTable.classOf(c).isContent()) {
        found.appendCodePoint(c);
        count++;
      }
      at += Character.charCount(c);
    }
    return found.toString();
  }
}
