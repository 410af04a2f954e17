package io.banjian.normalize;

import io.banjian.text.PageTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Texts in which the marks, numbers and spaces stand that the normalizers decide about, weighted by
 * hand, and among them anything that a string can hold.
 */
final class SentenceTexts {
  private SentenceTexts() {}

  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, sentences()),
        Tuple.of(2, PageTexts.pages()),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
  }

  static Arbitrary<String> sentences() {
    Arbitrary<String> narrowMarks =
        Arbitraries.of(",", ";", ":", "?", "!", ".", "...", "(", ")", "~", "\"", "'", "%", "/");
    Arbitrary<String> wideMarks =
        Arbitraries.of(
            "，", "。", "、", "；", "：", "？", "！", "（", "）", "“", "”", "‘", "’", "《", "》", "．", "「",
            "」", "……", "——", "～");
    Arbitrary<String> words =
        Arbitraries.of(
            "本报讯",
            "记者",
            "青石渡",
            "春",
            "产业集群",
            "年",
            "摄",
            "电",
            "他说",
            "Hello",
            "SCO",
            "a",
            "www.qsd.example",
            "𠮷");
    Arbitrary<String> numbers =
        Arbitraries.of("1", "2025", "3.5", "1,264", "16:32", "１６", "９", "Ａ", "5", "15.6");
    Arbitrary<String> kana = Arbitraries.of("ｶ", "ﾞ", "ﾊ", "ﾟ", "ｰ", "カ");
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", "  ", "\u3000", "\t", "\n", "\r\n", "\f");
    return Arbitraries.frequencyOf(
            Tuple.of(5, words),
            Tuple.of(5, narrowMarks),
            Tuple.of(3, wideMarks),
            Tuple.of(3, numbers),
            Tuple.of(3, gaps),
            Tuple.of(1, kana))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
