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
        "本报讯 近日,青石渡省级特色 产业集群核心区名单公布,柳溪的 绿色石化产业和算力产业都入了"
            + " 选,全市上下一片欢腾。\n目前柳溪已成功创建了机器人集 群核心区和新能源汽车零部件的 协同区,总数全省最多。\n";
    assertThat(spacing.normalize(glued).text())
        .isEqualTo(
            "本报讯 近日,青石渡省级特色产业集群核心区名单公布,柳溪的绿色石化产业和算力产业都入了"
                + "选,全市上下一片欢腾。\n目前柳溪已成功创建了机器人集群核心区和新能源汽车零部件的协同区,总数全省最多。\n");
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
