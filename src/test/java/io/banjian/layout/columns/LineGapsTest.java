package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class LineGapsTest {
  private static LineGaps gapsOf(String line) {
    Tokens tokens = new Tokens(SourceText.of(line));
    tokens.read(0);
    return tokens.gaps;
  }

  @Test
  void theMarkBeforeABylineIsPartOfIt() {
    assertThat(gapsOf("□ 本报记者 石 林").isWithinHead(1)).isTrue();
    assertThat(gapsOf("老秦 本报记者 石 林").isWithinHead(1)).isFalse();
  }

  @Test
  void namesBehindARoleAreNoColumn() {
    assertThat(gapsOf("记者 石 林").isWithinHead(1)).isTrue();
    assertThat(gapsOf("■记　者　石　林").isWithinHead(1)).isTrue();
    assertThat(gapsOf("■记　者　石　林").isWithinHead(2)).isTrue();
    assertThat(gapsOf("■记　水").isWithinHead(1)).isFalse();
    assertThat(gapsOf("本报讯 青禾镇今年种下早稻").isWithinHead(1)).isTrue();
  }

  @Test
  void figuresAndLatinMakeASpaceOfTheirOwn() {
    assertThat(gapsOf("全长 1600 公里").isBesideNarrow(1)).isTrue();
    assertThat(gapsOf("新渠长六公里 沿线有小桥").isBesideNarrow(1)).isFalse();
    assertThat(gapsOf("TINGLAN DAILY").isBetweenLatin(1)).isTrue();
    assertThat(gapsOf("TINGLAN 早报").isBetweenLatin(1)).isFalse();
  }

  @Test
  void columnsNeedLongPiecesOnBothSides() {
    assertThat(gapsOf("水从山上一路流 昨天下午学校开").mayHoldColumns()).isTrue();
    assertThat(gapsOf("赶订单 竞春光").mayHoldColumns()).isFalse();
    assertThat(gapsOf("水从山上一路流 1600 昨天下午学校开").mayHoldColumns()).isFalse();
  }
}
