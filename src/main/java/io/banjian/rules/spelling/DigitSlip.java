package io.banjian.rules.spelling;

import io.banjian.edition.Jump;
import io.banjian.edition.JumpReader;
import io.banjian.layout.PageView;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run of letters and digits that was printed otherwise.
 *
 * @param meant as ASCII
 */
record DigitSlip(AlnumRun run, String meant, double confidence) {
  private static final double SURE = 0.95;

  /** A code may be anything; that another one looks alike is seldom by chance. */
  private static final double LIKELY = 0.85;

  /** One object, so that a page knows it again. */
  private static final Function<PageView, List<DigitSlip>> READER = DigitSlip::read;

  /** All of a page; references have a rule of their own. */
  static List<DigitSlip> all(PageView page) {
    return page.reading(READER);
  }

  private static List<DigitSlip> read(PageView page) {
    SourceText text = page.text();
    if (!text.has(CharClass.LATIN)
        && !text.has(CharClass.FULL_WIDTH_LATIN)
        && text.raw().indexOf(AlnumRun.RING) < 0
        && text.raw().indexOf('○') < 0) {
      return List.of();
    }
    List<DigitSlip> slips = new ArrayList<>();
    Twins twins = null;
    for (AlnumRun run = AlnumRun.next(text, 0); run != null; run = AlnumRun.next(text, run.end())) {
      if (!run.mayBeMixed()) {
        continue;
      }
      Optional<String> meant = DigitLetters.meant(run);
      double confidence = SURE;
      if (meant.isEmpty()) {
        meant = MisreadLabel.meant(page, run);
      }
      if (meant.isEmpty() && run.hasDigit()) {
        twins = twins == null ? Twins.of(text) : twins;
        meant = twins.meant(run);
        confidence = LIKELY;
      }
      if (meant.isPresent() && !isInReference(page, run)) {
        slips.add(new DigitSlip(run, meant.get(), confidence));
      }
    }
    return slips;
  }

  private static boolean isInReference(PageView page, AlnumRun run) {
    for (Jump jump : JumpReader.read(page)) {
      if (jump.span().overlaps(run.span())) {
        return true;
      }
    }
    return false;
  }
}
