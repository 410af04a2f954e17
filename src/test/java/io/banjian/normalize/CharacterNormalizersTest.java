package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every normalizer of characters, on whatever text. */
final class CharacterNormalizersTest {
  private static final List<Normalizer> ALL =
      List.of(
          new Controls(),
          new Invisibles(),
          new CompatibilityForms(ChineseScript.SIMPLIFIED),
          new CompatibilityForms(ChineseScript.TRADITIONAL));

  @Property
  void aSecondPassChangesNothing(@ForAll("pageText") String raw) {
    for (Normalizer normalizer : ALL) {
      String once = normalizer.normalize(raw).text();
      assertThat(normalizer.normalize(once).text()).isEqualTo(once);
    }
  }

  @Property
  void nothingIsThrownWhateverTheText(@ForAll String raw) {
    for (Normalizer normalizer : ALL) {
      assertThat(normalizer.normalize(raw).raw()).isEqualTo(raw);
    }
  }

  @Property
  void everyEditIsHeldToItsKind(@ForAll("pageText") String raw) {
    for (Normalizer normalizer : ALL) {
      List<? extends Edit> edits = normalizer.normalize(raw).replacements();
      for (Edit edit : edits) {
        assertThat(Conservation.violation(raw, edit, new Span(0, raw.length()), edits)).isEmpty();
        assertThat(Conservation.maySafely(raw, edit)).isTrue();
      }
    }
  }

  @Property
  void whatStaysLeadsToTheRawTextAndBack(@ForAll("pageText") String raw) {
    for (Normalizer normalizer : ALL) {
      Patch patch = normalizer.normalize(raw);
      for (int i = 0; i < patch.text().length(); i++) {
        int from = patch.toRaw(i);
        if (from < raw.length() && raw.charAt(from) == patch.text().charAt(i)) {
          assertThat(patch.fromRaw(from)).isEqualTo(i);
        }
      }
    }
  }

  @Property
  void contentIsTheSameByTheTable(@ForAll("pageText") String text) {
    // halves of a pair that a control kept apart would become a letter when it goes
    String raw = text.replace("\uD800", "?").replace("\uDC00", "?");
    for (Normalizer normalizer : ALL) {
      assertThat(content(normalizer.normalize(raw).text())).isEqualTo(content(raw));
    }
  }

  @Property
  void normalizersCompose(@ForAll("pageText") String raw) {
    Normalizer both = new Controls().andThen(new CompatibilityForms(ChineseScript.SIMPLIFIED));
    String controls = new Controls().normalize(raw).text();
    assertThat(both.normalize(raw).text())
        .isEqualTo(new CompatibilityForms(ChineseScript.SIMPLIFIED).normalize(controls).text());
    assertThat(both.normalize(raw).raw()).isEqualTo(raw);
  }

  /** Character by character: a control may part ｶ from its mark. */
  private static String content(String text) {
    return text.codePoints()
        .filter(c -> CharTable.classOf(c).isContent())
        .mapToObj(c -> WidthTable.fold(Character.toString(c)))
        .collect(Collectors.joining());
  }

  /** Weighted by hand: plain random strings hardly ever put a joiner beside an emoji. */
  @Provide
  Arbitrary<String> pageText() {
    Arbitrary<String> residue =
        Arbitraries.of(
            "\u0000",
            "\u0007",
            "\u000B",
            "\u0085",
            "\u0090",
            "\u2028",
            "\u2029",
            "\u00A0",
            "\u202F",
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u202E",
            "\u2060",
            "\uFEFF",
            "\uFE0F",
            "\uDB40\uDD00",
            "\u180B",
            "\uDB40\uDC67",
            "⻓",
            "⼀",
            "\uF914",
            "ﬁ",
            "﹃",
            "︰",
            "⺀",
            "﹏",
            "ﾞ",
            "ｶ");
    Arbitrary<String> text =
        Arbitraries.of(
            "中", "长", "𠮷", "，", "“", " ", "\u3000", "\n", "\r\n", "\r", "\f", "\t", "A", "é", "1",
            "☎", "👩", "🌾", "🏴", "م", "क्", "ᠠ", "\uE5E5", "\uFFFD", "\uD800", "\uDC00");
    return Arbitraries.frequencyOf(Tuple.of(4, residue), Tuple.of(5, text))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
