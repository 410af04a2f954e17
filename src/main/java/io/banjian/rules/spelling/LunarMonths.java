package io.banjian.rules.spelling;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.banjian.text.Precompiled;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The months of the 农历 over the years in which papers print it, as ICU reckons them from sun and
 * moon. The build asks ICU, which takes longer for a date than all rules take for its page; a run
 * looks the month up.
 */
public final class LunarMonths {
  public static final String RESOURCE = "lunar-months.bin";

  private static final LocalDate FIRST = LocalDate.of(1928, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2101, 12, 1);

  /** Set beside the number of a month that is the second of it. */
  private static final int LEAP = 0x40;

  /** The first day of each month, as days since 1970, and of the month behind the last. */
  private static final int[] STARTS;

  /** By month: its year's place in the cycle of sixty. */
  private static final byte[] YEARS;

  private static final byte[] MONTHS;

  static {
    ByteBuffer table =
        Precompiled.beside(LunarMonths.class, RESOURCE)
            .orElseGet(() -> ByteBuffer.wrap(compiled()));
    STARTS = new int[table.getInt()];
    table.asIntBuffer().get(STARTS);
    table.position(table.position() + 4 * STARTS.length);
    YEARS = new byte[STARTS.length - 1];
    MONTHS = new byte[STARTS.length - 1];
    table.get(YEARS).get(MONTHS);
  }

  private LunarMonths() {}

  /** The lunar date of a day, if the table reaches it. */
  static Optional<LunarDate> dateOf(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < STARTS[0] || epochDay >= STARTS[STARTS.length - 1]) {
      return Optional.empty();
    }
    int at = Arrays.binarySearch(STARTS, (int) epochDay);
    int month = at >= 0 ? at : -at - 2;
    return Optional.of(
        new LunarDate(
            YEARS[month],
            MONTHS[month] & ~LEAP,
            (MONTHS[month] & LEAP) != 0,
            (int) epochDay - STARTS[month] + 1));
  }

  /** The table: how many months, where each starts, their years, their numbers. */
  public static byte[] compiled() {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate start = FIRST.minusDays(reckoned(FIRST).day() - 1);
    while (start.isBefore(LAST)) {
      starts.add(start);
      LocalDate next = start.plusDays(29);
      start = reckoned(next).day() == 1 ? next : next.plusDays(1);
    }
    ByteBuffer table = ByteBuffer.allocate(8 + 6 * starts.size());
    table.putInt(starts.size() + 1);
    starts.forEach(day -> table.putInt((int) day.toEpochDay()));
    table.putInt((int) start.toEpochDay());
    List<LunarDate> months = starts.stream().map(LunarMonths::reckoned).toList();
    months.forEach(month -> table.put((byte) month.year()));
    months.forEach(month -> table.put((byte) (month.month() | (month.leap() ? LEAP : 0))));
    return table.array();
  }

  /** The same from ICU's calendar. */
  static LunarDate reckoned(LocalDate date) {
    ChineseCalendar calendar =
        new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
    calendar.setTimeInMillis(
        date.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant().toEpochMilli());
    return new LunarDate(
        calendar.get(ChineseCalendar.YEAR) - 1,
        calendar.get(ChineseCalendar.MONTH) + 1,
        calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1,
        calendar.get(ChineseCalendar.DAY_OF_MONTH));
  }
}
