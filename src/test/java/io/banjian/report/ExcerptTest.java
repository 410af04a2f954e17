package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
  @Test
  void theMarkStandsUnderDoubleWidthCharacters() {
    Excerpt excerpt = Excerpt.of(SourceText.of("近日,第三批"), new Span(2, 4));
    assertThat(excerpt.line()).isEqualTo("近日,第三批");
    assertThat(excerpt.indent()).isEqualTo(4);
    assertThat(excerpt.width()).isEqualTo(3);
  }

  @Test
  void whatCannotBeSeenIsSpelledOut() {
    Excerpt excerpt = Excerpt.of(SourceText.of("甲\u202E乙\u0007丙"), new Span(1, 2));
    assertThat(excerpt.line()).isEqualTo("甲\\u{202E}乙\\u{0007}丙");
    assertThat(excerpt.indent()).isEqualTo(2);
    assertThat(excerpt.width()).isEqualTo(8);
  }

  @Test
  void ofALongLineOnlyWhatIsNearIsShown() {
    SourceText text = SourceText.of("字".repeat(100_000) + "错" + "字".repeat(100_000));
    Excerpt excerpt = Excerpt.of(text, new Span(100_000, 100_001));
    assertThat(excerpt.line()).startsWith("…字").contains("错").endsWith("字…");
    assertThat(CharTable.cellsOf(excerpt.line())).isLessThan(100);
    assertThat(CharTable.cellsOf(excerpt.line().substring(0, excerpt.line().indexOf('错'))))
        .isEqualTo(excerpt.indent());
  }

  @Test
  void aSpanOverSeveralLinesGoesOn() {
    Excerpt excerpt = Excerpt.of(SourceText.of("甲乙\r\n丙丁"), new Span(1, 5));
    assertThat(excerpt.line()).isEqualTo("甲乙");
    assertThat(excerpt.goesOn()).isTrue();
  }

  @Test
  void anEmptySpanIsMarkedByOneCell() {
    assertThat(Excerpt.of(SourceText.of("甲乙"), new Span(2, 2)).width()).isEqualTo(1);
  }
}
