package io.banjian.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DateMismatchTest {
  private final RuleTester rule = RuleTester.of("date-mismatch");

  @Test
  void lunarDatesAreThoseOfTheAlmanac() {
    assertThat(LunarDate.of(LocalDate.of(2025, 1, 29))).isEqualTo(new LunarDate(41, 1, false, 1));
    assertThat(LunarDate.of(LocalDate.of(2025, 8, 1))).isEqualTo(new LunarDate(41, 6, true, 8));
    assertThat(LunarDate.of(LocalDate.of(1949, 10, 1))).isEqualTo(new LunarDate(25, 8, false, 10));
    assertThat(LunarDate.yearName(41)).isEqualTo("乙巳");
    assertThat(LunarDate.dayName(20) + LunarDate.dayName(23) + LunarDate.dayName(30))
        .isEqualTo("二十廿三三十");
  }

  @Test
  void oldNamesOfMonthsAreKept() {
    rule.page("2025年1月10日 星期五 农历⟦腊月初八⟧\n").fixesTo("2025年1月10日 星期五 农历腊月十一\n");
  }

  @Test
  void figuresOfFullWidthAndNumeralsAreRead() {
    rule.page("２０２５年１月１０日　⟦星期六⟧\n").fixesTo("２０２５年１月１０日　星期五\n");
    rule.page("二〇二五年一月十日 ⟦星期六⟧\n").fixesTo("二〇二五年一月十日 星期五\n");
  }

  @Test
  void aDayOfOctoberIsNoLunarDate() {
    rule.paragraph("2025年9月10日，十月初一的票已经开售。");
  }
}
