package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JumpFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "（下转2版）",
        "（下转第A02版）",
        "（下转 A02 版",
        "(上接1版)",
        "（紧接1版）",
        "（下转版）",
        "（上接第AO1版）",
        "（下转Ａ０２版）",
        "下转2饭）",
        "（下转要闻版）",
        "(上接第A0]版)",
        "（下转|版）",
        "下转3版·体育"
      })
  void aReferenceIsReadThroughItsDamage(String text) {
    assertThat(JumpForm.isJump(text, 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（第2版《渠水志》）", "（以下简称《意见》）", "转变作风", "（暂名）", "下转速度加快", "第2版", "下转3版体育新闻"})
  void whatOnlyLooksLikeOneIsNot(String text) {
    assertThat(JumpForm.isJump(text, 0, text.length())).isFalse();
  }

  @Test
  void aLineMayOpenOrEndWithOne() {
    assertThat(opens("（上接第一版）老邬说，竹灯罩怕潮")).isTrue();
    assertThat(opens("（下转第三版）")).isFalse();
    assertThat(opens("（暂名）老邬说，竹灯罩怕潮")).isFalse();
    assertThat(opens("（上接第一版老邬说，竹灯罩怕潮，每逢梅雨要收进屋里")).isFalse();
    assertThat(ends("她说珠算练的是心静。（下转第三版）")).isTrue();
    assertThat(ends("她说珠算练的是心静。（暂名）")).isFalse();
    assertThat(ends("（上接第一版）")).isFalse();
  }

  private static boolean opens(String line) {
    return JumpForm.opens(line, 0, line.length());
  }

  private static boolean ends(String line) {
    return JumpForm.ends(line, 0, line.length());
  }

  @Test
  void aBracketLeftOpenAboveMakesOneWithTheNextLine() {
    assertThat(runsOver("怎么用、（下", "转A02版）")).isTrue();
    assertThat(runsOver("怎么用。", "转A02版）")).isFalse();
    assertThat(runsOver("怎么用（下", "（下转A02版）")).isFalse();
  }

  private static boolean runsOver(String above, String below) {
    int end = above.length();
    Span next = new Span(end + 1, end + 1 + below.length());
    return JumpForm.runsOver(above + "\n" + below, new Span(0, end), next);
  }
}
