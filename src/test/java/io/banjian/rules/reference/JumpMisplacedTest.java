package io.banjian.rules.reference;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class JumpMisplacedTest {
  private final RuleTester rule = RuleTester.of("jump-misplaced");

  @Test
  void aReferenceGluedIntoASentenceGoesToItsEnd() {
    rule.paragraph("渠首工程⟦（下转2版）⟧去年冬天动工。").fixesTo("渠首工程去年冬天动工。（下转2版）").isOnlySuggested();
  }

  @Test
  void aReferenceAtTheEndOfAnUnfinishedSentenceIsUsual() {
    rule.paragraph("渠首工程去年冬天（下转2版）");
  }

  @Test
  void tagsAroundTheParagraphAreNoTextOfIt() {
    rule.page("<p class=\"text\">渠首工程去年冬天动工。（下转2版）</p>\n");
    rule.page("<p>（上接1版）渠水到了村口。</p>\n");
    rule.page("<p>渠首工程⟦（下转2版）⟧去年冬天动工。</p>\n");
    rule.page("渠首工程⟦（下转2版）⟧长度<3公里，去年>2公里。\n");
  }
}
