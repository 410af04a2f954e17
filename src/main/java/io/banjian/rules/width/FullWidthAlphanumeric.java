package io.banjian.rules.width;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.normalize.FullWidthAlphanumerics;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.RuleParameters;
import io.banjian.text.CharClass;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import io.banjian.text.View;

/**
 * Full-width letters and digits where the page sets ASCII, １６：３２ and 5．2 with their marks. A page
 * that sets most of its digits full width, as papers of the nineties do, is left alone.
 */
public final class FullWidthAlphanumeric implements PageRule {
  private final boolean wideHeadlines;

  public FullWidthAlphanumeric(RuleParameters parameters) {
    this.wideHeadlines = parameters.oneOf("headline-digits", "habit", "full").equals("full");
  }

  @Override
  public void check(PageView page, FindingSink found) {
    boolean any =
        page.text().has(CharClass.FULL_WIDTH_DIGIT)
            || page.text().has(CharClass.FULL_WIDTH_LATIN)
            || page.text().raw().indexOf('．') >= 0;
    if (!any || page.habits().isWide()) {
      return;
    }
    for (Block block : page.blocks()) {
      if (wideHeadlines && isHeadline(block.kind())) {
        continue;
      }
      View view = block.view();
      for (Span run : FullWidthAlphanumerics.runs(view)) {
        if (isPageOfReference(view, run)) {
          continue;
        }
        Span raw = view.rawSpan(run.start(), run.end());
        FindingSink.Report report = found.at(raw);
        if (view.isContiguous(run.start(), run.end())) {
          String text = view.subSequence(run.start(), run.end());
          report.fix(Edit.width(raw, FullWidthAlphanumerics.narrowed(text)));
        }
        report.report();
      }
    }
  }

  /** （下转Ａ０２版） is a broken reference: one finding, and that rule's. */
  private static boolean isPageOfReference(View view, Span run) {
    return run.start() > 0
        && "转轉接第".indexOf(view.charAt(run.start() - 1)) >= 0
        && run.end() < view.length()
        && view.charAt(run.end()) == '版';
  }

  private static boolean isHeadline(BlockKind kind) {
    return switch (kind) {
      case HEADLINE, KICKER, DECK, SUBHEAD, MASTHEAD, PAGE_HEAD -> true;
      case BYLINE, DATELINE, BODY, CAPTION, CREDIT, JUMP, INDEX_BOX, ORNAMENT, FOOTER, UNKNOWN ->
          false;
    };
  }
}
