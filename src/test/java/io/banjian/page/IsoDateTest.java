package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class IsoDateTest {
  @Property
  void readsAsJavaDoes(@ForAll("dates") String text) {
    assertThat(IsoDate.of(text)).isEqualTo(asJavaDoes(text));
  }

  @Test
  void aFolderThatIsNumberedLikeADayIsNone() {
    assertThat(IsoDate.of("2025-13-40")).isEmpty();
    assertThat(IsoDate.of("2025-02-29")).isEmpty();
    assertThat(IsoDate.of("第3期")).isEmpty();
    assertThat(IsoDate.isWritten("2025-13-40")).isTrue();
    assertThat(IsoDate.isWritten("第3期")).isFalse();
  }

  private static Optional<LocalDate> asJavaDoes(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '9').ofLength(4);
    Arbitrary<String> near =
        Arbitraries.of(
            "2024-02-29", "2025-02-29", "2025-12-31", "2025-1-10", "２０２５-01-10", "20250110");
    Arbitrary<String> built =
        Combinators.combine(
                digits, Arbitraries.of("-", "/", ""), Arbitraries.integers().between(0, 19))
            .as((year, hyphen, month) -> year + hyphen + month / 10 + month % 10 + "-11");
    return Arbitraries.oneOf(near, built);
  }
}
