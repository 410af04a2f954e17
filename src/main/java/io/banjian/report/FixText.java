package io.banjian.report;

import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a fix does. */
final class FixText {
  private static final int LONGEST = 48;

  private FixText() {}

  static String of(Fix fix, SourceText text, Language language) {
    boolean zh = language == Language.ZH;
    long moves = fix.edits().stream().filter(e -> e instanceof Edit.Move).count();
    if (moves > 0) {
      return zh ? "调整次序，移动 " + moves + " 处" : "put in order, " + moves + " moved";
    }
    if (fix.edits().size() == 1 && fix.edits().get(0) instanceof Edit.Replacement only) {
      return single(only, text, zh);
    }
    return (zh ? "改为：" : "becomes: ") + after(fix, text);
  }

  private static String single(Edit.Replacement edit, SourceText text, boolean zh) {
    String before = shown(text.slice(edit.span()));
    if (edit.text().isEmpty()) {
      return (zh ? "删去 " : "drop ") + quoted(before, zh);
    }
    if (edit.span().isEmpty()) {
      return (zh ? "补上 " : "insert ") + quoted(shown(edit.text()), zh);
    }
    return (zh ? "改为 " : "becomes ") + quoted(shown(edit.text()), zh);
  }

  /** The stretch that the edits touch, as it would be. */
  private static String after(Fix fix, SourceText text) {
    Span hull = fix.edits().get(0).span();
    for (Edit edit : fix.edits()) {
      hull = hull.hull(edit.span());
    }
    List<Edit> shifted = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (edit instanceof Edit.Replacement r) {
        shifted.add(Edit.of(r.kind(), r.span().shifted(-hull.start()), r.text()));
      }
    }
    return shown(Patch.of(text.slice(hull), shifted).text());
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
