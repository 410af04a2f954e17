package io.banjian.report;

import io.banjian.list.Lists;
import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what a fix does. */
public final class FixText {
  private static final int LONGEST = 48;

  private FixText() {}

  public static String of(Span span, Fix fix, SourceText text, Language language) {
    boolean zh = language == Language.ZH;
    int moves = Lists.count(fix.edits(), Edit.Move.class::isInstance);
    if (moves > 0) {
      return zh ? "调整次序，移动 " + moves + " 处" : "put in order, " + moves + " moved";
    }
    Span touched = fix.edits().get(0).span();
    for (Edit edit : fix.edits()) {
      touched = touched.hull(edit.span());
    }
    Span shown = span.length() <= LONGEST ? touched.hull(span) : touched;
    String before = text.slice(shown);
    String after = after(fix, shown, text).orElseThrow(); // there are no moves
    if (after.isEmpty()) {
      return (zh ? "删去 " : "drop ") + quoted(shown(before), zh);
    }
    if (before.isEmpty()) {
      return (zh ? "补上 " : "insert ") + quoted(shown(after), zh);
    }
    return (zh ? "改为 " : "becomes ") + quoted(shown(after), zh);
  }

  /** A stretch of the page as the fix leaves it; a move leaves no stretch to show. */
  public static Optional<String> after(Fix fix, Span stretch, SourceText text) {
    List<Edit> shifted = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (!(edit instanceof Edit.Replacement r)) {
        return Optional.empty();
      }
      shifted.add(Edit.of(r.kind(), r.span().shifted(-stretch.start()), r.text()));
    }
    return Optional.of(Patch.of(text.slice(stretch), shifted).text());
  }

  private static String quoted(String text, boolean zh) {
    return zh ? "“" + text + "”" : "‘" + text + "’";
  }

  private static String shown(String text) {
    int length = text.codePointCount(0, text.length());
    String cut =
        length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    return MessageText.visible(cut);
  }
}
