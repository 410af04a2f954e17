package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HeadlineStripTest {
  private static Optional<DroppedHeadline> find(String page) {
    SourceText text = SourceText.of(page);
    int lines = (int) page.lines().count();
    return HeadlineStrip.find(text, IntStream.range(0, lines).toArray());
  }

  @Test
  void standsAtTheStartsOfLinesAndBetweenThem() {
    DroppedHeadline found =
        find("""
                青 本报讯 青禾镇今年种下早稻三
                禾 万亩，比去年多出一成。连日来，
                镇里的二十台收割机白天下田，夜
                早 里检修，赶在雨季到来之前把稻
                稻
                谷收进了粮仓。粮站站长说，今年
                开 的收购价每斤提高了五分钱，农户
                镰 把稻谷运到站里，当天就能拿到钱。
                """)
            .orElseThrow();
    assertThat(found.text()).isEqualTo("青禾早稻开镰");
    assertThat(found.region().merged()).hasSize(5);
  }

  @Test
  void standsAtTheEndsOfLines() {
    DroppedHeadline found =
        find("""
                本报讯 青禾镇今年种下早稻三 粮
                万亩，比去年多出一成。连日来， 食
                镇里的二十台收割机白天下田，夜
                里检修，赶在雨季到来之前把稻 丰
                收
                谷收进了粮仓。粮站站长说，今年
                的收购价每斤提高了五分钱，农户 在
                把稻谷运到站里，当天就能拿到钱。 望
                """)
            .orElseThrow();
    assertThat(found.text()).isEqualTo("粮食丰收在望");
  }

  @Test
  void standsInTwoColumns() {
    DroppedHeadline found =
        find("""
                粮 本报讯 青禾镇今年种下早稻三
                学 食 万亩，比去年多出一成。连日来，
                生
                丰 镇里的二十台收割机白天下田，夜
                帮 收 里检修，赶在雨季到来之前把稻
                助
                在 谷收进了粮仓。粮站站长说，今年
                农 望 的收购价每斤提高了五分钱，农户
                民
                把稻谷运到站里，当天就能拿到钱。
                """)
            .orElseThrow();
    assertThat(found.text()).isEqualTo("粮食丰收在望 学生帮助农民");
  }

  @Test
  void aLineSetOutCharacterByCharacterKeepsItsOwn() {
    DroppedHeadline found =
        find("""
                粮 本报讯 青禾镇今年种下早稻三
                食 万亩，比去年多出一成。连日来，
                丰 镇 里 的 收 割 机 白 天 下 田 ， 夜
                里 检 修 ， 赶 在 雨 季 到 来 之 前
                收 把谷收进了粮仓。粮站站长说，今年
                在 的收购价每斤提高了五分钱，农户
                望 把稻谷运到站里，当天就能拿到钱。
                """)
            .orElseThrow();
    assertThat(found.text()).isEqualTo("粮食丰收在望");
  }

  @Test
  void figuresAndNamesSetApartAreNoHeadline() {
    assertThat(
            find(
                """
                本报讯 青禾镇今年种下早稻 3
                万 亩，比去年多出一成。镇长石
                林 3 日说，收割机是邻镇借来的，到
                月 底还要开回去。粮站的职工周
                平 王 英连夜值班，农户把稻谷运到
                站 里，当天就能拿到钱。
                """))
        .isEmpty();
  }

  @Test
  void numberedLinesAreNoHeadline() {
    assertThat(
            find(
                """
                一 早稻在七月中旬开镰，镇里备下
                二 粮站当天收购，当天付清，不得
                三 新渠放水，上游的村子先用，下
                四 晚稻的秧苗由农技站统一供应，
                五 各村每天报一次进度，雨天除外
                六 违反的，由镇里通报
                """))
        .isEmpty();
  }
}
