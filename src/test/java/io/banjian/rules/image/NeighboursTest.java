package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class NeighboursTest {
  private static final String COLUMNS =
      """
      昨天上午，望湖镇的水库开     镇长周致说，今年的渠水比往
      闸放水，三千亩早稻秧田解     年早到了五天，各村的秧田都
      了渴。镇上的人天没亮就到 。 已经翻好，只等水来。镇里请
      堤上看水，孩子们跟着水头     来十二位老农，分头到各村看
      跑，一直跑到村口的石桥。     水，哪里的渠漏了就在哪里补
      """;

  @Test
  void aPieceBetweenColumnsReadsOnBelowItself() {
    assertThat(
            neighbours(COLUMNS.replace("没亮就到 。 已", "没亮就孩 。 已").replace("堤上看水，孩子", "子们看水，堤上"))
                .goesOn())
        .isGreaterThan(5);
    assertThat(neighbours(COLUMNS.replace("堤上看水", "曝脯遁阙")).goesOn()).isLessThan(2);
  }

  @Test
  void aWordThatGoesOnBelowIsEnoughWhereverInTheColumn() {
    String page = COLUMNS.replace("没亮就到 。 已", "没就去水 。 已");
    String word = page.replace("堤上看水，孩", "          库看水");
    assertThat(neighbours(word).goesOn()).isGreaterThan(8);
    assertThat(neighbours(word.replace("库看水", "到看水")).goesOn()).isLessThan(2);
    String further = page.replace("堤上看水", "一 、").replace("跑，一直跑", "          库边跑");
    assertThat(neighbours(further).goesOn()).isLessThan(2);
  }

  @Test
  void piecesThatBeginAtOnePlaceAreCounted() {
    assertThat(neighbours(COLUMNS).begin()).isEqualTo(4);
    assertThat(neighbours(COLUMNS.replaceAll(" {5}", "              ")).begin()).isZero();
  }

  @Test
  void aLineByItselfHasNoNeighbours() {
    Neighbours alone = neighbours("天没亮就到 。 已经翻好");
    assertThat(alone.begin()).isZero();
    assertThat(alone.goesOn()).isZero();
  }

  private static Neighbours neighbours(String page) {
    SourceText text = SourceText.of(page);
    int at = page.indexOf(" 。 ") + 1;
    return new Neighbours(new LinePlaces(text), MarkRun.from(text, text.lineAt(at), at));
  }
}
