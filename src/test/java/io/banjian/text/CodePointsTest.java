package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class CodePointsTest {
  @Property
  void theyAreThoseOfTheText(@ForAll String text) {
    assertThat(CodePoints.of(text)).containsExactly(text.codePoints().toArray());
    assertThat(CodePoints.count(text, new Span(0, text.length()), Character::isLetter))
        .isEqualTo((int) text.codePoints().filter(Character::isLetter).count());
  }

  @Property
  void aStretchIsCountedByItself(@ForAll String before, @ForAll String within) {
    Span stretch = new Span(before.length(), before.length() + within.length());
    String text = before + within + "渠";
    if (before.isEmpty() || !Character.isHighSurrogate(before.charAt(before.length() - 1))) {
      assertThat(CodePoints.count(text, stretch, Character::isIdeographic))
          .isEqualTo((int) within.codePoints().filter(Character::isIdeographic).count());
    }
  }
}
