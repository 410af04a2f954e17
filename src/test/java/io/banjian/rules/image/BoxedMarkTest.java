package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.LineBox;
import io.banjian.page.Word;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 田都。一年: the mark stands in 20 pixels of white between characters of 20 by 20. */
final class BoxedMarkTest {
  @Test
  void aTallDoubtfulStopBetweenWhiteIsNoise() {
    assertThat(noise("田都。一年", 0.4, new Box(46, 0, 6, 20))).isTrue();
    assertThat(noise("田都”一年", 0.4, new Box(46, 0, 6, 20))).isTrue();
  }

  @Test
  void aStopOfWhichTheRecognizerIsSureIsPrint() {
    assertThat(noise("田都。一年", 0.95, new Box(46, 0, 6, 20))).isFalse();
  }

  @Test
  void aStopCloseToItsCharacterIsPrint() {
    assertThat(noise("田都。一年", 0.4, new Box(41, 0, 6, 20))).isFalse();
  }

  @Test
  void aSmallMarkHasTheShapeOfAStop() {
    assertThat(noise("田都。一年", 0.4, new Box(46, 12, 6, 8))).isFalse();
  }

  @Test
  void aStopBeforeTheEdgeOfAParagraphIsPrint() {
    assertThat(noise("田都。一年", 0.4, new Box(43, 0, 6, 20), 90)).isFalse();
  }

  @Test
  void aBarIsOneWhereTheRecognizerIsSure() {
    assertThat(noise("田都|一年", 0.9, new Box(48, 0, 3, 20))).isTrue();
    assertThat(noise("田都|一年", 0.3, new Box(48, 0, 3, 20))).isFalse();
  }

  @Test
  void aCommaIsLeftAlone() {
    assertThat(noise("田都，一年", 0.4, new Box(46, 0, 6, 20))).isFalse();
  }

  @Test
  void withoutConfidenceNothingIsSaid() {
    assertThat(noise("田都|一年", Word.UNKNOWN, new Box(48, 0, 3, 20))).isFalse();
  }

  private static boolean noise(String text, double confidence, Box mark) {
    return noise(text, confidence, mark, 60);
  }

  private static boolean noise(String text, double confidence, Box mark, int behind) {
    List<Word> words = new ArrayList<>();
    int[] x = {0, 20, 0, behind, behind + 20};
    for (int i = 0; i < text.length(); i++) {
      Box box = i == 2 ? mark : new Box(x[i], 0, 20, 20);
      words.add(new Word(new Span(i, i + 1), box, i == 2 ? confidence : 0.95));
    }
    Box line = new Box(0, 0, behind + 40, 20);
    Geometry geometry =
        new Geometry(line, "", List.of(new LineBox("", new Span(0, text.length()), line, words)));
    MarkRun run = MarkRun.from(SourceText.of(text), 0, 2);
    return !BoxedMark.noise(run, geometry).isEmpty();
  }
}
