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

  @Test
  void stretchesOfAnotherFontAreNoHeadline() {
    rule.page(
        """
        那天夜里，石桥河上的上弦
        月
        则
        高
        挂正南。渡工说
        ，这样的夜里
        水
        声
        大
        ，船走得慢
        ，客人们都在
        舱
        里
        听
        ，没有一个人
        睡
        着
        了
        ，直到天亮。
        """);
  }

  @Test
  void amongStretchesOfFontsBlankLinesTellAHeadline() {
    String text = "渡工说\n，这样的夜里\n，船走得慢\n，客人们\n，没有一个\n，睡着。\n";
    rule.page(text + "\n⟦石\n桥\n渡\n口\n夜\n行\n船⟧\n\n" + text).fixesTo(text + "\n石桥渡口夜行船\n\n" + text);
  }

  @Test
  void marksOfTheHeadlineItselfStandAlone() {
    rule.page("⟦夜\n渡\n“\n石\n桥\n”\n听\n“\n水\n”\n问\n“\n月\n”\n等\n“\n天\n明\n”⟧\n")
        .fixesTo("夜渡“石桥”听“水”问“月”等“天明”\n");
  }

  @Test
  void scrapsOfAPictureAmongMarksAreNoHeadline() {
    rule.page("船台上下水了。\n\n推\n>\n丙\n乌\n\n粮站昨天开秤。\n");
  }

  @Test
  void quotesOfWhichBothHalvesAreThereAreAHeadlinesOwn() {
    rule.page("船台上下水了。\n\n⟦今\n晚\n可\n赏\n“\n双\n星\n伴\n月\n”⟧\n\n粮站昨天开秤。\n")
        .fixesTo("船台上下水了。\n\n今晚可赏“双星伴月”\n\n粮站昨天开秤。\n");
    rule.page("船台上下水了。\n\n推\n“\n丙\n乌\n\n粮站昨天开秤。\n");
  }

  @Test
  void charactersThatDoNotReadDownwardsAreOnlySuggested() {
    rule.page("船台上下水了。\n\n⟦添\n司\n全\n乌⟧\n\n粮站昨天开秤。\n").isOnlySuggested();
    rule.page("船台上下水了。\n\n⟦早\n稻\n开\n镰⟧\n\n粮站昨天开秤。\n").isSafe();
  }
}
