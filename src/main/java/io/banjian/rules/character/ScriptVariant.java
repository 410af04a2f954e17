package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.ScriptTable;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
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
    SourceText text = page.text();
    String raw = text.raw();
    int traditional = 0;
    int simplified = 0;
    int particles = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ScriptTable.FIRST) {
        continue;
      }
      if (ScriptTable.isTraditional(c)) {
        traditional++;
      } else if (ScriptTable.isSimplified(c)) {
        simplified++;
      } else if (ParticleZhe.isAt(text, i)) {
        particles++;
      }
    }
    if (traditional < simplified) {
      traditional += particles; // on a traditional page it is at home
    }
    if (traditional == 0 || simplified == 0) {
      return;
    }
    boolean straysAreTraditional = traditional < simplified;
    List<Integer> places = new OtherScript(text, straysAreTraditional).places();
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
    int[] wanted = ScriptTable.counterparts(text.charAt(place)).codePoints().toArray();
    String first = Character.toString(wanted[0]);
    FindingSink.Report report =
        found.at(span).with("wanted", first).fix(Edit.of(EditKind.SUBSTITUTION, span, first));
    for (int i = 1; i < wanted.length; i++) {
      report.alternative(Edit.of(EditKind.SUBSTITUTION, span, Character.toString(wanted[i])));
    }
    report.report();
  }
}
