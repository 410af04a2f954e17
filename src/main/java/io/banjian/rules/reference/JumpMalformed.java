package io.banjian.rules.reference;

import io.banjian.edition.Jump;
import io.banjian.edition.Jump.Flaw;
import io.banjian.edition.JumpReader;
import io.banjian.layout.PageView;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.Severity;
import io.banjian.text.EditKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * A reference one can read, though not as it was printed: a bracket lost, 卞转 for 下转, O2 for 02.
 *
 * <p>One that names no page is not for this rule: whether the issue holds the answer is seen only
 * when all its pages are in.
 */
public final class JumpMalformed implements PageRule {
  private static final Set<Flaw> ONLY_MARKS =
      Set.of(
          Flaw.OPENING_MISSING,
          Flaw.CLOSING_MISSING,
          Flaw.BRACKETS_OF_TWO_KINDS,
          Flaw.BRACKETS_DIFFER,
          Flaw.BRACKETS_NARROWED);

  /**
   * Where a dump made every bracket half width, a sound pair and one with half a pair in print look
   * the same. The brackets themselves are half-width-punctuation's to report.
   */
  private static final double WHO_KNOWS = 0.5;

  @Override
  public void check(PageView page, FindingSink found) {
    for (Jump jump : JumpReader.read(page)) {
      Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
      flaws.addAll(jump.flaws());
      flaws.remove(Flaw.NO_PAGE);
      if (flaws.isEmpty() || jump.mended().isEmpty()) {
        continue;
      }
      String mended = jump.mended().get();
      if (mended.equals(jump.printed())) {
        continue;
      }
      boolean onlyMarks = ONLY_MARKS.containsAll(flaws);
      EditKind kind = onlyMarks ? EditKind.MARK : EditKind.SUBSTITUTION;
      FindingSink.Report report =
          found
              .at(jump.span())
              .with("wanted", mended)
              .with("flaw", inWords(flaws.iterator().next()));
      if (References.isWhole(page.text(), jump)) {
        report.fix(References.replace(page.text(), jump.span(), mended, kind));
      } else if (flaws.contains(Flaw.DIGIT_MISREAD)) {
        References.label(jump).ifPresent(report::fix);
      }
      report.confidence(onlyMarks ? 0.98 : 0.9);
      if (flaws.equals(Set.of(Flaw.BRACKETS_NARROWED))) {
        report.atMost(Severity.INFO).confidence(WHO_KNOWS);
      }
      report.report();
    }
  }

  private static Bilingual inWords(Flaw flaw) {
    return switch (flaw) {
      case OPENING_MISSING -> new Bilingual("缺前括号", "the opening bracket is missing");
      case CLOSING_MISSING -> new Bilingual("缺后括号", "the closing bracket is missing");
      case BRACKETS_DIFFER -> new Bilingual("括号一半角一全角", "one bracket is half width");
      case BRACKETS_OF_TWO_KINDS -> new Bilingual("前后括号不是一对", "the brackets are of two kinds");
      case WORD_MISREAD -> new Bilingual("字认错了", "a word is misread");
      case DIGIT_MISREAD -> new Bilingual("数字认成了字母", "a digit is misread as a letter");
      case FULL_WIDTH_NUMBER -> new Bilingual("版号是全角", "the page number is full width");
      case BRACKETS_NARROWED -> new Bilingual("两边括号都成了半角", "both brackets were made half width");
      case NO_PAGE -> new Bilingual("没有版号", "it names no page");
    };
  }
}
