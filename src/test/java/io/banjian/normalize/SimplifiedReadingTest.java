package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class SimplifiedReadingTest {
  @Test
  void aSimplifiedPageIsReadAsItStands() {
    String page = "新渠昨天开闸。「渠成」後天见报。";
    assertThat(SimplifiedReading.of(SourceText.of(page))).isSameAs(page);
  }

  @Test
  void aTraditionalPageIsReadCharacterByCharacter() {
    String page = "渡口的燈塔昨夜復明，鎮長說：「這盞燈照亮漁船的歸路。」";
    assertThat(SimplifiedReading.of(SourceText.of(page)))
        .isEqualTo("渡口的灯塔昨夜复明，镇长说：“这盏灯照亮渔船的归路。”")
        .hasSameSizeAs(page);
  }

  @Test
  void radicalsThatAFontHasForCharactersAreRead() {
    assertThat(SimplifiedReading.of(SourceText.of("全镇⼈⼝三万，⽔渠⻓九里。"))).isEqualTo("全镇人口三万，水渠长九里。");
  }

  @Test
  void onlySoTheLexiconKnowsHowALineGoesOn() {
    assertThat(Lexicon.seam("渡口的燈", "塔昨夜復明")).isLessThan(1);
    assertThat(Lexicon.seam("渡口的灯", "塔昨夜复明")).isGreaterThan(3);
  }
}
