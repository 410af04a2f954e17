package io.banjian.correct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParagraphGapsTest {
  private static final String TEXT = "渔市搬进新码头\n\n\n本报讯 今天凌晨三点，第一船带鱼在新码头卸下。\r\n　　摊主们说，新棚子高，灯也亮。\n";

  @Test
  void aBlankLinePartsThemAll() {
    assertThat(ParagraphGaps.BLANK.of(TEXT).text())
        .isEqualTo("渔市搬进新码头\n\n本报讯 今天凌晨三点，第一船带鱼在新码头卸下。\r\n\r\n　　摊主们说，新棚子高，灯也亮。\n");
  }

  @Test
  void aLineBreakIsEnough() {
    assertThat(ParagraphGaps.LINE.of(TEXT).text())
        .isEqualTo("渔市搬进新码头\n本报讯 今天凌晨三点，第一船带鱼在新码头卸下。\r\n　　摊主们说，新棚子高，灯也亮。\n");
  }

  @Test
  void leftAloneTheyStayAsTheyAre() {
    assertThat(ParagraphGaps.AS_THEY_ARE.of(TEXT).isIdentity()).isTrue();
  }
}
