package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class RecognizerMarksTest {
  @Test
  void bracketsAndColonsAreAllHalfWidth() {
    assertThat(has("渠水(东渠)到了，镇长说: 开闸。")).isTrue();
    assertThat(has("渠水(东渠)到了，镇长说：开闸(东闸)。")).isFalse();
    assertThat(has("渠水（东渠）到了，镇长说:开闸(东闸)。")).isFalse();
  }

  @Test
  void commasTellNothing() {
    assertThat(has("渠水到了,镇长说,开闸,乡亲们,都来了。")).isFalse();
  }

  @Test
  void marksOfNumbersAndLatinTellNothing() {
    assertThat(has("8:30开闸，9:15到田头，3:0取胜，f(x), g(y), h(z)。")).isFalse();
  }

  @Test
  void aPairMayBeAllThatSomebodyTyped() {
    assertThat(has("渠水(东渠)到了，镇长说，开闸。")).isFalse();
  }

  private static boolean has(String text) {
    return RecognizerMarks.has(SourceText.of(text));
  }
}
