package io.banjian.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Text of the kind that dumps hold, weighted by hand: plain random strings hardly ever put a comma
 * or a CRLF beside an ideograph.
 */
public final class PageTexts {
  private PageTexts() {}

  /** Ideographs in and beyond the BMP, marks of both widths, and all that extraction leaves. */
  public static Arbitrary<String> pages() {
    Arbitrary<String> marks =
        Arbitraries.of(
            ",", "，", "。", "“", "”", "\"", "（", ")", "Ａ", "a", "９", "7", "．", " ", "\u3000", "、");
    Arbitrary<String> breaks = Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\f", "\u2028");
    Arbitrary<String> debris =
        Arbitraries.of(
            "\u0007",
            "\u0085",
            "\u200B",
            "\uFEFF",
            "\u00A0",
            "\u202E",
            "\uE5E5",
            "\uFFFD",
            "\uFFFC",
            "⺠",
            "⼈",
            "\uF9D1",
            "ﬁ",
            "︵",
            "ÖÐ",
            "涓枃",
            "\uD842",
            "\uDFB7",
            "e\u0301",
            "葛\uDB40\uDD00",
            "👨\u200D👩",
            "①",
            "㈱");
    return Arbitraries.frequencyOf(
            Tuple.of(8, ideographs()),
            Tuple.of(1, Arbitraries.integers().between(0x20000, 0x2A6DF).map(Character::toString)),
            Tuple.of(5, marks),
            Tuple.of(2, breaks),
            Tuple.of(2, debris))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> ideographs() {
    return Arbitraries.integers().between(0x4E00, 0x9FFF).map(Character::toString);
  }

  /** A text and edits of it that can be carried out together: replacements, insertions, moves. */
  record Edited(String raw, List<Edit> edits) {}

  static Arbitrary<Edited> edited(boolean withMoves) {
    return Arbitraries.lazyOf(
        () -> pages().flatMap(raw -> edits(raw, withMoves).map(edits -> new Edited(raw, edits))));
  }

  static Arbitrary<List<Edit>> edits(String raw, boolean withMoves) {
    Arbitrary<List<Integer>> cuts =
        Arbitraries.integers().between(0, raw.length()).list().ofMaxSize(16);
    Arbitrary<List<String>> texts =
        Arbitraries.of("", "", "，", "民", "fi", "\n", "长句").list().ofSize(16);
    Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1 << 20);
    return cuts.flatMap(
        c -> texts.flatMap(t -> seeds.map(seed -> edits(raw, c, t, withMoves ? seed : -1))));
  }

  /**
   * Neighbouring cuts bound an edit each, every second stretch stays; a seed makes moves of some.
   */
  private static List<Edit> edits(String raw, List<Integer> cuts, List<String> texts, int seed) {
    List<Integer> sorted = new ArrayList<>(cuts);
    Collections.sort(sorted);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.size(); i += 2) {
      Span span = new Span(sorted.get(i), sorted.get(i + 1));
      String text = texts.get(i / 2);
      boolean move = seed >= 0 && (seed >> i & 3) == 0;
      if (move && !span.isEmpty()) {
        edits.add(Edit.move(span, target(sorted, i, seed, raw.length())));
      } else if (!(span.isEmpty() && text.isEmpty())) {
        edits.add(Edit.of(EditKind.SUBSTITUTION, span, text));
      }
    }
    return edits;
  }

  /** The edge of some stretch: never inside one. */
  private static int target(List<Integer> sorted, int index, int seed, int length) {
    int pick = (seed >>> 5) % (sorted.size() + 2);
    int place = pick < sorted.size() ? sorted.get(pick) : pick == sorted.size() ? 0 : length;
    return place > sorted.get(index) && place < sorted.get(index + 1) ? length : place;
  }
}
