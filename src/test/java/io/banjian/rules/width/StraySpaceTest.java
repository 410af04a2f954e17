package io.banjian.rules.width;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class StraySpaceTest {
  private final RuleTester rule = RuleTester.of("stray-space");

  @Test
  void onAPageThatWasWrittenOnOneLineSpacesPartParagraphsAndHeadlines() {
    rule.page(
        "石桥新渠昨天开闸 本报讯（记者 闻 舟）昨天上午，上游的水库开闸放水。 三千亩早稻秧田解了渴，农户守在田头。 "
            + "镇长说：“今年不愁旱了。” 渡口灯塔换新灯 灯塔的守望人把旧灯擦了又擦。 新灯亮起来，十里外的渔船都看得见。\n");
  }

  @Test
  void aSpaceInsideASentenceIsClosed() {
    rule.paragraph("昨天，省级特色⟦ ⟧产业集群名单公布。")
        .fixesTo("昨天，省级特色产业集群名单公布。")
        .isSafe()
        .says(Language.ZH, "“省级特色”与“产业集群”之间多了一个空格");
  }

  @Test
  void seesARareIdeographOnEitherSide() {
    rule.paragraph("昨天，野⟦ ⟧𠮷⟦ ⟧野生动物园开园。").fixesTo("昨天，野𠮷野生动物园开园。");
  }

  @Test
  void aMarkOfFullWidthHasNoSpaceBesideIt() {
    rule.paragraph("昨天⟦ ⟧，《⟦ ⟧青石渡志⟦ ⟧》首发，⟦ ⟧反响热烈⟦ ⟧。").fixesTo("昨天，《青石渡志》首发，反响热烈。");
  }

  @Test
  void aStraightQuoteHasNoneWhicheverWayItFaces() {
    rule.paragraph("要落实⟦ ⟧\"四个到位\"⟦ ⟧要求，把工作做细。").fixesTo("要落实\"四个到位\"要求，把工作做细。");
  }

  @Test
  void whereLinesWereGluedEachSpaceIsALineEnd() {
    rule.page(
            "本报讯 近日，青石渡今年新修⟦ ⟧的三条灌渠先后完工通水，柳溪的⟦ ⟧两座老渡口和石拱桥也都修了新⟦ ⟧样，全镇上下一片欢腾。\n\n"
                + "目前柳溪已经为河边的老人们办⟦ ⟧了四处歇脚的凉亭和一间茶水屋⟦ ⟧子，来往的人都说好。\n")
        .fixesTo(
            "本报讯 近日，青石渡今年新修的三条灌渠先后完工通水，柳溪的两座老渡口和石拱桥也都修了新样，全镇上下一片欢腾。\n\n"
                + "目前柳溪已经为河边的老人们办了四处歇脚的凉亭和一间茶水屋子，来往的人都说好。\n")
        .isSafe();
  }

  @Test
  void numbersFollowThePagesHabit() {
    rule.paragraph("全市有15个项目，投资70亿元，今年⟦ ⟧2⟦ ⟧月8日开工，用地5亩。")
        .fixesTo("全市有15个项目，投资70亿元，今年2月8日开工，用地5亩。");
    rule.paragraph("全市有 15 个项目，投资 70 亿元，今年2月 8 日开工，用地 5 亩。");
  }

  @Test
  void datelinesKeepTheirs() {
    rule.paragraph("本报讯 昨天，新桥通车。");
    rule.paragraph("新华社青石渡2月16日电 今年，新桥通车。");
    rule.paragraph("本报讯 2月8日，全市15个项目开工，投资70亿元，用地5亩。");
  }

  @Test
  void creditsBehindTheTextKeepTheirs() {
    rule.paragraph("工人正在铺桥面，抢在雨前完工。 记者 谢 川 摄");
    rule.paragraph("这种鸟头一回飞来，十分罕见。 通讯员宓小柯摄");
    rule.paragraph("（记者 石 敏、程望 通讯员 荆 楚）昨天，新桥通车。");
  }

  @Test
  void aPaddedNameInASentenceKeepsItsGap() {
    rule.paragraph("出席的有邵 鼎、李 华、王家慧，共三人。");
  }

  @Test
  void aTextBoxThatBeginsWithASpaceIsOnlySuggested() {
    rule.page("⟦ ⟧今日导读\n夜里的急诊室\n老厂房新算力\n三月的河\n桥头的早市\n渡口的灯\n").isOnlySuggested();
  }

  @Test
  void anIndentedParagraphIsNeitherCodeNorStray() {
    rule.page("　　本报讯 昨天，新桥通车。\n　　市民前往参观，人山人海。\n");
    rule.page("    本报讯 昨天，新桥通车。\n    市民前往参观，人山人海。\n");
  }

  @Test
  void aMottoThatQuotesANameKeepsItsSpaces() {
    rule.paragraph("培训的主题是“守好一渠清水 算清民生细账 办好群众眼里的‘关键小事’和大事”，共五天。");
  }

  @Test
  void wideWhiteIsNoStraySpace() {
    rule.page("昨天，船厂的新船下水。工人都站在堤上看，老人说这样大的     船三十年没有见过。\n");
    rule.page("昨天，船厂的新船下水。工人都站在堤上看，老人说这样大的⟦  ⟧船三十年没有见过。\n");
  }

  @Test
  void amongLinesThatTakeTurnsASpaceMayPartTwoColumns() {
    rule.page(
            """
            新渠长六公里，沿线有二十座小
            粮站站长闻一舟说，今年的收购
            桥，镇里修了整整两年。水利站
            价每斤提高了五分钱，农户把稻
            说，下游的秧田不再愁旱，今年
            谷运到站里，当天就能拿到钱，
            能多种八百亩晚稻，明年还要往⟦ ⟧镇里还在田头备下绿豆汤，请下
            下游再修两公里，一直修到石桥
            田的人歇一歇，到昨天傍晚，全
            港，让港口边的菜地也喝上渠
            镇的稻田已经收了一半，机手们
            水。
            都说今年快。
            """)
        .isOnlySuggested();
  }
}
