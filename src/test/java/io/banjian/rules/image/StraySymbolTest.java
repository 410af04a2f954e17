package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class StraySymbolTest {
  private final RuleTester rule = RuleTester.of("stray-symbol");

  @Test
  void whatStandsAloneOnItsLineGoesWithTheBlanksAroundIt() {
    rule.page("石桥镇昨天开渠\n\n  ⟦▲ ▲⟧ \n\n上游的水库开闸放水。\n")
        .fixesTo("石桥镇昨天开渠\n\n\n\n上游的水库开闸放水。\n")
        .isSafe();
  }

  @Test
  void aNoughtInAnUprightLineIsPrintAndSoIsWhatOpensIt() {
    rule.page("二\n○\n一\n三\n年\n\n▲\n渡\n口\n的\n灯\n塔\n");
    rule.page("二\n\n⟦○⟧\n\n一\n");
  }

  @Test
  void aNumberInARingIsContentAndWaitsForAPerson() {
    rule.paragraph("⟦③⟧").isOnlySuggested();
  }

  @Test
  void anEmojiIsOneSymbolWithItsSelectorAndItsTone() {
    rule.paragraph("⟦👍🏽❤️⟧ 青石渡").fixesTo("青石渡").isSafe();
  }

  @Test
  void aSymbolInsideAWordIsStrayInAHeadlineToo() {
    rule.headline("望湖镇水⟦◆⟧利工程开工").fixesTo("望湖镇水利工程开工").isOnlySuggested();
    rule.headline("春耕■秋收");
  }

  @Test
  void aSymbolAtTheHeadOfALineThatGoesOnIsStray() {
    rule.page("上午，上游的水库开闸放水，三千\n⟦▲⟧亩早稻秧田解了渴。守渠人说，\n今年的头水比去年早到了五天，镇\n上的人都到堤上看水。\n");
  }

  @Test
  void theMarkOfABylineInTheNextColumnStays() {
    rule.page("水涨到了最高处 ◎记者 苏 琪\n");
    rule.page("水涨到了最高处 ▲图为守渠人开闸\n");
  }

  @Test
  void theEndMarkOfAnArticleStaysAndATriangleBehindACommaDoesNot() {
    rule.paragraph("守渠人锁上了闸房的门。◆");
    rule.paragraph("守渠人锁上了闸房，⟦◆⟧").isOnlySuggested();
  }

  @Test
  void inOneOfSeveralColumnsASymbolIsStrayWithinALineAndNotBeforeAByline() {
    rule.page(
        """
        昨天上午，望湖镇的水库开闸     镇长周致说，今年⟦▲⟧的渠水比往     守渠人老邵在闸房里住了三十
        放水，三千亩早稻秧田解了渴     年早到了五天，各村的秧田都     一年，哪一段堤漏水，他听声
        镇上的人天没亮就到堤上看水     已经翻好，只等水来。镇里请     音就知道。他把每天的水位记
        孩子们跟着水头跑，一直跑到     来十二位老农，分头到各村看     ■ 记者 邵 鼎
        村口的石桥。桥下的水声盖过     水，哪里的渠漏了就在哪里补     春耕■秋收
        """);
  }

  @Test
  void theMarkOfABylineStaysWhereverAWrongOrderPutIt() {
    rule.paragraph("镇上的人天没亮就到堤上看 ■ 本报记者 邵 鼎 孩子们跟着水头跑，一直跑到村口的石桥。");
    rule.paragraph("镇上的人天没亮就到堤上看■通讯员周致 孩子们跟着水头跑，一直跑到村口的石桥。");
    rule.paragraph("镇上的人天没亮就陪着⟦■⟧记者走到堤上看水，孩子们跟着水头跑，一直跑到村口的石桥。");
  }

  @Test
  void aLineWithACommaIsNoHeadlineThatASymbolParts() {
    rule.headline("闸房前天夜里⟦●⟧在堤坝边亮起的，“我").isOnlySuggested();
    rule.headline("青禾镇开镰●石桥放水");
  }

  @Test
  void ticksSexesAndArrowsAreRead() {
    rule.paragraph("已办理√，未办理×；雌♀雄♂；A→B");
    rule.paragraph("公交线路改为望湖镇→石桥镇，蔬菜从农田→餐桌只要一天，票价≈2元，气温≥35℃的有12天。");
    rule.page("√\n♂\n№\n");
  }

  @Test
  void anArrowOrATickThatSplitsAWordIsStray() {
    rule.paragraph("昨天上午，望湖镇的水⟦→⟧库开闸放水，三千亩早稻秧田解了渴。").isOnlySuggested();
    rule.page("今年的头水比去年早到了五天，请各村代⟦√⟧\n表到堤上看水，镇上的人都去了。\n");
  }

  @Test
  void aSymbolWithinAFigureIsStrayAndHowAFigureMovedIsRead() {
    rule.paragraph("守渠人说，今年的头水比去年早到了五天，2⟦◆⟧025年还会更早。").isOnlySuggested();
    rule.paragraph("守渠人说，渠水在30⟦◢⟧日到了村口，三千亩早稻秧田解了渴。").isOnlySuggested();
    rule.paragraph("昨天收盘时，综合指数▲2.3%，成交额▼0.5%，跌幅比前天小。");
    rule.page("入伏以来，望湖镇先后经历了\n▲8月13日，镇上的人到堤上看水，孩子们跟着水头跑。\n");
    rule.paragraph("早稻亩产500●晚稻亩产600，三千亩秧田都解了渴。");
  }

  @Test
  void aSymbolBesideAQuoteIsStrayAndWhatFollowsASentenceIsAnItem() {
    rule.paragraph("守渠人说，镇上把这一天叫作⟦◆⟧“开渠节”，孩子们跟着水头跑。").isOnlySuggested();
    rule.paragraph("守渠人说，镇上把“⟦◆⟧开渠节”办成了庙会，孩子们跟着水头跑。").isOnlySuggested();
    rule.paragraph("守渠人说，“开渠节”⟦◆⟧办成了庙会，孩子们跟着水头跑。").isOnlySuggested();
    rule.paragraph("守渠人说：“水到了。”◆镇上把这一天叫作开渠节，孩子们跟着水头跑。");
    rule.paragraph("《★之夜》在镇上放映，孩子们跟着水头跑，一直跑到村口的石桥。");
  }

  @Test
  void aLegendKeepsItsSymbols() {
    rule.paragraph("图例：●为水库，○为水井，△为山峰，→为水流方向。");
  }

  @Test
  void signsOfMathematicsStandBesideLetters() {
    rule.paragraph("已知∠ABC=90°，a⊥b，A∪B的结果是空集∅，求证三角形相等。");
    rule.paragraph("今年的渠水比往年早到了五天⟦∮⟧，三千亩早稻秧田解了渴。").isOnlySuggested();
  }

  @Test
  void whatIsShownInColoursIsAPictureWhateverItIsElsewhere() {
    rule.paragraph("⟦1️⃣⟧ 青石渡").fixesTo("青石渡").isSafe();
    rule.paragraph("今年的渠水⟦↗️⟧比往年早到了五天。").isSafe();
    rule.paragraph("今年的渠水\uFE0F比“\uFE0F往年”早到了5\uFE0F天，水温6℃\uFE0F。●\uFE0F晚稻");
    rule.paragraph("⟦🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F⟧ 青石渡").fixesTo("青石渡");
  }

  @Test
  void aTableThatWasDrawnWithCharactersIsLeftAlone() {
    rule.page("┌──┬──┐\n│品种│亩数│\n├──┼──┤\n│早稻│300 │\n└──┴──┘\n");
    rule.paragraph("昨天上午，望湖镇的水⟦┼⟧库开闸放水，三千亩早稻秧田解了渴。");
  }

  @Test
  void theDotOfAForeignNameIsReadWhicheverItIs() {
    rule.paragraph("守渠人读过卡尔•马克思和弗里德里希∙恩格斯的书，读了三十一年。");
  }

  @Test
  void aTelephoneIsReadBeforeItsNumberAlsoBehindAColon() {
    rule.paragraph("订报热线☎：85012345");
  }
}
