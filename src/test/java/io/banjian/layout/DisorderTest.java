package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DisorderTest {
  /** Rows of two columns in turn, none of which finds its rest below it. */
  private static final String ALTERNATING =
      """
      青禾镇今年种下早稻三万亩，渠水从上
      下水那天，船厂的工人都站在堤上看水
      记者 石 林
      游放下来，各村的机手昨夜没有睡，粮
      石桥号可以载客二百八十人，码头边的
      记者 石 林
      站备下二十座空仓，合作社请来三名农
      老人说，这样大的船三十年没有见过了
      记者 石 林
      """;

  private static final String WHOLE =
      """
        县里的图书馆昨天重新开门，一楼
      的阅览室添了六十个座位，靠窗的长桌
      是木器厂的老师傅用旧门板改的，桌角
      都磨圆了。管理员说，开门不到一个小
      时，座位就坐满了，连楼梯上也坐着看
      书的孩子。图书馆今后每天开到晚上九
      点，周末不休息。
      """;

  @Test
  void aTextThatGoesOnWellIsTrustedAmongLinesThatDoNot() {
    Rows rows = rows(ALTERNATING + WHOLE + ALTERNATING);
    Disorder disorder = Disorder.of(rows, BreakPath.decide(rows));
    int first = row(rows, "县里的图书馆");
    int trusted = 0;
    for (int row = first; row < first + 6; row++) {
      trusted += disorder.reigns(row) ? 0 : 1;
    }
    // where no word lies across a break, nothing tells it from a chance meeting
    assertThat(trusted).isGreaterThanOrEqualTo(4);
  }

  @Test
  void blocksWhoseRestStandsElsewhereSayNothingOfTheLinesInside() {
    String blocks = ALTERNATING.replace("\n", "\n\n");
    Rows rows = rows(blocks + WHOLE + "\n" + blocks);
    Disorder disorder = Disorder.of(rows, BreakPath.decide(rows));
    int first = row(rows, "县里的图书馆");
    for (int row = first; row < first + 6; row++) {
      assertThat(disorder.reigns(row)).as(rows.string(row)).isFalse();
    }
  }

  @Test
  void aPairOfLinesThatMetByChanceIsNot() {
    Rows rows = rows(ALTERNATING + ALTERNATING);
    Disorder disorder = Disorder.of(rows, BreakPath.decide(rows));
    for (int row = 0; row + 1 < rows.count; row++) {
      if (!rows.isFixed(row) && !rows.isFixed(row + 1)) {
        assertThat(disorder.isTotal() || disorder.reigns(row)).as(rows.string(row)).isTrue();
      }
    }
  }

  private static int row(Rows rows, String start) {
    for (int row = 0; row < rows.count; row++) {
      if (rows.string(row).startsWith(start)) {
        return row;
      }
    }
    throw new IllegalArgumentException(start);
  }

  private static Rows rows(String page) {
    return PageLayout.rows(SourceText.of(page), Optional.empty());
  }
}
