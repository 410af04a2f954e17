package io.banjian.layout.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.correct.Corrector;
import io.banjian.correct.FixChoice;
import io.banjian.correct.ParagraphGaps;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.rules.AllRules;
import io.banjian.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoxColumnsTest {
  private static final String[] RICE = {
    "　　青禾镇今年种下早稻",
    "三万亩，比去年多一成。",
    "连日来，镇里的二十台收",
    "割机白天下田，夜里检修",
    "机器，赶在雨季到来之前",
    "把稻谷收进了粮仓。",
    "　　粮站站长闻一舟说，",
    "今年的收购价每斤提高了",
    "五分钱。"
  };

  private static final String[] CANAL = {
    "　　石桥河上的新渠昨天",
    "开闸，渠水一路往东流，",
    "农户守在田头等水。新渠",
    "长六公里，沿线有二十座",
    "小桥，镇里整整修了两年",
    "多，花了三千万元。",
    "　　水利站的石林说，下",
    "游的秧田不再愁旱，今年",
    "能多种八百亩晚稻。"
  };

  private static final String RICE_READ =
      """
      青禾镇今年种下早稻三万亩，比去年多一成。连日来，镇里的二十台收割机白天下田，夜里检修机器，赶在雨季到来之前把稻谷收进了粮仓。
      粮站站长闻一舟说，今年的收购价每斤提高了五分钱。
      """;

  private static final String CANAL_READ =
      """
      石桥河上的新渠昨天开闸，渠水一路往东流，农户守在田头等水。新渠长六公里，沿线有二十座小桥，镇里整整修了两年多，花了三千万元。
      水利站的石林说，下游的秧田不再愁旱，今年能多种八百亩晚稻。
      """;

  @Test
  void columnsReadAcrossAreTakenApartWhereTheGutterIs() {
    Page page = new PrintedPage().across(100, 360, 100, RICE, CANAL).page();

    assertThat(PageView.of(page).mergedColumns()).hasSize(1);
    assertThat(PageView.of(page).mergedColumns().get(0).merged()).hasSize(9);
    assertThat(corrected(page)).isEqualTo(RICE_READ + CANAL_READ);
  }

  @Test
  void theSameTextWithoutBoxesOffersNoSuchProof() {
    Page bare = new PrintedPage().across(100, 360, 100, RICE, CANAL).page();
    Page page = new Page(bare.id(), "A01.txt", bare.text());

    assertThat(PageView.of(page).tornTexts()).isEmpty();
  }

  @Test
  void aPageInOrderStaysInOrder() {
    Page page = new PrintedPage().column(100, 100, RICE).column(360, 100, CANAL).page();

    PageView view = PageView.of(page);
    assertThat(view.mergedColumns()).isEmpty();
    assertThat(view.tornTexts()).isEmpty();
    assertThat(corrected(page)).isEqualTo(RICE_READ + CANAL_READ);
  }

  @Test
  void theRestOfAColumnComesBackFromBehindAnotherText() {
    String[] head = Arrays.copyOfRange(RICE, 0, 4);
    String[] rest = Arrays.copyOfRange(RICE, 4, 9);
    Page page =
        new PrintedPage()
            .column(100, 100, head)
            .column(360, 100, CANAL)
            .column(100, 100 + 4 * PrintedPage.LEADING, rest)
            .page();

    assertThat(PageView.of(page).tornTexts()).hasSize(1);
    assertThat(corrected(page)).isEqualTo(RICE_READ + CANAL_READ);
  }

  @Test
  void aParagraphRunsOnFromTheFootOfAColumnToTheHeadOfTheNext() {
    String[] left = Arrays.copyOfRange(RICE, 0, 5);
    String[] right = Arrays.copyOfRange(RICE, 5, 9);
    PrintedPage printed = new PrintedPage();
    printed.across(100, 360, 100, Arrays.copyOf(left, 4), right);
    printed.piece(100, 100 + 4 * PrintedPage.LEADING, left[4]).end();
    printed.across(100, 360, 300, CANAL, CANAL);

    assertThat(corrected(printed.page())).startsWith(RICE_READ);
  }

  @Test
  void gapsThatLineUpInOneParagraphAreNoGutter() {
    PrintedPage printed = new PrintedPage();
    String[] lines = {"镇里的粮站", "每天清晨六", "点开门，先", "到的农户先", "过秤，后到", "的喝一碗茶"};
    String[] goesOn = {"今年很忙，", "五十几分就", "到先得。早", "歇一歇脚，", "的人也不用", "慢慢等着。"};
    for (int i = 0; i < lines.length; i++) {
      // a gap of most of a character where a mark leaves white
      int y = 100 + i * PrintedPage.LEADING;
      printed.piece(100, y, lines[i]).piece(214, y, goesOn[i]).end();
    }
    for (int i = 0; i < 6; i++) {
      printed.piece(100, 268 + i * PrintedPage.LEADING, "站长说人手还是不够用啊").end();
    }

    assertThat(PageView.of(printed.page()).mergedColumns()).isEmpty();
  }

  @Test
  void aMarkReadIntoTheGutterDoesNotStandInTheText() {
    String[] other = CANAL.clone();
    for (int i = 1; i < 6; i++) {
      other[i] = "”" + other[i];
    }
    PrintedPage printed = new PrintedPage();
    for (int i = 0; i < RICE.length; i++) {
      int y = 100 + i * PrintedPage.LEADING;
      int x = other[i].startsWith("”") ? 340 : 360;
      printed.piece(100, y, RICE[i]).piece(x, y, other[i]).end();
    }

    assertThat(corrected(printed.page())).contains("石桥河上的新渠昨天开闸，渠水一路往东流，农户");
  }

  @Test
  void headlinesOfTwoArticlesOnOneLineGoWithTheirTexts() {
    Page page =
        new PrintedPage()
            .piece(110, 40, 36, "早稻开镰")
            .piece(400, 40, 36, "新渠放水")
            .end()
            .across(100, 360, 100, RICE, CANAL)
            .page();

    assertThat(corrected(page).replace("\n\n", "\n"))
        .isEqualTo("早稻开镰\n" + RICE_READ + "新渠放水\n" + CANAL_READ);
  }

  @Test
  void everyWordOfARegionIsMovedAndNoneIsDropped() {
    Page page = new PrintedPage().across(100, 360, 100, RICE, CANAL).page();

    for (BoxRegion region : BoxColumns.of(page.text(), page.geometry().orElseThrow()).regions()) {
      List<Span> pieces = region.columns().pieces().stream().sorted().toList();
      int at = region.columns().span().start();
      for (Span piece : pieces) {
        assertThat(page.text().slice(new Span(at, piece.start()))).isBlank();
        at = piece.end();
      }
    }
  }

  private static String corrected(Page page) {
    return Corrector.of(
            AllRules.catalogue().pageRules(rule -> true), FixChoice.SUGGESTED, ParagraphGaps.LINE)
        .correct(page)
        .text();
  }
}
