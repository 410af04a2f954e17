package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SketchTest {
  @Test
  void lineBreaksAndMarksHaveNoPartInIt() {
    String text = text(1, 3000);
    String wrapped = text.replaceAll("(.{18})", "$1，\r\n ");
    assertThat(sketch(text).likeness(sketch(wrapped))).isEqualTo(1);
  }

  @Test
  void theShareOfCommonTextIsToldFromTheSample() {
    String shared = text(2, 2000);
    Sketch one = sketch(shared + text(3, 2000));
    Sketch other = sketch(text(4, 6000) + shared);
    assertThat(one.within(other)).isCloseTo(0.5, Offset.offset(0.2));
    assertThat(sketch(shared).within(other)).isGreaterThan(0.85);
  }

  @Test
  void strangersHaveNothingInCommon() {
    assertThat(sketch(text(5, 4000)).likeness(sketch(text(6, 4000)))).isLessThan(0.05);
    assertThat(sketch("").likeness(sketch(""))).isZero();
  }

  private static Sketch sketch(String text) {
    return Sketch.of(SourceText.of(text));
  }

  private static String text(int seed, int length) {
    StringBuilder text = new StringBuilder();
    new Random(seed).ints(length, 0x4E00, 0x9FA0).forEach(text::appendCodePoint);
    return text.toString();
  }
}
