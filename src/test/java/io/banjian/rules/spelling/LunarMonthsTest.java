package io.banjian.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LunarMonthsTest {
  @Property(tries = 2000)
  void theTableSaysWhatIcuReckons(@ForAll @IntRange(min = -14_900, max = 48_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    assertThat(LunarMonths.dateOf(day)).contains(LunarMonths.reckoned(day));
  }

  @Test
  void knowsTheSecondSixthMonthOf2025() {
    assertThat(LunarMonths.dateOf(LocalDate.of(2025, 7, 25)))
        .contains(new LunarDate(41, 6, true, 1));
  }

  @Test
  void leavesDaysBeyondItToIcu() {
    LocalDate early = LocalDate.of(1900, 2, 1);
    assertThat(LunarMonths.dateOf(early)).isEmpty();
    assertThat(LunarDate.of(early)).isEqualTo(LunarMonths.reckoned(early));
  }
}
