package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnTrackerTest {
  /** What stands under one another, track by track from left to right, its pieces run together. */
  private static List<String> tracks(String page, boolean placed) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    ColumnTracker tracker = new ColumnTracker(placed, true, new SeamContinuity(page), null);
    SeamCosts costs = new SeamCosts(placed, false);
    tracker.follow(LinePieces.of(tokens, 0, text.lineCount() - 1, costs));
    return tracker.best().tracks().stream()
        .sorted(Comparator.comparingDouble(track -> track.place))
        .map(
            track ->
                String.join(
                    "",
                    track.pieces().stream()
                        .map(p -> p.span())
                        .map(span -> page.substring(span.start(), span.end()))
                        .toList()))
        .toList();
  }

  @Test
  void placesTellTwoColumnsApart() {
    assertThat(
            tracks(
                """
                青禾镇今年种下早      石桥河上的新渠昨
                稻三万亩，比去年      天开闸，渠水一路
                多出一成。连日来      往东流，农户守在
                镇里的二十台收割      田头等水。新渠长
                """,
                true))
        .containsExactly("青禾镇今年种下早稻三万亩，比去年多出一成。连日来镇里的二十台收割", "石桥河上的新渠昨天开闸，渠水一路往东流，农户守在田头等水。新渠长");
  }

  @Test
  void aLineOfOneColumnGoesWhereItStands() {
    assertThat(
            tracks(
                """
                青禾镇今年种下早      石桥河上的新渠昨
                              天开闸，渠水一路
                稻三万亩，比去年      往东流，农户守在
                多出一成。连日来
                镇里的二十台收割      田头等水。新渠长
                """,
                true))
        .containsExactly("青禾镇今年种下早稻三万亩，比去年多出一成。连日来镇里的二十台收割", "石桥河上的新渠昨天开闸，渠水一路往东流，农户守在田头等水。新渠长");
  }

  @Test
  void withoutPlacesWidthsAndWordsTell() {
    assertThat(
            tracks(
                """
                一口老井，井水清甜，街坊们 石狮巷的猫有了自己的户口本，
                守了它二百年。去年修路，井 本子上写着毛色、年龄和脾气，
                差一点被填掉，是卖豆腐的老 第一页是一只独眼的橘猫，户
                秦坐在井沿上，把它保了下来。 主姓名那一栏填的是“大家”。
                """,
                false))
        .containsExactly(
            "一口老井，井水清甜，街坊们守了它二百年。去年修路，井差一点被填掉，是卖豆腐的老秦坐在井沿上，把它保了下来。",
            "石狮巷的猫有了自己的户口本，本子上写着毛色、年龄和脾气，第一页是一只独眼的橘猫，户主姓名那一栏填的是“大家”。");
  }

  @Test
  void theGapBehindADatelineIsNoSeam() {
    assertThat(
            tracks(
                """
                本报讯 青禾镇今年种下早稻三万亩
                比去年多出一成。连日来，镇里的
                """,
                false))
        .hasSize(1);
  }

  @Test
  void aNarrowGutterIsASpaceAmongWideOnes() {
    assertThat(
            tracks(
                """
                青禾镇今年种下早 石桥河上的新渠昨
                稻三万亩，比去年 天开闸，渠水一路
                多出一成。        往东流，农户守在
                连日来镇里有二十 田头等水。新渠长
                台收割机下了田， 三里，镇里修了两
                """,
                true))
        .containsExactly(
            "青禾镇今年种下早稻三万亩，比去年多出一成。连日来镇里有二十台收割机下了田，", "石桥河上的新渠昨天开闸，渠水一路往东流，农户守在田头等水。新渠长三里，镇里修了两");
  }

  @Test
  void aLineThatCannotBeCutIsLeftOut() {
    String apart = "青 禾 镇 今 年 种 下 早 稻 三 万 亩 比 去 年 多 出 一 成 连 日 来 镇 里 的 二 十 台 收 割 ".repeat(3);
    assertThat(tracks("石桥河上的新渠昨\n" + apart + "\n天开闸，渠水一路", false))
        .containsExactly("石桥河上的新渠昨天开闸，渠水一路");
  }
}
