package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where a line break was. */
final class SeamReplacementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾镇的早|稻昨天开镰|''",
        "力争6|月底|''",
        "15亿|元|''",
        "2025-|2027年|''",
        "新名字Green|Harbour|' '",
        "型号EOS|7D|' '",
        "第7|PACK线|' '",
        "called “Green|Harbour”|' '",
        "in spring,|and later|' '",
        "单晶|TOPCon|''",
        "企业pack|车间|''"
      })
  void latinWordsGetTheirSpaceBackAndNothingElseDoes(String above, String below, String expected) {
    Rows rows = RowReader.read(SourceText.of(above + "\n" + below));
    RowForms.mark(rows);
    assertThat(Seams.replacement(rows, 0)).isEqualTo(expected);
  }
}
