package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.boxes.PrintedPage;
import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadingKindsTest {
  private static final String ARTICLE = BlockKindsTest.ARTICLE;

  @Test
  void aLongLineAboveTheHeadlineIsItsKicker() {
    assertThat(headings("全镇早稻机收现场会暨农机检修培训班在青禾举行\n\n早稻开镰\n"))
        .containsExactly("kicker 全镇早稻机收现场会暨农机检修培训班在青禾举行", "headline 早稻开镰");
  }

  @Test
  void aLongLineBelowTheHeadlineIsItsDeck() {
    assertThat(headings("早稻开镰\n\n二十台收割机白天下田夜里检修抢在雨季前入库\n"))
        .containsExactly("headline 早稻开镰", "deck 二十台收割机白天下田夜里检修抢在雨季前入库");
  }

  @Test
  void threeThatBlankLinesPartAreKickerHeadlineAndDeck() {
    assertThat(headings("农机检修培训班昨天结业\n\n青禾早稻准时开镰\n\n二十台收割机下田\n"))
        .containsExactly("kicker 农机检修培训班昨天结业", "headline 青禾早稻准时开镰", "deck 二十台收割机下田");
  }

  @Test
  void aDashOpensADeck() {
    assertThat(headings("青禾早稻准时开镰\n\n——来自收割现场的报道\n"))
        .containsExactly("headline 青禾早稻准时开镰", "deck ——来自收割现场的报道");
  }

  @Test
  void linesOfALengthMayBeEitherAndStayHeadlines() {
    assertThat(headings("青禾早稻准时开镰\n\n石桥新米陆续入库\n"))
        .containsExactly("headline 青禾早稻准时开镰", "headline 石桥新米陆续入库");
  }

  @Test
  void linesThatNoBlankLinePartsAreOneHeadline() {
    assertThat(headings("青禾早稻准时开镰\n石桥新米陆续入库\n")).containsExactly("headline 青禾早稻准时开镰 石桥新米陆续入库");
  }

  @Test
  void aWordAcrossTheBreakMakesTwoLinesOneHeadline() {
    // no blank line tells: the word 粮食 does
    String page = ARTICLE + "青禾镇今年收购早稻粮\n食三万吨\n记者 石 林\n" + ARTICLE;
    assertThat(headingsOf(page)).containsExactly("headline 青禾镇今年收购早稻粮食三万吨");
  }

  @Test
  void aLineInTwoHalvesIsAHeadlineByItself() {
    assertThat(headings("早稻开镰 新米入仓啦\n石桥号昨天已经下水\n"))
        .containsExactly("headline 早稻开镰 新米入仓啦", "headline 石桥号昨天已经下水");
  }

  @Test
  void theHeadlinesOfTwoArticlesAreNoKickerAndHeadline() {
    String above = "本报讯 石桥号昨天下水，船厂的工人说，新渡轮石桥号可以载客二百八十人，下月试航。\n";
    String page = above + "\n石桥号新渡轮昨天下水\n\n青禾早稻开镰收割机白天下田夜里检修三万亩\n\n记者 石 林\n\n" + ARTICLE;
    assertThat(headingsOf(page))
        .containsExactly("headline 石桥号新渡轮昨天下水", "headline 青禾早稻开镰收割机白天下田夜里检修三万亩");
  }

  @Test
  void moreThanThreeAreTheHeadingsOfSeveralArticles() {
    assertThat(headings("早稻开镰\n\n二十台收割机白天下田夜里检修\n\n新米入库\n\n粮站备下二十座空仓等候农户\n"))
        .allMatch(heading -> heading.startsWith("headline "));
  }

  @Test
  void noLineOfAHeadlineIsToBeJoined() {
    PageView page = PageView.of(SourceText.of("青禾早稻准时开镰\n石桥新米陆续入库\n\n" + ARTICLE));
    Block heading = page.blocks().get(0);
    assertThat(heading.lines()).hasSize(2);
    assertThat(heading.breaks()).isEmpty();
    assertThat(page.text().slice(heading.span())).isEqualTo("青禾早稻准时开镰\n石桥新米陆续入库");
  }

  @Test
  void aCoupletIsTheHeadlineHoweverLong() {
    assertThat(headings("镇党委召开会议\n把春耕的账算细 把开工的事办实\n石其昌主持并讲话\n"))
        .containsExactly("kicker 镇党委召开会议", "headline 把春耕的账算细 把开工的事办实", "deck 石其昌主持并讲话");
  }

  @Test
  void aNameBetweenATitleAndItsTextIsTheAuthors() {
    for (String author : List.of("沈 砚", "端木 石", "柳未央")) {
      List<Block> blocks = PageView.of(SourceText.of("三月的河\n" + author + "\n" + ARTICLE)).blocks();
      assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.HEADLINE);
      assertThat(blocks.get(1).kind()).as(author).isEqualTo(BlockKind.BYLINE);
      assertThat(blocks.get(1).confidence()).isEqualTo(0.7);
    }
  }

  @Test
  void aWordThatBeginsLikeANameIsNoAuthor() {
    List<Block> blocks = PageView.of(SourceText.of("青禾话里的老词\n龙门阵\n" + ARTICLE)).blocks();
    assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.HEADLINE);
  }

  @Test
  void theNameOfAPaperIsNoHeadlineWithADeck() {
    assertThat(headingsOf("2025年3月1日 星期六\n新春特刊\n青禾早稻准时开镰石桥新米陆续入库\n" + ARTICLE))
        .allMatch(heading -> heading.startsWith("headline "));
  }

  @Test
  void theLinesOfAnAdvertisementHaveNoKicker() {
    assertThat(headingsOf(ARTICLE + "\n地址：青禾镇狮巷8号\n\n书店\n春季特卖全场七五折起十五日至月底\n\n电话：8503221\n"))
        .allMatch(heading -> heading.startsWith("headline "));
  }

  @Test
  void aListIsHardlyHeadlines() {
    List<Block> blocks =
        PageView.of(
                SourceText.of("农产品批发市场均价\n早稻米　4.60　持平\n菜籽油　13.80　跌0.20\n春笋　9.50　跌1.30\n" + ARTICLE))
            .blocks();
    assertThat(blocks.get(1).confidence()).isEqualTo(0.6);
  }

  @Test
  void typeSizeTellsThemApartWhereTheImageIsKnown() {
    PrintedPage page = new PrintedPage();
    page.piece(100, 60, 30, "农机检修班结业").end();
    page.piece(100, 110, 50, "青禾早稻准时").end();
    page.piece(100, 170, 50, "开镰收割").end();
    page.piece(100, 240, 28, "收割机下田").end();
    column(page, 290);
    assertThat(headings(page))
        .containsExactly("kicker 农机检修班结业", "headline 青禾早稻准时 开镰收割", "deck 收割机下田");
  }

  @Test
  void headlinesBesideOneAnotherAreNotKickerAndHeadline() {
    PrintedPage page = new PrintedPage();
    page.piece(100, 60, 30, "农机检修班结业").end();
    page.piece(600, 60, 50, "青禾早稻准时").end();
    column(page, 150);
    assertThat(headings(page)).containsExactly("headline 农机检修班结业", "headline 青禾早稻准时");
  }

  @Test
  void nothingAsSmallAsTheTextIsAHeadline() {
    PrintedPage page = new PrintedPage();
    page.piece(100, 60, 50, "青禾早稻开镰").end();
    page.piece(140, 130, "国记者薪敏").end();
    column(page, 170);
    List<Block> blocks = PageView.of(page.page()).blocks();
    assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.HEADLINE);
    assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.BYLINE);
  }

  @Test
  void aLargeLineWithACommaIsAHeadline() {
    PrintedPage page = new PrintedPage();
    page.piece(100, 60, 50, "开好镰，起好步").end();
    column(page, 150);
    assertThat(headings(page)).containsExactly("headline 开好镰，起好步");
  }

  @Test
  void aShortLineOfAColumnThatEndsNoSentenceIsASubhead() {
    PrintedPage page = new PrintedPage();
    page.piece(100, 60, 50, "青禾早稻开镰").end();
    page.piece(140, 122, "赶农时").end();
    column(page, 150);
    List<Block> blocks = PageView.of(page.page()).blocks();
    assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.SUBHEAD);
    assertThat(blocks.get(1).view().text()).isEqualTo("赶农时");
  }

  /** Six lines of running text, set solid. */
  private static void column(PrintedPage page, int y) {
    page.column(
        100,
        y,
        "　　青禾镇今年种下早稻三万亩",
        "比去年多出一成。连日来，镇里",
        "的二十台收割机白天下田，夜里",
        "检修。站长说，机手们要抢在雨",
        "季以前把新米晾晒入库，上游的",
        "堤坝已经开闸。");
  }

  /** The headings of an article whose headings are these, set off by blank lines. */
  private static List<String> headings(String headings) {
    return headingsOf(ARTICLE + "\n" + headings + "\n记者 石 林\n\n" + ARTICLE);
  }

  private static List<String> headingsOf(String page) {
    return headings(PageView.of(SourceText.of(page)));
  }

  private static List<String> headings(PrintedPage page) {
    return headings(PageView.of(page.page()));
  }

  private static List<String> headings(PageView page) {
    return page.blocks().stream()
        .filter(Block::isHeading)
        .map(block -> block.kind().label() + " " + block.view())
        .toList();
  }
}
