package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class Utf8BytesPropertyTest {
  @Property(tries = 5000)
  void readsWhatJavaReadsAndRefusesWhatItRefuses(@ForAll("nearlySound") byte[] bytes) {
    assertThat(Utf8Bytes.text(bytes)).isEqualTo(strictly(bytes));
  }

  @Property
  void everyTextComesBack(@ForAll("texts") String text) {
    assertThat(Utf8Bytes.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  private static @Nullable String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .list()
        .ofMaxSize(30)
        .map(
            points -> {
              StringBuilder text = new StringBuilder();
              points.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  /** Whole characters, and bytes at the edges of what UTF-8 allows, in any order. */
  @Provide
  Arbitrary<byte[]> nearlySound() {
    Arbitrary<byte[]> characters =
        texts().map(text -> text.getBytes(StandardCharsets.UTF_8)).filter(b -> b.length < 12);
    Arbitrary<byte[]> edges =
        Arbitraries.of(
                0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4,
                0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xF8, 0xFE, 0xFF)
            .map(value -> new byte[] {value.byteValue()});
    return Arbitraries.oneOf(List.of(characters, edges)).list().ofMaxSize(6).map(this::joined);
  }

  private byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
