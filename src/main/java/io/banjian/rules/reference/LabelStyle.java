package io.banjian.rules.reference;

import io.banjian.edition.Jump;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageNumber;
import io.banjian.edition.PageSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a paper writes the numbers of pages in its references: A02, A2, 2, 二, 第2.
 *
 * @param section whether with the section's letter; a paper may write 下转2版 for its page A02
 * @param padded whether 2 is 02
 * @param numerals whether 2 is 二
 * @param ordinal whether the reference lost a 第 with its number
 */
record LabelStyle(boolean section, boolean padded, boolean numerals, boolean ordinal) {
  private static final String NUMERALS = "〇一二三四五六七八九";

  private static final String ORDINAL = "第";

  /** One may print 第A01版 beside 上接A01版; what several do alike is a habit. */
  private static final int HABIT = 2;

  /**
   * That of the reference itself if it has a number, else of another on its page, else of its other
   * half, else its page's own. A19 does not tell whether 2 is 02.
   */
  static LabelStyle of(Jump jump, PageSummary page, Optional<JumpGraph.End> partner) {
    List<Jump> witnesses = new ArrayList<>(page.jumps());
    witnesses.sort(Comparator.comparing(other -> other.direction() != jump.direction()));
    partner.ifPresent(other -> witnesses.add(other.jump()));
    LabelStyle style = of(jump).or(() -> first(witnesses)).orElseGet(() -> ofPage(page));
    if (jump.target().filter(t -> t.number() < 10).isPresent()) {
      return style;
    }
    witnesses.removeIf(other -> other.target().filter(t -> t.number() < 10).isEmpty());
    boolean padded = first(witnesses).orElseGet(() -> ofPage(page)).padded();
    return new LabelStyle(style.section(), padded, style.numerals(), lostOrdinal(jump, page));
  }

  /** Whether 下转版 stands on a page whose others all read 下转第2版. */
  private static boolean lostOrdinal(Jump jump, PageSummary page) {
    List<Jump> alike =
        page.jumps().stream()
            .filter(other -> other.direction() == jump.direction() && other.target().isPresent())
            .toList();
    return jump.label().isEmpty()
        && jump.printed().indexOf(ORDINAL) < 0
        && alike.size() >= HABIT
        && alike.stream().allMatch(other -> other.printed().indexOf(ORDINAL) >= 0);
  }

  private static Optional<LabelStyle> first(List<Jump> jumps) {
    return jumps.stream().flatMap(jump -> of(jump).stream()).findFirst();
  }

  private static Optional<LabelStyle> of(Jump jump) {
    return jump.target()
        .map(
            target -> {
              boolean section = !target.section().isEmpty();
              String label = jump.label();
              boolean padded = label.length() > (section ? 2 : 1) && target.number() < 10;
              boolean numerals = label.chars().anyMatch(c -> NUMERALS.indexOf(c) > 0 || c == '十');
              return new LabelStyle(section, padded, numerals, false);
            });
  }

  private static LabelStyle ofPage(PageSummary page) {
    boolean section = page.number().filter(n -> !n.section().isEmpty()).isPresent();
    return new LabelStyle(section, page.id().page().matches("[A-Za-z]?0\\d"), false, false);
  }

  String write(PageNumber number) {
    return (ordinal ? ORDINAL : "")
        + (section ? number.section() : "")
        + (padded && number.number() < 10 ? "0" : "")
        + (numerals ? inNumerals(number.number()) : Integer.toString(number.number()));
  }

  private static String inNumerals(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String before = tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens) + "十";
    return before + (ones == 0 && tens > 0 ? "" : NUMERALS.charAt(ones));
  }
}
