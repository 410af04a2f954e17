package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ImageResidueTest {
  private static final String PROSE = "昨天,望湖镇开渠放水,镇上的人都到堤上看水。\n\n";

  private final RuleTester rule = RuleTester.of("image-residue");

  @Test
  void aRuleBetweenColumnsThatWasReadAsMarksIsOnlySuggested() {
    rule.page(
            """
            万人民对美好生活的向往正在变 ⟦|⟧ 协主席出席了昨天的会议 渠成 水到
            渠里的水涨到了最高处堤上站 ⟦。。⟧ 帜鲜明地反对浪费粮食 渠成 水到
            三千亩早稻秧田解了渴今年的⟦“|⟧ 十大工程已经全部完成 渠成 水到
            """)
        .isOnlySuggested();
  }

  @Test
  void oneBarOnAPageMayBeSet() {
    rule.page("万人民对美好生活的向往正在变 | 协主席出席了昨天的会议 渠成 水到\n");
  }

  @Test
  void aCommaBeforeASpeckIsPrint() {
    rule.page(
        """
        万人民对美好生活的向往正在变 ⟦|⟧ 协主席出席了昨天的会议 渠成 水到
        渠里的水涨到了最高处堤上站 ⟦。。⟧ 帜鲜明地反对浪费粮食 渠成 水到
        三千亩早稻秧田解了渴今年， ⟦|⟧ 十大工程已经全部完成 渠成 水到
        """);
  }

  @Test
  void capitalsOfARecognizedPictureAreResidueAndOnesThatWereSetAreNot() {
    rule.page(PROSE + "⟦CAMERA CLUB⟧\n\n春耕正忙\n").isOnlySuggested();
    rule.page(PROSE.replace(',', '，') + "CAMERA CLUB\n\n春耕正忙\n");
  }

  @Test
  void figuresMarksAndSmallLettersAreSet() {
    rule.page(PROSE + "DRIVE THE CHANGE 2025\n\nhttp://www.example.org\n\nThink Green\n");
  }

  @Test
  void aPageOfCapitalsIsSetInEnglish() {
    rule.page(PROSE + "ONE LINE\n\nTWO LINES\n\nTHREE LINES\n\nFOUR LINES\n\nFIVE LINES\n");
  }
}
