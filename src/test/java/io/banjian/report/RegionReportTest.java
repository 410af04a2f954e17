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
import org.junit.jupiter.api.Test;

final class RegionReportTest {
  private static final String MERGED =
      """
      一口老井，井水清甜，街坊们 石狮巷的猫有了自己的户口本，
      守了它二百年。去年修路，井 本子上写着毛色、年龄和脾气，
      差一点被填掉，是卖豆腐的老 第一页是一只独眼的橘猫，户
      秦坐在井沿上，把它保了下来。 主姓名那一栏填的是“大家”。
      """;

  private static Page page(String text) {
    return new Page(new PageId("", "", "A01"), "A01.txt", SourceText.of(text));
  }

  private static JsonNode regions(String text) throws IOException {
    StringWriter out = new StringWriter();
    new LayoutJson(out).write(page(text), PageView.of(page(text)));
    return new ObjectMapper().readTree(out.toString()).get("regions");
  }

  @Test
  void aRegionShowsItsColumnsPieceByPieceAsTheyAreRead() throws IOException {
    JsonNode regions = regions(MERGED);
    assertThat(regions).hasSize(1);
    assertThat(regions.get(0).get("kind").asText()).isEqualTo("merged-columns");
    JsonNode columns = regions.get(0).get("columns");
    assertThat(columns).hasSize(2);
    StringBuilder second = new StringBuilder();
    for (JsonNode piece : columns.get(1)) {
      second.append(MERGED, piece.get("start").asInt(), piece.get("end").asInt());
    }
    assertThat(second.toString()).startsWith("石狮巷的猫有了自己的户口本，本子上写着").endsWith("填的是“大家”。");
  }

  @Test
  void aPageInOrderHasNone() throws IOException {
    assertThat(regions("本报讯 青禾镇今年种下早稻三万亩，比去年多出一成。\n")).isEmpty();
  }

  @Test
  void theTextShowsHowEachColumnReads() {
    String zh = new LayoutText(Language.ZH).of(page(MERGED), PageView.of(page(MERGED)));
    assertThat(zh)
        .contains("L1–4  # merged-columns 0.80  2 栏")
        .contains("    L1 → L4  4 段  一口老井，井水清甜，街坊们守了它二百年。");
    String en = new LayoutText(Language.EN).of(page(MERGED), PageView.of(page(MERGED)));
    assertThat(en).contains("  2 columns\n").contains("  4 pieces  石狮巷的猫");
  }
}
