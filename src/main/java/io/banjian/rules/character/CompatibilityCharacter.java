package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.CompatibilityForms;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.SourceText;

/**
 * Radicals, compatibility ideographs, ligatures and presentation forms: what a PDF's font draws
 * like the character that was printed, and no search takes for it.
 */
public final class CompatibilityCharacter implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CompatibilityForms.FORMS)) {
      Runs.report(CompatibilityForms.edits(text, ScriptPlaces.of(page).script()), found);
    }
  }
}
