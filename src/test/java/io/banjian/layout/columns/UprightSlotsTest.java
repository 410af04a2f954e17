package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UprightSlotsTest {
  private static List<String> headlines(String page) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    int last = text.lineCount() - 1;
    Continuity continuity = new SeamContinuity(page);
    ColumnTracker tracker = new ColumnTracker(false, true, continuity, null);
    tracker.follow(LinePieces.of(tokens, 0, last, new SeamCosts(false, false)));
    List<Column> tracked = tracker.columns();
    RowHeights heights = Relinking.heights(tracked, continuity);
    UprightSlots slots = new UprightSlots(text, tokens, 0, last, tracked, heights);
    return slots.columns().stream().map(column -> text(page, column)).toList();
  }

  private static String text(String page, Column headline) {
    StringBuilder read = new StringBuilder();
    for (Piece piece : headline.pieces()) {
      read.append(page, piece.start, piece.end);
    }
    return read.toString();
  }

  private static final String BETWEEN =
      """
      青禾镇今年种下早稻三万亩， 图 石狮巷的猫有了自己的户口本，
      比去年多出一成。连日来，镇 书 本子上写着毛色、年龄和脾气，
      里的二十台收割机白天下田， 第一页是一只独眼的橘猫，户
      馆
      夜里检修，赶在雨季到来之前 夜 主姓名那一栏填的是“大家”。
      把稻谷收进了粮仓。粮站站长 里 认养老猫的是巷口卖豆腐的老
      说，今年的收购价每斤提高了 亮 秦，他说，猫在井沿上坐了十
      五分钱，农户把稻谷运到站里， 着 年，井里的水一直是甜的，街
      当天就能拿到钱，镇里还备下 灯 坊们路过，都要停下来看一看。
      """;

  @Test
  void aHeadlineStandsBetweenTheSameTwoColumns() {
    assertThat(headlines(BETWEEN)).containsExactly("图书馆夜里亮着灯");
  }

  @Test
  void headlinesBetweenOtherColumnsAreOthers() {
    assertThat(
            headlines(
                """
                学 青禾镇今年种下早稻三万亩， 图 石狮巷的猫有了自己的户口本，
                比去年多出一成。连日来，镇 书 本子上写着毛色、年龄和脾气，
                校 里的二十台收割机白天下田， 第一页是一只独眼的橘猫，户
                馆
                开 夜里检修，赶在雨季到来之前 夜 主姓名那一栏填的是“大家”。
                放 把稻谷收进了粮仓。粮站站长 里 认养老猫的是巷口卖豆腐的老
                操 说，今年的收购价每斤提高了 亮 秦，他说，猫在井沿上坐了十
                五分钱，农户把稻谷运到站里， 着 年，井里的水一直是甜的，街
                场 当天就能拿到钱，镇里还备下 灯 坊们路过，都要停下来看一看。
                """))
        .containsExactlyInAnyOrder("学校开放操场", "图书馆夜里亮着灯");
  }

  @Test
  void theRightColumnOfAHeadlineIsReadFirst() {
    assertThat(
            headlines(
                """
                青禾镇今年种下早稻三万亩， 举 石狮巷的猫有了自己的户口本，
                比去年多出一成。连日来，镇 学行 本子上写着毛色、年龄和脾气，
                里的二十台收割机白天下田， 第一页是一只独眼的橘猫，户
                生运
                夜里检修，赶在雨季到来之前 代动 主姓名那一栏填的是“大家”。
                把稻谷收进了粮仓。粮站站长 认养老猫的是巷口卖豆腐的老
                说，今年的收购价每斤提高了 表会 秦，他说，猫在井沿上坐了十
                五分钱，农户把稻谷运到站里， 年，井里的水一直是甜的，街
                当天就能拿到钱，镇里还备下 坊们路过，都要停下来看一看。
                """))
        .containsExactly("举行运动会学生代表");
  }

  @Test
  void aFlatCharacterSharesTheRowOfTheOneAboveIt() {
    assertThat(
            headlines(
                """
                青禾镇今年种下早稻三万亩， 收 石狮巷的猫有了自己的户口本，
                比去年多出一成。连日来，镇 到 本子上写着毛色、年龄和脾气，
                里的二十台收割机白天下田， 第一 第一页是一只独眼的橘猫，户
                夜里检修，赶在雨季到来之前 封 主姓名那一栏填的是“大家”。
                把稻谷收进了粮仓。粮站站长 来 认养老猫的是巷口卖豆腐的老
                说，今年的收购价每斤提高了 信 秦，他说，猫在井沿上坐了十
                五分钱，农户把稻谷运到站里， 年，井里的水一直是甜的，街
                """))
        .containsExactly("收到第一封来信");
  }

  @Test
  void charactersThatMakeNoWordsStayInTheirLines() {
    assertThat(
            headlines(
                """
                青禾镇今年种下早稻三万亩， 的 石狮巷的猫有了自己的户口本，
                比去年多出一成。连日来，镇 摄 本子上写着毛色、年龄和脾气，
                里的二十台收割机白天下田， 第一页是一只独眼的橘猫，户
                夜里检修，赶在雨季到来之前 闻 主姓名那一栏填的是“大家”。
                把稻谷收进了粮仓。粮站站长 认养老猫的是巷口卖豆腐的老
                说，今年的收购价每斤提高了 亩 秦，他说，猫在井沿上坐了十
                五分钱，农户把稻谷运到站里， 年，井里的水一直是甜的，街
                """))
        .isEmpty();
  }

  @Test
  void whatWasLiftedOutPartsTheLine() {
    SourceText text = SourceText.of(BETWEEN);
    Tokens tokens = new Tokens(text);
    new ColumnSearch(
        text, tokens, 0, text.lineCount() - 1, false, true, new SeamContinuity(BETWEEN));
    tokens.read(0);
    assertThat(tokens.count).isEqualTo(2);
    assertThat(tokens.parts).startsWith(false, true);
  }
}
