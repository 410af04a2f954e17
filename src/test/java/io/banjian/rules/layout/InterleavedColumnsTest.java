package io.banjian.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.rule.RuleTester;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InterleavedColumnsTest {
  private static final List<String> CANAL =
      List.of(
          "新渠长六公里，沿线有二十座小",
          "桥，镇里修了整整两年。水利站",
          "说，下游的秧田不再愁旱，今年",
          "能多种八百亩晚稻，明年还要往",
          "下游再修两公里，一直修到石桥",
          "港，让港口边的菜地也喝上渠",
          "水。");

  private static final List<String> GRAIN =
      List.of(
          "粮站站长闻一舟说，今年的收购",
          "价每斤提高了五分钱，农户把稻",
          "谷运到站里，当天就能拿到钱，",
          "镇里还在田头备下绿豆汤，请下",
          "田的人歇一歇，到昨天傍晚，全",
          "镇的稻田已经收了一半，机手们",
          "都说今年快。");

  private final RuleTester rule = RuleTester.of("interleaved-columns");

  @Test
  void charactersOfAnUprightHeadlineBetweenTheLinesDoNotHideTheOrder() {
    StringBuilder page = new StringBuilder("⟦");
    for (int i = 0; i < CANAL.size(); i++) {
      page.append(CANAL.get(i)).append('\n').append(GRAIN.get(i));
      page.append(i == CANAL.size() - 1 ? "⟧\n" : "\n");
      if (i < 4) {
        page.append("新渠放水".charAt(i)).append('\n');
      }
    }
    assertThat(rule.page(page.toString()).findings()).hasSize(1);
  }

  @Test
  void nothingIsJoinedUnattendedAcrossTheColumns() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < CANAL.size(); i++) {
      page.append(CANAL.get(i)).append('\n').append(GRAIN.get(i)).append('\n');
    }
    PageView view = PageView.of(SourceText.of(page.toString()));
    assertThat(view.interleavedColumns()).hasSize(1);
    assertThat(view.breaks()).noneMatch(line -> line.joined() && line.isSure());
  }

  @Test
  void pagesInOrderAreSilentHoweverTheyAreParted() {
    rule.page(String.join("\n", CANAL) + "\n\n" + String.join("\n", GRAIN) + "\n");
    rule.page(String.join("\n\n", CANAL) + "\n\n" + String.join("\n\n", GRAIN) + "\n");
  }

  @Test
  void anOrderOfWhichTooMuchIsGuessedIsNotOffered() {
    // lines drawn by lot, and a blank line behind each: nothing says where a rest is mostly set
    List<String> lines = new ArrayList<>(CANAL);
    lines.addAll(GRAIN);
    List<ColumnRegion> unsure = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      Collections.shuffle(lines, new Random(seed));
      String page = String.join("\n\n", lines) + "\n";
      for (ColumnRegion region : PageView.of(SourceText.of(page)).interleavedColumns()) {
        if (region.confidence() < 0.6) {
          unsure.add(region);
          String span = page.substring(region.span().start(), region.span().end());
          rule.page(page.replace(span, "⟦" + span + "⟧")).hasNoFix();
        }
      }
    }
    assertThat(unsure).isNotEmpty();
  }
}
