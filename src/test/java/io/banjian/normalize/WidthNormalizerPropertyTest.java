package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Patch;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WidthNormalizerPropertyTest {
  private final WidthNormalizer widths = new WidthNormalizer();

  @Property
  void everyOffsetLeadsToTheRawTextAndBack(@ForAll("texts") String raw) {
    Patch patch = widths.normalize(raw);
    for (int i = 0; i <= patch.text().length(); i++) {
      assertThat(patch.fromRaw(patch.toRaw(i))).isEqualTo(i);
    }
  }

  /** Up to the last katakana letter: its sound mark may come next. */
  @Property
  void theStartOfATextComesOutAsItDoesInTheWhole(@ForAll("texts") String raw) {
    String whole = widths.normalize(raw).text();
    for (int end = 0; end <= raw.length(); end++) {
      if (end > 0 && HalfWidthKana.isHalf(raw.charAt(end - 1))) {
        continue;
      }
      assertThat(whole).startsWith(widths.normalize(raw.substring(0, end)).text());
    }
  }

  @Property
  void noFullWidthLetterOrDigitAndNoHalfWidthKatakanaIsLeft(@ForAll("texts") String raw) {
    String text = widths.normalize(raw).text();
    assertThat(FullWidthAlphanumerics.runs(text.replace("．", ""))).isEmpty();
    assertThat(HalfWidthKana.runs(text)).isEmpty();
  }

  @Test
  void marksKeepTheirWidth() {
    assertThat(widths.normalize("Ａ０２版，５％；（ｂ）").text()).isEqualTo("A02版，5％；（b）");
  }

  @Test
  void aKatakanaLetterAndItsSoundMarkBecomeOne() {
    assertThat(widths.normalize("ﾊﾟﾝｶﾞ").text()).isEqualTo("パンガ");
  }

  @Provide
  Arbitrary<String> texts() {
    return SentenceTexts.any();
  }
}
