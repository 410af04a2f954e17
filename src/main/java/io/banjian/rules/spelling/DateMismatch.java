package io.banjian.rules.spelling;

import io.banjian.edition.PrintedDate;
import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with a weekday or a lunar date that is not its own. Where both contradict it and agree
 * with each other about another day, the date is what is wrong.
 */
public final class DateMismatch implements PageRule {
  private static final String WEEKDAYS = "一二三四五六日";

  /**
   * Before, the lunar calendar was reckoned in Beijing's own time; far ahead nobody prints dates.
   */
  private static final int FIRST_YEAR = 1930;

  private static final int LAST_YEAR = 2099;
  private static final int FURNITURE_BEHIND = 3;
  private static final int DAYS_AROUND = 400;

  @Override
  public void check(PageView page, FindingSink found) {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      View text = blocks.get(i).view();
      for (int year = text.indexOf('年', 0); year >= 0; year = text.indexOf('年', year + 1)) {
        Optional<PrintedDate> date = PrintedDate.around(text, year);
        if (date.isPresent()
            && date.get().date().getYear() >= FIRST_YEAR
            && date.get().date().getYear() <= LAST_YEAR) {
          check(blocks, i, date.get(), found);
        }
      }
    }
  }

  /** A stretch of a block's view. */
  private record Part(View view, int start, int end) {
    Span span() {
      return view.rawSpan(start, end);
    }
  }

  private static void check(List<Block> blocks, int block, PrintedDate date, FindingSink found) {
    View view = blocks.get(block).view();
    int at = skip(view.text(), date.end());
    Part weekday = weekdayAt(view, at);
    int behind = block;
    if (weekday == null && at == view.length()) {
      behind = nextFurniture(blocks, block);
      weekday = behind < 0 ? null : weekdayAt(blocks.get(behind).view(), 0);
      behind = weekday == null ? block : behind;
    }
    View rest = blocks.get(behind).view();
    int from = weekday == null ? at : skip(rest.text(), weekday.end());
    Optional<PrintedLunarDate> lunar =
        PrintedLunarDate.at(rest.text(), Math.min(from, rest.length()));
    if (lunar.isEmpty() && from >= rest.length()) {
      int next = nextFurniture(blocks, behind);
      if (next >= 0) {
        rest = blocks.get(next).view();
        lunar = PrintedLunarDate.at(rest.text(), skip(rest.text(), 0));
      }
    }
    if (weekday != null || lunar.isPresent()) {
      judge(new Part(view, date.start(), date.end()), date.date(), weekday, rest, lunar, found);
    }
  }

  /** The row behind, where a masthead prints the parts of its date below each other. */
  private static int nextFurniture(List<Block> blocks, int block) {
    int last = Math.min(blocks.size() - 1, block + FURNITURE_BEHIND);
    boolean furniture = isFurniture(blocks.get(block));
    return furniture && block < last && isFurniture(blocks.get(block + 1)) ? block + 1 : -1;
  }

  private static boolean isFurniture(Block block) {
    return block.kind() == BlockKind.MASTHEAD || block.kind() == BlockKind.PAGE_HEAD;
  }

  private static void judge(
      Part date,
      LocalDate day,
      @Nullable Part weekday,
      View lunarView,
      Optional<PrintedLunarDate> lunar,
      FindingSink found) {
    int printed = weekday == null ? 0 : weekdayOf(weekday);
    boolean weekdayWrong = printed > 0 && printed != day.getDayOfWeek().getValue();
    Optional<LunarDate> right = lunar.map(l -> LunarDate.of(day));
    boolean dayWrong = lunar.isPresent() && !lunar.get().isDayOf(right.orElseThrow());
    boolean yearWrong = lunar.isPresent() && !lunar.get().isYearOf(right.orElseThrow());
    if (weekdayWrong && dayWrong) {
      report(date, meant(day, printed, lunar.get()).map(d -> dateText(d)), "date", found);
      return;
    }
    if (weekdayWrong && weekday != null) {
      int last = weekday.end() - 1;
      String wanted =
          weekday.view().text().substring(weekday.start(), last)
              + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
      report(weekday, Optional.of(wanted), "weekday", found);
    }
    if (dayWrong) {
      Part part = new Part(lunarView, lunar.get().start(), lunar.get().end());
      report(part, Optional.of(lunar.get().as(right.orElseThrow())), "lunar", found);
    } else if (yearWrong) {
      int start = lunar.get().yearStart();
      Part part = new Part(lunarView, start, start + 2);
      report(part, Optional.of(LunarDate.yearName(right.orElseThrow().year())), "lunar", found);
    }
  }

  private static void report(Part part, Optional<String> wanted, String what, FindingSink found) {
    FindingSink.Report report =
        found
            .at(part.span())
            .with("what", inWords(what))
            .with(
                "wanted",
                wanted
                    .map(w -> new Bilingual("，应为“" + w + "”", "; it should be ‘" + w + "’"))
                    .orElse(new Bilingual("", "")))
            .confidence(0.95)
            .unsafe();
    wanted.ifPresent(w -> report.fix(Edit.of(EditKind.SUBSTITUTION, part.span(), w)));
    report.report();
  }

  private static Bilingual inWords(String what) {
    return switch (what) {
      case "weekday" -> new Bilingual("星期与日期不符", "the weekday is not that of the date");
      case "lunar" -> new Bilingual("农历与公历日期不符", "the lunar date is not that of the date");
      default -> new Bilingual("日期与星期、农历都不符", "the date fits neither weekday nor lunar date");
    };
  }

  /** The day on which weekday and lunar date, as printed, agree, if there is one near. */
  private static Optional<LocalDate> meant(LocalDate near, int weekday, PrintedLunarDate lunar) {
    for (int days = 1; days <= DAYS_AROUND; days++) {
      for (LocalDate day : List.of(near.minusDays(days), near.plusDays(days))) {
        if (day.getDayOfWeek().getValue() == weekday) {
          LunarDate other = LunarDate.of(day);
          if (lunar.isDayOf(other) && lunar.isYearOf(other)) {
            return Optional.of(day);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String dateText(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 星期五, or 周五 where it is not the beginning of a name: 周一鸣. */
  private static @Nullable Part weekdayAt(View view, int from) {
    String text = view.text();
    int start = skip(text, from);
    boolean week = text.startsWith("星期", start) || text.startsWith("礼拜", start);
    int at = start + (week ? 2 : 1);
    if (!week && !text.startsWith("周", start)) {
      return null;
    }
    if (at >= text.length() || (WEEKDAYS + "天").indexOf(text.charAt(at)) < 0) {
      return null;
    }
    boolean name = at + 1 < text.length() && CharTable.classOf(text.charAt(at + 1)).isHan();
    return !week && name ? null : new Part(view, start, at + 1);
  }

  private static int weekdayOf(Part weekday) {
    int index = WEEKDAYS.indexOf(weekday.view().text().charAt(weekday.end() - 1));
    return index < 0 ? 7 : index + 1;
  }

  /** Past what a masthead sets between the parts of a date: blanks, ◆, （. */
  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 6 && !CharTable.classOf(text.charAt(at)).isContent()) {
      at++;
    }
    return at;
  }
}
