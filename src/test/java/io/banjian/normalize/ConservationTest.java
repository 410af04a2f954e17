package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ConservationTest {
  private static boolean mayDo(EditKind kind, String before, String after) {
    Edit edit = Edit.of(kind, new Span(0, before.length()), after);
    Span whole = new Span(0, before.length());
    return Conservation.violation(before, edit, whole, List.of(edit)).isEmpty();
  }

  @Test
  void aWidthEditFollowsTheTable() {
    assertThat(mayDo(EditKind.WIDTH, "⻓", "长")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "ﬁ", "fi")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "２０２５", "2025")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, ",", "，")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "ｶﾞ", "ガ")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "﹃", "“")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "﹃", "『")).isTrue();
    assertThat(mayDo(EditKind.WIDTH, "\uF914", "樂")).isTrue();
  }

  @Test
  void aWidthEditThatChangesTheTextIsRefused() {
    assertThat(mayDo(EditKind.WIDTH, "①", "1")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "㈱", "（株）")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "㎡", "m2")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "長", "长")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "⻓", "常")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "『", "“")).isFalse();
    assertThat(mayDo(EditKind.WIDTH, "ｶ", "ガ")).isFalse();
  }

  @Test
  void aMarkMayChangeItsWidthButNoLetterMayGo() {
    assertThat(mayDo(EditKind.MARK, "“中国", "”中国")).isTrue();
    assertThat(mayDo(EditKind.MARK, "Ａ", "A")).isTrue();
    assertThat(mayDo(EditKind.MARK, "中国，", "中，")).isFalse();
  }

  @Test
  void anInvisibleEditDropsOnlyWhatCannotBeSeen() {
    assertThat(mayDo(EditKind.INVISIBLE, "\u200B\u00A0\uFEFF", " ")).isTrue();
    assertThat(mayDo(EditKind.INVISIBLE, "\u0007", "")).isTrue();
    assertThat(mayDo(EditKind.INVISIBLE, "\uE5E5", "")).isFalse();
    assertThat(mayDo(EditKind.INVISIBLE, "\uFFFD", "")).isFalse();
    assertThat(mayDo(EditKind.INVISIBLE, "中", "")).isFalse();
  }

  @Property
  void whatFoldsAlikeMayReplaceEachOther(@ForAll String text) {
    if (!text.isEmpty()) {
      assertThat(mayDo(EditKind.WIDTH, text, WidthTable.fold(text))).isTrue();
      assertThat(mayDo(EditKind.WIDTH, text, WidthTable.fold(text) + "中")).isFalse();
    }
  }
}
