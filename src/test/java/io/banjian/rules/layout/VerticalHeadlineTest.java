package io.banjian.rules.layout;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class VerticalHeadlineTest {
  private final RuleTester rule = RuleTester.of("vertical-headline");

  @Test
  void blankLinesBetweenAllCharactersAreOfTheRun() {
    rule.page("收进了粮仓。\n\n⟦青\n\n禾\n\n早\n\n稻\n\n开\n\n镰⟧\n\n记者 闻 舟\n")
        .fixesTo("收进了粮仓。\n\n青禾早稻开镰\n\n记者 闻 舟\n")
        .isSafe();
  }

  @Test
  void balancedColumnsPartedByABlankLineAreOneHeadline() {
    rule.page("⟦青\n禾\n早\n稻\n\n今\n日\n开\n镰⟧\n").fixesTo("青禾早稻今日开镰\n").isSafe();
  }

  @Test
  void twoHeadlinesOfDifferentLengthStayTwo() {
    rule.page("⟦青\n禾\n开\n镰⟧\n\n⟦石\n桥\n号\n昨\n天\n下\n水⟧\n").fixesTo("青禾开镰\n\n石桥号昨天下水\n");
  }

  @Test
  void aLineThatHoldsTheHeadlinesOwnSpaceKeepsIt() {
    rule.page("⟦青\n禾\n开\n镰\n \n粮\n仓\n满⟧\n").fixesTo("青禾开镰 粮仓满\n");
  }

  @Test
  void figuresAndMarksBelongToIt() {
    rule.page("⟦“\n青\n禾\n”\n增\n产\n15\n%⟧\n")
        .fixesTo("“青禾”增产15%\n")
        .says(Language.ZH, "竖排标题一字一行：“青禾”增产15%");
  }

  @Test
  void whichOfTwoColumnsComesFirstIsForAnEditorToSay() {
    rule.page("⟦镰开\n二十\n里稻\n外香⟧\n").isOnlySuggested();
  }

  @Test
  void scrapsOfRecognitionAreNoHeadline() {
    rule.page("进苏\n\nNA\n\n力\n\nF\n\n青禾镇的早稻昨天开镰。\n");
  }
}
