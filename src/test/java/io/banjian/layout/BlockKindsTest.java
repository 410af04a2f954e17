package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockKindsTest {
  static final String ARTICLE =
      """
      青禾镇今年种下早稻
      三万亩，比去年多出一
      成。连日来，镇里的二十
      台收割机白天下田，夜里
      检修。
      """;

  @Test
  void whatItsMarkupSetsApartIsABlockOfItsOwn() {
    String page =
        """
        <h1>渡口灯塔换了新灯</h1>
        <p>灯塔的守望人把旧灯擦了又擦</p>
        <p>装进木箱送去陈列馆</p>
        <table><tr><td>灯塔</td><td>1座</td></tr></table>
        ## 石板巷里办起了书场
        说书的先生每天傍晚来，一把折扇一块醒木。
        """;
    assertThat(kinds(page))
        .containsExactly(
            BlockKind.HEADLINE,
            BlockKind.BODY,
            BlockKind.BODY,
            BlockKind.UNKNOWN,
            BlockKind.HEADLINE,
            BlockKind.BODY);
  }

  @Test
  void aFullStopBehindLatinWordsEndsASentence() {
    assertThat(Marks.endOf("It will not walk for you.", 0, 25)).isEqualTo(EndMark.SENTENCE);
    assertThat(Marks.endOf("渠长3.", 0, 4)).isEqualTo(EndMark.NARROW);
    assertThat(Marks.endOf("www.qinghe.", 0, 11)).isEqualTo(EndMark.NARROW);
  }

  @Test
  void aHeadingAboveTheRestOfAnArticleIsNoSubhead() {
    String page =
        """
        渡口灯塔换了新灯

        灯塔的守望人把旧灯擦了又擦，装进木箱
        送去陈列馆。新灯亮起来，十里外的渔船
        都看得见。镇里给守望人配了一条快艇，
        往后上岛不必再等退潮。

        石板巷里办起了书场

        （上接第一版）说书的先生每天傍晚来，一把折扇
        一块醒木，台下坐满了摇蒲扇的老人。茶
        馆添了二十条长凳，还是不够坐，后生们
        就站在窗外听。
        """;
    assertThat(kinds(page))
        .containsExactly(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.HEADLINE, BlockKind.BODY);
    assertThat(kinds(page.replace("（上接第一版）", "")))
        .containsExactly(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.BODY);
  }

  @Test
  void aMastheadOnOneRowIsOne() {
    String traditional = "鷺渡時報 LUDU TIMES 2031年5月6日 星期二農曆辛亥年閏三月十五 第20417號 本日共2版 零售每份十二元\n";
    String weather = "青禾日报 QINGHE DAILY 2031年5月6日 星期二 第9277期 今日4版 今天小雨 7～11℃ 东北风3到4级\n";
    String news = "\n鎮公所公告，2031年5月6日星期二起第三期工程動工，碼頭共關閉三天。\n";
    assertThat(kinds(traditional + news)).containsExactly(BlockKind.MASTHEAD, BlockKind.BODY);
    assertThat(kinds(weather + news)).containsExactly(BlockKind.MASTHEAD, BlockKind.BODY);
  }

  @Test
  void aFrontPageIsToldApartPieceByPiece() {
    String page =
        """
        青禾日报
        Q I N G H E  D A I L Y
        2025年3月1日 星期六 农历乙巳年二月初二
        国内统一连续出版物号 CN 99-0001
        第5192期 今日4版

        今日导读

        石桥号装着新米下水▶2版

        青禾早稻开镰

        ■记 者 闻 舟 通讯员 石 林

        """
            + ARTICLE
            + """

            （下转A02版）

            ▲ ▲

            昨天，三万亩早稻由青转黄。 通讯员 华 渠 摄

            责任编辑：闻舟 版式：石林 电话/8503221
            """;
    assertThat(kinds(page))
        .containsExactly(
            BlockKind.MASTHEAD,
            BlockKind.MASTHEAD,
            BlockKind.MASTHEAD,
            BlockKind.MASTHEAD,
            BlockKind.MASTHEAD,
            BlockKind.INDEX_BOX,
            BlockKind.INDEX_BOX,
            BlockKind.HEADLINE,
            BlockKind.BYLINE,
            BlockKind.BODY,
            BlockKind.JUMP,
            BlockKind.ORNAMENT,
            BlockKind.CAPTION,
            BlockKind.FOOTER);
  }

  @Test
  void aHeadingBetweenTwoParagraphsOfAColumnIsASubhead() {
    assertThat(kinds(ARTICLE + "\n赶农时 抢收成\n\n" + ARTICLE))
        .containsExactly(BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.BODY);
  }

  @Test
  void aHeadingAboveABylineIsAHeadline() {
    assertThat(kinds(ARTICLE + "\n石桥号下水\n\n记者 石 林\n\n" + ARTICLE))
        .containsExactly(BlockKind.BODY, BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.BODY);
  }

  @Test
  void theNumberOfASectionIsASubhead() {
    assertThat(kinds(ARTICLE + "\n一\n" + ARTICLE))
        .containsExactly(BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.BODY);
  }

  @Test
  void aPageHeadHoldsPageNumberSectionAndDate() {
    assertThat(kinds("A02 要 闻 2025年3月1日 星期六 责任编辑：闻舟 版式：石林\n\n" + ARTICLE))
        .containsExactly(BlockKind.PAGE_HEAD, BlockKind.BODY);
  }

  @Test
  void aFootballScoreIsNoPageNumber() {
    assertThat(kinds("00后们上场\n\n" + ARTICLE)).containsExactly(BlockKind.HEADLINE, BlockKind.BODY);
  }

  @Test
  void anIndexBoxIsKnownByItsPages() {
    String box =
        """
        今日看点
        码头边，一碗面的十二种叫法▶2版
        石桥号装着新米下水▶2
        版
        粮站备下二十座空仓
        （详见3版）
        """;
    assertThat(kinds(ARTICLE + "\n" + box))
        .containsExactly(
            BlockKind.BODY,
            BlockKind.INDEX_BOX,
            BlockKind.INDEX_BOX,
            BlockKind.INDEX_BOX,
            BlockKind.INDEX_BOX);
  }

  @Test
  void aDatelineOnALineOfItsOwnIsOne() {
    assertThat(kinds("石桥号下水\n\n本报讯（记者 石 林）\n\n" + ARTICLE))
        .containsExactly(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.BODY);
    assertThat(kinds("石桥号下水\n\n新华社青禾2月16日电\n\n" + ARTICLE))
        .containsExactly(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.BODY);
  }

  @Test
  void aDatelineThatOpensAParagraphIsPartOfIt() {
    assertThat(kinds("石桥号下水\n\n本报讯 " + ARTICLE))
        .containsExactly(BlockKind.HEADLINE, BlockKind.BODY);
  }

  private static List<BlockKind> kinds(String page) {
    return PageView.of(SourceText.of(page)).blocks().stream().map(Block::kind).toList();
  }

  @Test
  void marksThatARecognizerReadInThePageHeadDoNotMakeItText() {
    String news = "\n\n青禾镇今年种下早稻三万亩，比去年多出一成，农户都说今年的天气好。\n";
    for (String head :
        List.of(
            "2 要闻 ， 2025年1月5日 星期四 ， 责任编辑: 闻 舟“版式: 石 林”校对: 邵 鼎",
            "A02 ”时政 。 2023年12月28日 星期四",
            "青禾日 报 。 2024年9月14日 星期六，农历甲辰年八月十二 第5192期 ”今日4版")) {
      assertThat(kinds(head + news)).as(head).containsExactly(BlockKind.PAGE_HEAD, BlockKind.BODY);
    }
    assertThat(kinds("1月5日，星期四，责任编辑们在青禾镇的早稻田边开了一整天的会。" + news))
        .containsExactly(BlockKind.BODY, BlockKind.BODY);
  }
}
