package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HeadlineMovesTest {
  private static final String PAGE =
      """
      记者 闻 舟

      本报讯 青禾镇的早稻昨天开镰，二十台收割机下田。

      青禾早稻开镰

      记者 石 林

      本报讯 石桥号昨天下水，船上装着新米。

      石桥号装着新米下水

      青禾日报社出版
      """;

  @Test
  void aHeadlineBehindLinesOfSeveralColumnsIsNotKnownToBeOne() {
    SourceText text = SourceText.of(PAGE);
    List<Article> articles = PageLayout.read(text, Optional.empty(), false).articles();
    assertThat(HeadlineMoves.find(text, articles, List.of())).hasSize(2);
    assertThat(HeadlineMoves.find(text, articles, List.of(merged("本报讯 青禾镇")))).hasSize(1);
    assertThat(HeadlineMoves.find(text, articles, List.of(merged("青禾日报社")))).hasSize(2);
  }

  private static ColumnRegion merged(String start) {
    int at = PAGE.indexOf(start);
    Span line = new Span(at, PAGE.indexOf('\n', at));
    return new ColumnRegion(line, List.of(line), List.of(), List.of(), false, 0.8);
  }
}
