package io.banjian.rules.layout;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class LetterSpacedTest {
  private final RuleTester rule = RuleTester.of("letter-spaced");

  @Test
  void figuresAndLatinWordsAreUnitsOfTheRun() {
    rule.page("⟦1600 亩 早 稻 ， 12 台 收 割 机⟧").fixesTo("1600亩早稻，12台收割机").isSafe();
  }

  @Test
  void aRunMayBeginAndEndWithinAWord() {
    rule.page("青禾镇⟦从 4 月 23 日⟧起").fixesTo("青禾镇从4月23日起");
  }

  @Test
  void wideSpacesAreSpaces() {
    rule.page("⟦青　禾　早　稻　开　镰⟧").fixesTo("青禾早稻开镰");
  }

  @Test
  void charactersOfUprightColumnsSideBySideAreNoLineSetApart() {
    rule.page(
        """
        昨 渡 镇 农
        天 口 长 户
        开 灯 到 守
        闸 塔 场 在
        放 复 讲 田
        水 明 话 头
        """);
    rule.page("⟦渡 口 的 灯 塔 昨 天⟧\n⟦重 新 亮 了 起 来⟧\n").fixesTo("渡口的灯塔昨天\n重新亮了起来\n");
  }

  @Test
  void aCreditKeepsItsGapsAlsoWhereTextFollowsIt() {
    rule.page("渠水五个小时到达这里。 通讯员 宓 林 摄 今日看点\n");
    rule.page("记者 石 林 文 今日看点 渠成\n");
  }

  @Test
  void whereThePageSetsASpaceBesideEveryNumberADateIsNotSetApart() {
    String house =
        """
        石桥新渠长 9 公里，灌田 3000 亩，沿线有 2 座闸房，由 12 人看守。

        看闸的人每班 4 个，一天换 3 次。今年还添了 6 台水泵，夜里也有人值守。

        下游的 5 个村都用上了渠水，早稻比去年多种了 800 亩，农户们说不愁旱了。

        """;
    rule.page(house + "新渠于 4 月 10 日开闸，渠水一路往东流进了望湖镇的秧田。\n");
    rule.page("新渠长9公里，灌田3000亩，闸房有2座，由12人看守。\n新渠⟦于 4 月 10 日⟧开闸。\n");
  }

  @Test
  void twoGapsAreAName() {
    rule.page("记 者 闻 舟\n今 天\n");
  }

  @Test
  void paddedNamesInABracketAreSetOnPurpose() {
    rule.page("晚稻照时插下。（闻 舟 石 林）");
  }

  @Test
  void theGapBehindAnOpeningThatIsSpacedItselfStays() {
    rule.page("本 报 讯  青禾镇的早稻昨天开镰。");
  }

  @Test
  void whereColumnsShareARowTheSpaceTowardsALongerPieceMayBeTheGutter() {
    rule.page(
        """
        昨天上午，望湖镇的水库开闸     镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
        放水，三千亩早稻秧田解了渴     年早到了五天，各村的秧田都     一年，哪一段堤漏水，他听声
        镇上的人天没亮就到堤上看水 丰 收 已经翻好，只等水来。镇里请     音就知道。他把每天的水位记
        孩子们跟着水头跑，一直跑到     来十二位老农，分头到各村看     在本子上，三十一年记满了六
        村口的石桥。桥下的水声盖过 | 。 水，哪里的渠漏了就在哪里补     十二本。他说，本子比人记得
        """);
  }

  @Test
  void aBarPartsWhatStandsBesideIt() {
    rule.page("要 | 闻 | 国 | 际");
  }

  @Test
  void whereARecognizersWordsAreSetApartEachRowIsOneFinding() {
    String row = "昨天 上午 ， 望湖 镇 的 水库 开闸 放水 ， 三千 亩 早稻 秧田";
    String page = ("⟦" + row + "⟧\n").repeat(6) + "\n⟦新渠 放水 早稻 喝 饱⟧\n\n记者 邵 鼎\n";
    rule.page(page).fixesTo(page.replaceAll("(?<!记者|邵)[⟦⟧ ]", "").replace("⟧", "")).isSafe();
  }
}
