package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UprightLiftTest {
  private static List<String> headlines(String page) {
    SourceText text = SourceText.of(page);
    UprightLift lift = new UprightLift(text, new Tokens(text), 0, text.lineCount() - 1);
    return lift.columns().stream().map(column -> text(text, column)).toList();
  }

  private static String text(SourceText text, Column headline) {
    StringBuilder read = new StringBuilder();
    for (Piece piece : headline.pieces()) {
      read.append(text.raw(), piece.start, piece.end);
    }
    return read.toString();
  }

  private static final String TWO_COLUMNS =
      """
      青禾镇今年种下早         粮   本报讯 石桥河上的新
      稻三万亩，比去年多       学食   渠昨天开闸，渠水一路
      出一成。连日来，镇       生丰   往东流，农户守在田头
      里的农户守在田头看            等水。新渠长六公里，
      着天色，盼着这几天       帮    沿线有二十座小桥，镇
      不要下雨。从昨天起       助收   里修了整整两年。
      二十台收割机下田。       农    水利站说，下游的秧
                    民
                      在   田不再愁旱。
                      望
      """;

  @Test
  void whereAColumnStandsTellsWhichCharactersAreIts() {
    assertThat(headlines(TWO_COLUMNS)).containsExactly("粮食丰收在望学生帮助农民");
  }

  @Test
  void theLinesBesideItAreReadWithoutIt() {
    SourceText text = SourceText.of(TWO_COLUMNS);
    Tokens tokens = new Tokens(text);
    tokens.lift(new UprightLift(text, tokens, 0, text.lineCount() - 1).lifted());
    tokens.read(1);
    assertThat(tokens.count).isEqualTo(2);
    assertThat(tokens.besideLifted).startsWith(false, true);
  }

  @Test
  void cellsOfATableAreNoHeadline() {
    assertThat(
            headlines(
                """
                3月14日    晴    16℃
                3月15日    雨    12℃
                3月16日    晴    18℃
                3月17日    晴    20℃
                3月18日    阴    19℃
                3月19日    雨    15℃
                """))
        .isEmpty();
  }

  @Test
  void aLineSetOutCharacterByCharacterIsText() {
    assertThat(
            headlines(
                """
                今 天 开 镰 的 还 有 上 游 的 三 个 村 子
                二 十 台 收 割 机 白 天 下 田 夜 里 检 修
                赶 在 雨 季 到 来 之 前 把 稻 谷 收 进 仓
                粮 站 昨 夜 灯 火 通 明 农 户 不 再 犯 愁
                """))
        .isEmpty();
  }
}
