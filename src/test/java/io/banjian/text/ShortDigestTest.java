package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ShortDigestTest {
  private final ShortDigest digest = new ShortDigest();

  @Test
  void isSha256() {
    byte[] text = "abc".getBytes(StandardCharsets.US_ASCII);
    assertThat(digest.hexOf(text, 3)) // FIPS 180-4's own example
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void agreesWithJavaAtEveryLengthAroundABlock() {
    byte[] text = new byte[400];
    for (int length = 0; length < text.length; length++) {
      text[length] = (byte) (length * 31);
      assertThat(digest.hexOf(text, length)).isEqualTo(Sha256.hexOf(Arrays.copyOf(text, length)));
    }
  }

  @Property
  void agreesWithJava(@ForAll @Size(max = 600) byte[] text) {
    assertThat(digest.hexOf(text, text.length)).isEqualTo(Sha256.hexOf(text));
  }
}
