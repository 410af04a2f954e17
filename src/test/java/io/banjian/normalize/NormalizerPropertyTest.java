package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import io.banjian.text.Patch;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every normalizer promises, whatever it normalizes. */
final class NormalizerPropertyTest {
  @Property
  void aSecondPassChangesNothing(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    String once = normalizer.normalize(raw).text();
    assertThat(normalizer.normalize(once).text()).isEqualTo(once);
  }

  @Property
  void ideographsLettersAndDigitsAreKeptUpToTheWidthTable(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    // ﾞ that a space or a zero-width character parted from its ｶ joins it once that is dropped
    String joined = content(Conservation.content(raw));
    assertThat(content(normalizer.normalize(raw).text())).isIn(content(raw), joined);
  }

  @Property
  void everyEditIsHeldToItsKind(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    List<Edit.Replacement> edits = normalizer.normalize(raw).replacements();
    for (Edit.Replacement edit : edits) {
      assertThat(Conservation.violation(raw, edit, edit.span(), edits)).isEmpty();
    }
  }

  @Property
  void editsAreSortedDisjointAndChangeSomething(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    int end = 0;
    for (Edit.Replacement edit : normalizer.normalize(raw).replacements()) {
      assertThat(edit.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(edit.span().of(raw)).isNotEqualTo(edit.text());
      end = edit.span().end();
    }
  }

  @Property
  void positionsLeadBackInOrderAndWithinWhatWasReplaced(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    Patch patch = normalizer.normalize(raw);
    int before = 0;
    for (int i = 0; i <= patch.text().length(); i++) {
      int there = patch.toRaw(i);
      assertThat(there).isBetween(before, raw.length());
      before = there;
    }
    before = 0;
    for (int i = 0; i <= raw.length(); i++) {
      int here = patch.fromRaw(i);
      assertThat(here).isBetween(before, patch.text().length());
      before = here;
    }
  }

  @Property
  void whatStaysIsFoundWhereItCameFrom(
      @ForAll("normalizers") Normalizer normalizer, @ForAll("texts") String raw) {
    Patch patch = normalizer.normalize(raw);
    boolean[] replaced = new boolean[raw.length()];
    for (Edit.Replacement edit : patch.replacements()) {
      for (int i = edit.span().start(); i < edit.span().end(); i++) {
        replaced[i] = true;
      }
    }
    for (int i = 0; i < raw.length(); i++) {
      if (!replaced[i]) {
        assertThat(patch.text().charAt(patch.fromRaw(i))).isEqualTo(raw.charAt(i));
        assertThat(patch.toRaw(patch.fromRaw(i))).isEqualTo(i);
      }
    }
  }

  @Property
  void twoInARowAreOneAfterTheOther(
      @ForAll("normalizers") Normalizer first,
      @ForAll("normalizers") Normalizer second,
      @ForAll("texts") String raw) {
    Patch both = first.andThen(second).normalize(raw);
    Patch one = first.normalize(raw);
    Patch other = second.normalize(one.text());
    assertThat(both.text()).isEqualTo(other.text());
    for (int i = 0; i < raw.length(); i++) {
      assertThat(both.fromRaw(i)).isBetween(0, both.text().length());
    }
    for (int i = 0; i < other.text().length(); i++) {
      if (one.isIdentity()) {
        assertThat(both.toRaw(i)).isEqualTo(other.toRaw(i));
      } else if (other.isIdentity()) {
        assertThat(both.toRaw(i)).isEqualTo(one.toRaw(i));
      }
    }
  }

  private static String content(String text) {
    return Conservation.content(WidthTable.fold(text));
  }

  @Provide
  Arbitrary<Normalizer> normalizers() {
    return Arbitraries.of(
        new Controls(),
        new Invisibles(),
        new CompatibilityForms(ChineseScript.SIMPLIFIED),
        new WidthNormalizer(),
        new PunctuationNormalizer(),
        new SpacingNormalizer(ScriptSpacing.HABIT),
        new SpacingNormalizer(ScriptSpacing.REMOVE),
        new SpacingNormalizer(ScriptSpacing.KEEP),
        new QuoteNormalizer(QuoteShape.CURLY),
        new QuoteNormalizer(QuoteShape.CORNER));
  }

  @Provide
  Arbitrary<String> texts() {
    return SentenceTexts.any();
  }
}
