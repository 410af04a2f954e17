package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  @Property
  void writesWhatThePlatformWouldHoweverTheTextIsCutUp(
      @ForAll @Size(max = 8) List<String> parts, @ForAll @IntRange(max = 2) int way)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer out = new Utf8Writer(bytes)) {
      for (String part : parts) {
        switch (way) {
          case 0 -> out.write(part);
          case 1 -> out.write(part.toCharArray());
          default -> {
            for (char c : part.toCharArray()) {
              out.write(c);
            }
          }
        }
      }
    }
    assertThat(bytes.toByteArray())
        .isEqualTo(String.join("", parts).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPairThatStraddlesTwoChunksIsOneCharacter() throws IOException {
    String text = "x" + "😀".repeat(100_000) + "报";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer out = new Utf8Writer(bytes)) {
      out.write(text);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Property
  void namesAndNumbersAreWhatTextOfThemWouldBe(
      @ForAll @Size(max = 8) List<Long> numbers, @ForAll @IntRange(max = 1 << 17) int before)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder expected = new StringBuilder("x".repeat(before));
    try (Utf8Writer out = new Utf8Writer(bytes)) {
      out.write(expected.toString());
      for (long number : numbers) {
        out.quoted("endLine");
        out.number(number);
        out.number(number & Integer.MAX_VALUE);
        expected.append("\"endLine\"").append(number).append(number & Integer.MAX_VALUE);
      }
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }
}
