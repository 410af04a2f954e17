package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class GluedSeamTest {
  /** The second of two lines as it falls into two pieces, or whole. */
  private static String cut(String page) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    tokens.read(0);
    Piece left = tokens.piece(0, 1);
    Piece right = tokens.piece(1, 2);
    tokens.read(1);
    int at = GluedSeam.find(page, tokens, 0, left, right);
    String line = text.line(1).of(text).toString();
    int within = at - text.lineStart(1);
    return at < 0 ? line : line.substring(0, within) + "|" + line.substring(within);
  }

  @Test
  void theLineBesideItTellsWhereTwoColumnsTouch() {
    assertThat(
            cut(
                """
                青禾镇今年种下早稻三万 石狮巷的猫有了自己的户
                亩，比去年多出一成，镇口本，本子上写着毛色、
                """))
        .isEqualTo("亩，比去年多出一成，镇|口本，本子上写着毛色、");
  }

  @Test
  void aNameBesideALineTellsNothing() {
    assertThat(
            cut(
                """
                青禾镇今年种下早稻三万亩，比去年多出 闻一舟
                一成，镇口本，本子上写着毛色、年龄和脾气，
                """))
        .doesNotContain("|");
  }

  @Test
  void aLineOfAnotherWidthIsOne() {
    assertThat(
            cut(
                """
                青禾镇今年种下早稻三万 石狮巷的猫有了自己的户
                亩，比去年多出一成，镇口本，
                """))
        .doesNotContain("|");
  }
}
