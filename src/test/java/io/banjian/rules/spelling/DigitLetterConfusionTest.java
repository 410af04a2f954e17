package io.banjian.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import io.banjian.text.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

final class DigitLetterConfusionTest {
  private final RuleTester rule = RuleTester.of("digit-letter-confusion");

  @Test
  void aNumberMayGoOnBehindItsMarks() {
    rule.paragraph("约⟦1O⟧.5公里、⟦2l⟧,300人、上午⟦1O⟧:30、第⟦1O⟧—12名。")
        .fixesTo("约10.5公里、21,300人、上午10:30、第10—12名。");
  }

  @Test
  void aBlankBeforeWhatIsCountedIsARecognizers() {
    rule.paragraph("全镇 ⟦1O⟧ 个村").fixesTo("全镇 10 个村");
  }

  @Test
  void wideLettersGiveWideDigits() {
    rule.paragraph("⟦２Ｏ２５⟧年、⟦ｌ５⟧日").fixesTo("２０２５年、１５日");
    rule.paragraph("二⟦Ｏ⟧二五年").fixesTo("二〇二五年");
  }

  @Test
  void aPageThatSetsCirclesKeepsThem() {
    rule.page("二○一六年的旧渠，二⟦O⟧二五年翻修，农户们都说好。\n").fixesTo("二○一六年的旧渠，二○二五年翻修，农户们都说好。\n");
  }

  @Test
  void aTwinThatIsAsMixedMustStandFarOftener() {
    rule.page("H2O和H20各有一处，农户们看不出差别。\n");
    rule.page("H20、H20和⟦H2O⟧三处，农户们看不出差别。\n");
    rule.page("HO2和H02，还有H02，农户们看不出差别。\n");
    rule.page("⟦HO2⟧和H02，H02和H02，农户们看不出差别。\n");
  }

  @Test
  void aNumberOfReferencesIsTheirs() {
    rule.page("农户们领到了种子，乡亲们都来了。（下转AO2版）\n");
  }

  @Property
  @Tag("property")
  void everyMisreadDigitInsideAYearIsRestored(@ForAll("years") String year, @ForAll int which) {
    String misread = misread(year, which);
    AlnumRun run = run(misread + "年");
    if (misread.equals(year)) {
      assertThat(DigitLetters.meant(run)).isEmpty();
    } else {
      assertThat(DigitLetters.meant(run)).contains(year);
    }
  }

  @Property
  @Tag("property")
  void whatIsMendedSaysNothingMore(@ForAll("runs") String text) {
    AlnumRun run = run(text + "个");
    DigitLetters.meant(run)
        .ifPresent(
            meant -> {
              assertThat(LookAlike.areTwins(run.ascii(), meant)).isTrue();
              assertThat(DigitLetters.meant(run(run.printed(meant) + "个"))).isEmpty();
            });
  }

  private static AlnumRun run(String text) {
    AlnumRun run = AlnumRun.next(SourceText.of(text), 0);
    assertThat(run).isNotNull();
    return run;
  }

  /** Some of the digits behind the first replaced by what they look like. */
  private static String misread(String year, int which) {
    char[] misread = year.toCharArray();
    for (int i = 1; i < misread.length; i++) {
      if ((which >> i & 1) != 0) {
        misread[i] = misread[i] == '0' ? 'O' : misread[i] == '1' ? 'l' : misread[i];
      }
    }
    return new String(misread);
  }

  @Provide
  Arbitrary<String> years() {
    return Arbitraries.integers().between(1900, 2099).map(String::valueOf);
  }

  @Provide
  Arbitrary<String> runs() {
    return Arbitraries.strings()
        .withChars("0123OolIZzAbＯ０l〇")
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(s -> s.charAt(0) != '〇' && s.charAt(s.length() - 1) != '〇');
  }
}
