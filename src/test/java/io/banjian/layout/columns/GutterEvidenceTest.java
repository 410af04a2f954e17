package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class GutterEvidenceTest {
  private static boolean isPlaced(String page) {
    SourceText text = SourceText.of(page);
    int lines = text.lineCount();
    return new GutterEvidence(new Tokens(text), lines).linedUp(0, lines - 1);
  }

  @Test
  void piecesThatBeginUnderOneAnotherStandInTheirPlaces() {
    assertThat(
            isPlaced(
                """
                青禾镇今年种下早      石桥河上的新渠昨
                稻三万亩，比去年      天开闸，渠水一路
                多出一成。连日来      往东流，农户守在
                镇里的二十台收割      田头等水。新渠长
                台收割机下了田，      三里，镇里修了两
                """))
        .isTrue();
  }

  @Test
  void linesThatBeginDeepInThePageStandThereThoughNarrowGuttersPullTheOthers() {
    assertThat(
            isPlaced(
                """
                青禾镇今年种下早 石桥河上的新渠昨
                稻三万亩，比去年 天开闸，渠水一路
                        田头等水。新渠长
                        两里，镇里修了两
                镇里的二十台收割     年，花去三百万
                    粮食丰收在望
                多出一成            学生下田
                              农户守在田头看着
                         天色，盼着不要下
                """))
        .isTrue();
  }

  @Test
  void wideGapsThatDoNotLineUpProveNothing() {
    assertThat(
            isPlaced(
                """
                青禾镇今年种下早    石桥河上的新渠昨
                稻三万亩，比去年         天开闸，渠水一路
                多出一成。连日来      往东流，农户守在
                镇里的二十台收割            田头等水。新渠长
                台收割机下了田，   三里，镇里修了两
                """))
        .isFalse();
  }

  @Test
  void wideGapsAreCommonWhereARecognizerReadAcrossAPage() {
    SourceText text =
        SourceText.of(
            """
            青禾镇今年种下早    石桥河上的新渠昨
            稻三万亩，比去年         天开闸，渠水一路
            多出一成。
            镇里的二十台收割机都下了田
            台收割机下了田
            """);
    GutterEvidence gutters = new GutterEvidence(new Tokens(text), text.lineCount());
    assertThat(gutters.areCommon(0, 2)).isTrue();
    assertThat(gutters.areCommon(0, 4)).isFalse();
    assertThat(gutters.linedUp(0, 4)).isFalse();
    assertThat(gutters.areCommon(0, 2)).isTrue(); // by what was counted meanwhile
  }
}
