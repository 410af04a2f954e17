package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.ScriptTable;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CodePoints;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;

/**
 * A traditional character in a simplified page, or the reverse: what a recognizer or a conversion
 * left behind.
 *
 * <p>Papers do set the other script on purpose: the title of a scroll (《蘭亭集序》), a masthead, a
 * couplet, the name of somebody from Hong Kong. Such passages are recognized by being consistent,
 * and left alone. A page that is set in both scripts is left alone altogether.
 */
public final class ScriptVariant implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    ScriptPlaces counted = ScriptPlaces.of(page);
    int traditional = counted.traditional();
    int simplified = counted.simplified();
    if (traditional == 0 || simplified == 0) {
      return;
    }
    boolean straysAreTraditional = traditional < simplified;
    int[] others = counted.places(straysAreTraditional);
    SourceText text = page.text();
    List<Integer> places = new OtherScript(text, straysAreTraditional, others).places();
    ChineseScript script =
        straysAreTraditional
            ? ChineseScript.of(places.size(), simplified)
            : ChineseScript.of(traditional, places.size());
    if (script == (straysAreTraditional ? ChineseScript.SIMPLIFIED : ChineseScript.TRADITIONAL)) {
      for (int place : places) {
        report(text, place, found);
      }
    }
  }

  private static void report(SourceText text, int place, FindingSink found) {
    Span span = new Span(place, place + 1);
    int[] wanted = CodePoints.of(ScriptTable.counterparts(text.charAt(place)));
    String first = Character.toString(wanted[0]);
    FindingSink.Report report =
        found.at(span).with("wanted", first).fix(Edit.of(EditKind.SUBSTITUTION, span, first));
    for (int i = 1; i < wanted.length; i++) {
      report.alternative(Edit.of(EditKind.SUBSTITUTION, span, Character.toString(wanted[i])));
    }
    report.report();
  }
}
