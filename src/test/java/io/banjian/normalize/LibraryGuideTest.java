package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Patch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/library.md shows is what comes out. */
final class LibraryGuideTest {
  private static final String RAW = "近日,全市\"双百\"行动 ，（下转Ａ０２版)";

  @Test
  void theRowOfNormalizersInTheGuideDoesWhatItSays() throws IOException {
    Normalizer cleanUp =
        new Controls()
            .andThen(new Invisibles())
            .andThen(new CompatibilityForms(ChineseScript.SIMPLIFIED))
            .andThen(new WidthNormalizer())
            .andThen(new PunctuationNormalizer())
            .andThen(new QuoteNormalizer(QuoteShape.CURLY))
            .andThen(new SpacingNormalizer(ScriptSpacing.HABIT));

    Patch patch = cleanUp.normalize(RAW);

    assertThat(patch.text()).isEqualTo("近日，全市“双百”行动，（下转A02版）");
    assertThat(patch.toRaw(3)).isEqualTo(3);
    String guide = Files.readString(Path.of("docs/library.md"));
    assertThat(guide).contains(RAW.replace("\"", "\\\""), patch.text());
  }
}
