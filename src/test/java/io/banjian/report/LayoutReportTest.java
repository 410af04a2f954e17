package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Language;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutReportTest {
  private static final String PAGE =
      """
      农机检修培训班昨天在青禾镇结业

      早稻开镰

      记者 石 林

      本报讯 青禾镇今年种下早稻
      三万亩，比去年多出一成。连日
      来，镇里的二十台收割机白天下

      ▲ ▲

      田，夜里检修。站长说，机手们
      要抢在雨季以前把新米晾晒入库。

      渠
      成
      水
      到
      """;

  private final Page page = new Page(new PageId("", "", "A01"), "A01.txt", SourceText.of(PAGE));

  @Test
  void everyElementHasItsConfidenceAndItsSpan() throws IOException {
    JsonNode json = json();
    for (String elements : List.of("blocks", "articles", "claims")) {
      assertThat(json.get(elements)).as(elements).isNotEmpty();
      for (JsonNode element : json.get(elements)) {
        assertThat(element.get("confidence").asDouble()).as(elements).isBetween(0.5, 1.0);
        assertThat(slice(element)).as(elements).isNotBlank();
      }
    }
  }

  @Test
  void blocksTellTheirKindTheirLinesAndTheirBreaks() throws IOException {
    List<String> kinds = new ArrayList<>();
    int lines = 0;
    for (JsonNode block : json().get("blocks")) {
      kinds.add(block.get("kind").asText());
      for (JsonNode line : block.get("lines")) {
        assertThat(slice(line)).doesNotContain("\n").isNotBlank();
        assertThat(line.get("width").asInt()).isPositive();
        lines++;
      }
      for (JsonNode lineBreak : block.get("breaks")) {
        assertThat(slice(lineBreak)).isBlank();
      }
    }
    assertThat(kinds)
        .containsExactly("kicker", "headline", "byline", "body", "ornament", "body", "headline");
    assertThat(lines).isEqualTo((int) PAGE.lines().filter(line -> !line.isBlank()).count());
  }

  @Test
  void aParagraphThatGoesOnBehindForeignLinesSaysWhere() throws IOException {
    JsonNode blocks = json().get("blocks");
    assertThat(blocks.get(3).get("goesOnIn").asInt()).isEqualTo(5);
    assertThat(blocks.get(5).has("goesOnIn")).isFalse();
  }

  @Test
  void anArticleNamesItsBlocksAndTheMeasureOfItsColumns() throws IOException {
    JsonNode article = json().get("articles").get(0);
    assertThat(article.get("title").asText()).contains("早稻开镰");
    assertThat(article.get("measures").get(0).asInt()).isEqualTo(28);
    assertThat(article.get("blocks").get(0).asInt()).isZero();
  }

  @Test
  void theTextShowsKindsConfidencesMeasuresAndRegions() {
    String zh = new LayoutText(Language.ZH).of(page, PageView.of(page));
    assertThat(zh).contains("引题", "标题", "署名", "正文", "装饰", "vertical-headline 0.60", "[28]");
    String en = new LayoutText(Language.EN).of(page, PageView.of(page));
    assertThat(en).contains("L1          kicker     0.60    -  农机检修培训班昨天在青禾镇结业");
  }

  private JsonNode json() throws IOException {
    StringWriter out = new StringWriter();
    new LayoutJson(out).write(page, PageView.of(page));
    assertThat(out.toString()).endsWith("}\n");
    return new ObjectMapper().readTree(out.toString());
  }

  /** No character of the page is outside the BMP: code points are units. */
  private static String slice(JsonNode element) {
    return PAGE.substring(element.get("start").asInt(), element.get("end").asInt());
  }
}
