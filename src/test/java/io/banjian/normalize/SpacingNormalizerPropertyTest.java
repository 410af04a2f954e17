package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SpacingNormalizerPropertyTest {
  private final SpacingNormalizer spacing = new SpacingNormalizer(ScriptSpacing.HABIT);

  @Property
  void onlySpacesAreDroppedAndNothingIsPutInTheirPlace(@ForAll("texts") String raw) {
    for (Edit.Replacement edit : spacing.normalize(raw).replacements()) {
      assertThat(edit.span().of(raw)).isBlank().doesNotContain("\n", "\r", "\f", "\u3000");
      assertThat(edit.text()).isEmpty();
    }
  }

  @Property
  void lineStartsAndLineEndsStay(@ForAll("texts") String raw) {
    for (Edit.Replacement edit : spacing.normalize(raw).replacements()) {
      int start = edit.span().start();
      int end = edit.span().end();
      assertThat(start).isPositive();
      assertThat(raw.charAt(start - 1)).isNotIn('\n', '\r', '\f');
      assertThat(end).isLessThan(raw.length());
      assertThat(raw.charAt(end)).isNotIn('\n', '\r', '\f');
    }
  }

  @Test
  void theLinesOfAGluedParagraphClose() {
    String glued =
        "本报讯 近日,青石渡今年新修 的三条灌渠先后完工通水,柳溪的 两座老渡口和石拱桥也都修了新"
            + " 样,全镇上下一片欢腾。\n目前柳溪已经为河边的老人们办 了四处歇脚的凉亭和一间茶水屋 子,来往的人都说好。\n";
    assertThat(spacing.normalize(glued).text())
        .isEqualTo(
            "本报讯 近日,青石渡今年新修的三条灌渠先后完工通水,柳溪的两座老渡口和石拱桥也都修了新"
                + "样,全镇上下一片欢腾。\n目前柳溪已经为河边的老人们办了四处歇脚的凉亭和一间茶水屋子,来往的人都说好。\n");
  }

  @Test
  void aHeadlineKeepsItsTwoHalves() {
    assertThat(spacing.normalize("赶头茶 抢春光\n").text()).isEqualTo("赶头茶 抢春光\n");
  }

  @Provide
  Arbitrary<String> texts() {
    return SentenceTexts.any();
  }
}
