package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PageNumberTest {
  private static final Pattern PRINTED = Pattern.compile("([A-Za-z]?)0*(\\d{1,3})");

  @Test
  void aSectionAndZerosMayStandBeforeTheNumber() {
    assertThat(PageNumber.parse("a02")).contains(new PageNumber("A", 2));
    assertThat(PageNumber.parse("0016")).contains(new PageNumber("", 16));
    assertThat(PageNumber.parse("A00")).isEmpty();
    assertThat(PageNumber.parse("要闻")).isEmpty();
  }

  @Property
  void readsWhatAPatternWould(@ForAll("names") String name) {
    assertThat(PageNumber.parse(name)).isEqualTo(byPattern(name));
  }

  private static Optional<PageNumber> byPattern(String name) {
    Matcher printed = PRINTED.matcher(name);
    if (!printed.matches() || Integer.parseInt(printed.group(2)) == 0) {
      return Optional.empty();
    }
    String section = printed.group(1).toUpperCase(Locale.ROOT);
    return Optional.of(new PageNumber(section, Integer.parseInt(printed.group(2))));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars('0', '1', '9', 'A', 'b', '-', '２', '版').ofMaxLength(7);
  }
}
