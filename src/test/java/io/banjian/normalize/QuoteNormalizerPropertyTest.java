package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import io.banjian.text.Patch;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class QuoteNormalizerPropertyTest {
  private final QuoteNormalizer quotes = new QuoteNormalizer(QuoteShape.CURLY);

  @Property
  void onlyStraightQuotesChangeAndOneToOne(@ForAll("texts") String raw) {
    Patch patch = quotes.normalize(raw);
    assertThat(patch.text()).hasSameSizeAs(raw);
    for (Edit.Replacement edit : patch.replacements()) {
      assertThat(edit.span().of(raw)).isIn("\"", "'");
      assertThat(edit.text()).isIn("“", "”", "‘", "’");
    }
  }

  @Property
  void anApostropheBetweenLatinLettersStays(@ForAll("texts") String raw) {
    String text = quotes.normalize(raw + "春a'b").text();
    assertThat(text).endsWith("a'b");
  }

  @Test
  void quotesAlternateThroughASentence() {
    assertThat(quotes.normalize("落实\"四个到位\"要求,让渡口\"热起来\";").text())
        .isEqualTo("落实“四个到位”要求,让渡口“热起来”;");
  }

  @Test
  void aQuotationThatBreaksOverLinesStaysOpen() {
    assertThat(quotes.normalize("他说:\"先把秧\n插下去。\"说完就走。").text()).isEqualTo("他说:“先把秧\n插下去。”说完就走。");
  }

  @Test
  void aLostHalfDoesNotTurnWhatFollows() {
    assertThat(quotes.normalize("搞\"剪彩工程要不得。落实\"四个到位\"，推进“三桥”").text()).endsWith("落实“四个到位”，推进“三桥”");
  }

  @Test
  void aTraditionalPageGetsCorners() {
    assertThat(new QuoteNormalizer(QuoteShape.CORNER).normalize("他說:\"這叫'一步到位'。\"").text())
        .isEqualTo("他說:「這叫『一步到位』。」");
  }

  @Provide
  Arbitrary<String> texts() {
    return SentenceTexts.any();
  }
}
