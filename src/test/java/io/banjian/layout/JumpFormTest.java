package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

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
        "（下转|版）"
      })
  void aReferenceIsReadThroughItsDamage(String text) {
    assertThat(JumpForm.isJump(text, 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（第2版《渠水志》）", "（以下简称《意见》）", "转变作风", "（暂名）", "下转速度加快", "第2版"})
  void whatOnlyLooksLikeOneIsNot(String text) {
    assertThat(JumpForm.isJump(text, 0, text.length())).isFalse();
  }
}
