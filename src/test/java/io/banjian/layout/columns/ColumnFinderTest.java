package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnFinderTest {
  private static final String COLUMNS =
      """
      青禾镇今年种下早稻三万亩，收割 石桥河上的新渠昨天开闸放水，农
      机连日下田，农户守在田头看着天 户守在田头等水，渠水一路往东，沿
      色，盼着这几天不要下雨。从昨天 线有二十座小桥，镇里修了两年。水
      起二十台机器连夜抢收，赶在雨季 利站说下游的秧田不再愁旱，今年能
      到来之前把稻谷收进粮仓，镇里的 多种八百亩晚稻，明年还要往下游再
      烘干机也都开了，一天能烘二百吨 修两公里，一直修到石桥。镇长说，
      """;

  private static List<ColumnRegion> find(SourceText text, int... suspects) {
    return ColumnFinder.of(text, suspects)
        .map(finder -> finder.proven().orElseGet(finder::search))
        .orElse(List.of());
  }

  private static List<String> pieces(String page, int... suspects) {
    SourceText text = SourceText.of(page);
    return find(text, suspects).stream()
        .flatMap(region -> region.pieces().stream())
        .map(piece -> text.slice(piece).toString())
        .toList();
  }

  @Test
  void aShortRowCloseUponARegionBelongsToIt() {
    String page = COLUMNS + "谷。 这水要流到下游去。\n";
    assertThat(pieces(page, 0, 1, 2, 3, 4, 5)).contains("谷。", "这水要流到下游去。");
  }

  @Test
  void aRowBehindWhiteSpaceDoesNot() {
    String page = COLUMNS + "\n谷。 这水要流到下游去。\n";
    assertThat(pieces(page, 0, 1, 2, 3, 4, 5))
        .contains("利站说下游的秧田不再愁旱，今年能")
        .noneMatch(piece -> piece.contains("这水要流"));
  }

  @Test
  void aRowWithoutAnyChineseDoesNotEither() {
    assertThat(pieces(COLUMNS + "GREEN VOICE OF QINGHE 2025\n", 0, 1, 2, 3, 4, 5))
        .isNotEmpty()
        .noneMatch(piece -> piece.contains("GREEN"));
  }
}
