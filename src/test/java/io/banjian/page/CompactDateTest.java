package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read by hand is what these patterns say. */
final class CompactDateTest {
  private static final String DATE = "((?:1[89]|20)\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)";
  private static final Pattern BEGINS = Pattern.compile(DATE);
  private static final Pattern NAME =
      Pattern.compile("(\\p{L}*)[-_]?" + DATE + "(?:[-_]?([A-Za-z]?\\d{1,3}))?");

  @Property
  void aDateEndsWhereThePatternDoes(@ForAll("names") String name) {
    Matcher date = BEGINS.matcher(name);
    assertThat(CompactDate.end(name, 0)).isEqualTo(date.lookingAt() ? date.end() : -1);
  }

  @Property
  void aNameWithADateIsTakenApartAsThePatternDoes(@ForAll("names") String name) {
    Matcher dated = NAME.matcher(name);
    PageId read = FileNames.identify("issue", List.of(name + ".txt"));
    if (dated.matches() && isDay(dated)) {
      String day = dated.group(2) + "-" + dated.group(3) + "-" + dated.group(4);
      String page = dated.group(5) == null ? "" : dated.group(5);
      assertThat(read).isEqualTo(new PageId(dated.group(1), day, page));
    } else {
      assertThat(read.issue()).isEqualTo("issue");
    }
  }

  private static boolean isDay(Matcher dated) {
    int month = Integer.parseInt(dated.group(3));
    int day = Integer.parseInt(dated.group(4));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(Integer.parseInt(dated.group(2)), month, 1).lengthOfMonth();
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> separator = Arbitraries.of("", "", "-", "_", ".", "--", " ");
    Arbitrary<String> digits = Arbitraries.strings().withChars("01239").ofLength(2);
    Arbitrary<String> century = Arbitraries.of("17", "18", "19", "20", "21", "２0");
    Arbitrary<String> paper = Arbitraries.of("", "", "hzrb", "渡口报", "a1", "-");
    Arbitrary<String> page = Arbitraries.of("", "A01", "-12", "_b3", "1234", "AB1", "x", "-");
    return Combinators.combine(paper, century, digits, separator, digits, digits, page)
        .as((p, c, y, s, m, d, n) -> p + c + y + s + m + s + d + n);
  }
}
