package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContinuationTest {
  private static final String BEES = "天刚蒙蒙亮，青柚镇的蜂农就把蜂箱抬上了卡车。养蜂人顾春来说，一百二十箱蜂要赶在中午以前运到乌岭，晚了蜂王会闹脾气。";
  private static final String BEES_AT_NOON = "到乌岭的时候太阳正好当顶，蜂箱一字排开，工蜂就往槐树林里飞。顾春来蹲在蜂箱边数了半天，养蜂合作社算过账。";
  private static final String FERRY = "试航绕湾一周用了五十分钟，比旧渡轮快了一刻钟。船厂工人在码头上放了鞭炮，渡轮预计八月投入航线。";

  @Test
  void textsOfOneArticleShareItsWords() {
    assertThat(Continuation.of(BEES, BEES_AT_NOON).isLikely()).isTrue();
    assertThat(Continuation.of(BEES, FERRY).isLikely()).isFalse();
    assertThat(Continuation.of(BEES, FERRY).matter()).isNegative();
  }

  @Test
  void commonWordsProveNothing() {
    String one = "会议强调，各级党组织要切实增强责任感和紧迫感，把思想和行动统一到市委的决策部署上来，细化任务分工，压实工作责任，确保各项任务落到实处。";
    String other = "在调研中，市领导要求有关部门加强统筹协调，坚持问题导向，围绕重点领域和关键环节持续用力，以实际行动推动高质量发展取得新成效。";
    assertThat(Continuation.of(one, other).isLikely()).isFalse();
  }

  @Test
  void aSentenceBrokenOffGoesOnWhereTheCharactersMakeAWord() {
    String before = "据统计，当地建筑的平均寿命为三十年，而发达";
    assertThat(Continuation.of(before, "国家一般都超过七十年。").seam()).isPositive();
    assertThat(Continuation.of(before, "渡轮昨天试航。").seam())
        .isLessThan(Continuation.of(before, "国家一般都超过七十年。").seam());
  }

  @Test
  void aCompleteSentenceHasNoSeam() {
    assertThat(Continuation.of("渡轮昨天试航。", "国家一般都超过七十年。").seam()).isZero();
  }

  @Test
  void tooLittleTextTellsNothing() {
    assertThat(Continuation.of("蜂箱蜂箱", "蜂箱蜂箱").matter()).isZero();
  }
}
