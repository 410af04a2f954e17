package io.banjian.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
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

  private static final String HARVEST =
      "青禾镇今年种下早稻三万亩，比去年多出一成。连日来，镇里的二十台收割机白天下田，夜"
          + "里检修，赶在雨季到来之前把稻谷收进了粮仓。粮站站长闻一舟说，今年的收购价每斤提高"
          + "了五分钱，农户把稻谷运到站里，当天就能拿到钱。为了让大家少排队，粮站把开门的时间"
          + "提前到早上五点，还请来十二名工作人员帮忙过秤、登记、搬运。镇上的农业技术员每天到"
          + "田里检查，告诉农户哪一块田可以先收，哪一块田还要再等两天。下田的人多，镇里在田头"
          + "搭起凉棚，准备了绿豆汤和毛巾，请大家歇一歇再干。到昨天傍晚，全镇的稻田已经收了一"
          + "半，机手们都说，今年的天气好，机器坏得少，收得比往年快。收完早稻，农户马上翻地，"
          + "准备种下晚稻，秧苗已经在大棚里长到了一个手掌那么高。";

  private static final String LIBRARY =
      "图书馆从这个月起夜里也亮着灯。馆长石林说，镇上的学生放学以后没有地方看书，家长下"
          + "班又晚，于是图书馆决定把关门的时间从下午五点推迟到晚上十点。消息传开以后，每天晚"
          + "上都有一百多名读者走进阅览室，其中一半是学生，另一半是下班的工人和附近的居民。为"
          + "了让读者安心看书，图书馆增加了四十张桌子，换上了明亮的台灯，还在门口准备了热水。"
          + "值班的管理员不够，就有退休的老师主动报名，轮流来帮忙整理书架，回答孩子们的问题。"
          + "读者需要的书如果馆里没有，可以写在一张卡片上，图书馆每个星期购买一次，买来以后打"
          + "电话通知。上个月一共收到三百多张卡片，大部分已经买到。石林说，明年还要在河边的茶"
          + "馆里开一间小小的阅览室，让喝茶的老人也能随手拿起一本书。";

  private final RuleTester rule = RuleTester.of("interleaved-columns");

  @Test
  void theOrderThatCameSecondIsOfferedToo() {
    StringBuilder page = new StringBuilder("⟦");
    for (int i = 0; i < CANAL.size(); i++) {
      page.append(CANAL.get(i)).append('\n').append(GRAIN.get(i)).append('\n');
    }
    page.insert(page.length() - 1, '⟧');
    Finding found = rule.page(page.toString()).isOnlySuggested().findings().get(0);
    assertThat(found.alternatives()).hasSize(1);
    assertThat(found.alternatives().get(0)).isNotEqualTo(found.fix().orElseThrow());
    assertThat(found.arguments().get("doubt").in(Language.ZH))
        .matches("；最没把握的是第 \\d+ 行的下文，备选排法另接一处（把握 \\d+%）");
  }

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

  /** Columns of one text, a line after every few characters, none of which begins with a mark. */
  private static List<String> columns(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + 9);
      while (to < text.length() && "，。、".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      lines.add(text.substring(from, to));
      from = to;
    }
    List<String> columns = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += 7) {
      columns.add(String.join("\n", lines.subList(from, Math.min(lines.size(), from + 7))));
    }
    return columns;
  }

  @Test
  void wholeColumnsOfTwoTextsTakeTurns() {
    List<String> harvest = columns(HARVEST);
    List<String> library = columns(LIBRARY);
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < harvest.size(); i++) {
      turns.add(harvest.get(i));
      turns.add(library.get(i));
    }
    String page = String.join("\n\n", turns) + "\n";
    List<ColumnRegion> regions = PageView.of(SourceText.of(page)).interleavedColumns();
    assertThat(regions).hasSize(1);
    StringBuilder read = new StringBuilder();
    regions.get(0).pieces().forEach(piece -> read.append(page, piece.start(), piece.end()));
    int second = read.indexOf("图书馆从");
    assertThat(second).isGreaterThan(80);
    assertThat(HARVEST).contains(read.substring(0, second));
    assertThat(LIBRARY).contains(read.substring(second));
    rule.page(String.join("\n\n", harvest) + "\n\n" + String.join("\n\n", library) + "\n");
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
