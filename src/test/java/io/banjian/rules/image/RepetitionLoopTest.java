package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class RepetitionLoopTest {
  private final RuleTester rule = RuleTester.of("repetition-loop");

  @Test
  void theFirstCopyStays() {
    rule.paragraph("镇长说，⟦" + "请注意收听。".repeat(9) + "请注⟧")
        .fixesTo("镇长说，请注意收听。")
        .isOnlySuggested()
        .says(Language.EN, "The same text 9 times in a row");
  }

  @Test
  void blanksAndLineBreaksBetweenTheCopiesDoNotCount() {
    rule.page("⟦石桥镇开渠放水 石桥镇开渠\n放水石桥镇开渠放水\n\n石桥镇开渠放水⟧，水到渠成。");
  }

  @Test
  void aLongSentenceThriceIsALoopAndAShortOneIsNone() {
    String sentence = "上游的水库开闸放水，三千亩早稻秧田解了渴。";
    rule.paragraph("⟦" + sentence.repeat(3) + "⟧");
    rule.paragraph(sentence.repeat(2));
    rule.paragraph("冲啊！冲啊！冲啊！冲啊！");
  }

  @Test
  void whatIsNoTextIsNoLoop() {
    rule.paragraph("=".repeat(80));
    rule.paragraph("- - - - - - - - - - - - - - - - - - - - - -");
    rule.paragraph("<td></td>".repeat(20));
    rule.paragraph("&nbsp;".repeat(20) + "开渠");
    rule.paragraph("0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00");
  }

  @Test
  void aWholeParagraphAgainAndAgainIsALoop() {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < 380; i++) {
      paragraph.append((char) ('一' + i * 7));
    }
    rule.page("⟦" + (paragraph + "。\n\n").repeat(2) + paragraph + "。⟧\n").isOnlySuggested();
    rule.page((paragraph + "。\n\n").repeat(2));
  }

  @Test
  void aSentenceThatOnlyCountsIsALoopAndAListOfNumberedPlacesIsNone() {
    String sentence = "上游的%d号水库昨天上午开闸放水，三千亩早稻秧田解了渴。\n\n";
    rule.page("⟦" + counted(sentence, 6).strip() + "⟧\n").isOnlySuggested();
    rule.page(counted(sentence, 4));
    rule.page(counted("望湖镇第%d选区应选县人大代表两名\n", 12));
    rule.page(counted("%d.√\n", 12));
    rule.page("1. 开渠放水\n2. 开渠放水\n4. 开渠放水\n5. 开渠放水\n6. 开渠放水\n7. 开渠放水\n");
  }

  private static String counted(String line, int times) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= times; i++) {
      lines.append(String.format(line, i));
    }
    return lines.toString();
  }

  @Test
  void aPageOfNothingElseIsOneFinding() {
    assertThat(rule.page("⟦" + "渠水".repeat(50_000) + "⟧").findings()).hasSize(1);
  }
}
