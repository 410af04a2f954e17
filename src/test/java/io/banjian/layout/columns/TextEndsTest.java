package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextEndsTest {
  /** Numbers of the lines with which another text begins. */
  private static List<Integer> starts(String page, boolean placed) {
    List<Stretch> stretches = new ArrayList<>();
    new TextEnds(new SeamContinuity(page), placed)
        .takeApart(new Column(Lines.pieces(page), 0), stretches);
    return stretches.stream().map(stretch -> stretch.first().line).toList();
  }

  @Test
  void textWithoutAnIndentUnderAHeadingIsTheRestOfAnother() {
    assertThat(
            starts(
                """
                           今夏水情平稳
                   位高低他一看就知道，从
                   不用问人。
                     “今年水大，船要停三
                   天。”他说，“等水退了
                   再开。”
                """,
                true))
        .containsExactly(0, 1);
  }

  @Test
  void aParagraphUnderItsHeadingStays() {
    assertThat(
            starts(
                """
                       今夏水情平稳
                     渡口的老船工说，这条
                   河他摆了四十年的船，水
                   位高低他一看就知道，从
                   不用问人。
                """,
                true))
        .containsExactly(0);
  }

  @Test
  void aParagraphThatEndedIsNotFollowedByALineWithoutIndent() {
    String page =
        """
          渡口的老船工说，这条
        河他摆了四十年的船，水
        位高低一看就知道，从不
        用问人。
        街坊守了它二百年，去年
        修路，井差一点被填掉。
          老秦坐在井沿上，把它
        保了下来。
        """;
    assertThat(starts(page, true)).containsExactly(0, 4);
    assertThat(starts(page, false)).containsExactly(0);
  }

  @Test
  void aFootLineBelowWhiteSpaceIsNotTheTextAboveIt() {
    assertThat(
            starts(
                """
                  渡口的老船工说，这条
                河他摆了四十年的船，水
                位高低他一看就知道，从


                校对：文心
                """,
                true))
        .containsExactly(0, 5);
  }

  @Test
  void aLineOfTextWithoutAMarkIsNoHeading() {
    assertThat(
            starts(
                """
                渡口的老船工说起水位时
                从来不看墙上那一块标尺
                他摆了四十年的船，水高
                水低都记在心里，从不用
                问人，也不用翻账本。
                """,
                false))
        .containsExactly(0);
  }
}
