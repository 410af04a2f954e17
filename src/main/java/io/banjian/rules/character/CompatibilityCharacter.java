package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.CompatibilityForms;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;

/**
 * Radicals, compatibility ideographs, ligatures and presentation forms: what a PDF's font draws
 * like the character that was printed, and no search takes for it.
 */
public final class CompatibilityCharacter implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CharClass.RADICAL)
        || text.has(CharClass.COMPATIBILITY_IDEOGRAPH)
        || text.has(CharClass.LATIN_LIGATURE)
        || text.has(CharClass.PRESENTATION_FORM)) {
      Runs.report(CompatibilityForms.edits(text, ChineseScript.of(text)), found);
    }
  }
}
