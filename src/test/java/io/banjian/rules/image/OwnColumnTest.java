package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class OwnColumnTest {
  private static final String COLUMNS =
      """
      昨天上午，望湖镇的水库开     镇长周致说，今年的渠水比往
      闸放水，三千亩早稻秧田解     年早到了五天，各村的秧田都
      了渴。镇上的人天没亮就孩。 已经翻好，只等水来。镇里请
      子们看水，堤上跟着水头跑     来十二位老农，分头到各村看
      一直跑到村口的石桥边上来     水，哪里的渠漏了就在哪里补
      """;

  @Test
  void linesThatBeginWhereTheTextDoesAreItsColumn() {
    assertThat(column(COLUMNS).lines()).isEqualTo(4);
    assertThat(column(COLUMNS.replace("子们看水", "        子们看水")).lines()).isEqualTo(3);
  }

  @Test
  void theTextReadsOnInTheNextLineOfItsColumn() {
    assertThat(goesOn(COLUMNS)).isGreaterThan(5);
    assertThat(goesOn(COLUMNS.replace("子们看水", "曝脯遁阙"))).isLessThan(2);
  }

  @Test
  void aBlankWithinTheTextDoesNotHideWhereItBegins() {
    assertThat(column(COLUMNS.replace("的人天没亮", "的人 天没亮")).lines()).isEqualTo(4);
    assertThat(goesOn(COLUMNS.replace("的人天没亮", "的人 天没亮"))).isGreaterThan(5);
  }

  @Test
  void withoutALineBelowNothingReadsOn() {
    String last = COLUMNS.substring(0, COLUMNS.indexOf("子们看水"));
    assertThat(column(last).lines()).isEqualTo(2);
    assertThat(goesOn(last)).isZero();
  }

  @Test
  void aShortPieceIsNoLineOfAColumn() {
    assertThat(column("水孩。 已经翻好\n子们来了\n")).isEqualTo(new OwnColumn(0, -1));
  }

  private static OwnColumn column(String page) {
    return OwnColumn.of(new LinePlaces(SourceText.of(page)), mark(page));
  }

  private static double goesOn(String page) {
    return column(page).goesOn(mark(page));
  }

  private static MarkRun mark(String page) {
    SourceText text = SourceText.of(page);
    int at = page.indexOf("孩。") + 1;
    return MarkRun.from(text, text.lineAt(at), at);
  }
}
