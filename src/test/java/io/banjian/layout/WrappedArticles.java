package io.banjian.layout;

import io.banjian.text.EastAsianWidth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invented articles, and the way a column sets them. */
final class WrappedArticles {
  private static final String[] WORDS = {
    "青禾镇", "早稻", "收割机", "石桥号", "粮站", "码头", "渠水", "合作社", "农户", "机手", "昨天", "今年", "三万亩", "一成", "雨季",
    "稻田", "新米", "上游", "堤坝", "白天", "夜里", "站长", "运到", "下田", "检修", "晾晒", "入库", "开闸", "春耕", "培训", "的",
    "了", "在", "从", "和", "向", "把", "为", "2024年", "5%", "12台", "“青禾稻海”", "《渠水志》", "（暂名）", "持续", "推进",
    "保障"
  };

  /** Fewer show no measure: an article of one-line paragraphs could be set at any. */
  private static final int FULL_LINES = 16;

  private WrappedArticles() {}

  /** How a dump shows where paragraphs begin. */
  enum Indent {
    /** The indent of two characters is lost: openers are that much shorter. */
    LOST(4, ""),
    WIDE_SPACES(4, "\u3000\u3000"),
    SPACES(4, "    ");

    final int units;
    final String shown;

    Indent(int units, String shown) {
      this.units = units;
      this.shown = shown;
    }
  }

  /** Where a dump sets blank lines. */
  enum Blanks {
    NONE,
    BETWEEN,
    EVERYWHERE
  }

  /**
   * An article as printed.
   *
   * @param lines without indents
   * @param ends whether a paragraph ends with the line
   */
  record Column(int measure, List<String> lines, List<Boolean> ends) {
    long fullLines() {
      return ends.stream().filter(end -> !end).count();
    }

    String dump(Indent indent, Blanks blanks, String newline) {
      StringBuilder dump = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        boolean opener = i == 0 || ends.get(i - 1);
        dump.append(opener ? indent.shown : "").append(lines.get(i)).append(newline);
        if (blanks == Blanks.EVERYWHERE || (blanks == Blanks.BETWEEN && ends.get(i))) {
          dump.append(newline);
        }
      }
      return dump.toString();
    }
  }

  static Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> clause =
        Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(6).map(words -> String.join("", words));
    Arbitrary<String> sentence =
        clause.list().ofMinSize(1).ofMaxSize(4).map(clauses -> String.join("，", clauses) + "。");
    Arbitrary<String> paragraph =
        sentence.list().ofMinSize(2).ofMaxSize(7).map(sentences -> String.join("", sentences));
    return paragraph.list().ofMinSize(6).ofMaxSize(14);
  }

  static Arbitrary<Column> columns() {
    return Combinators.combine(paragraphs(), Arbitraries.integers().between(9, 30))
        .as((paragraphs, characters) -> set(paragraphs, characters * 2))
        .filter(column -> column.fullLines() >= FULL_LINES);
  }

  /** Sets paragraphs as print does: indented openers, and no mark where it may not stand. */
  static Column set(List<String> paragraphs, int measure) {
    List<String> lines = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int room = measure - Indent.LOST.units;
      StringBuilder line = new StringBuilder();
      int at = 0;
      while (at < paragraph.length()) {
        int next = unitEnd(paragraph, at);
        String unit = paragraph.substring(at, next);
        if (line.length() > 0 && width(line) + width(unit) > room) {
          lines.add(line.toString());
          ends.add(false);
          line.setLength(0);
          room = measure;
        }
        line.append(unit);
        at = next;
      }
      lines.add(line.toString());
      ends.add(true);
    }
    return new Column(measure, lines, ends);
  }

  /** What no line break may part: opening marks, a number or a character, closing marks. */
  private static int unitEnd(String text, int from) {
    int at = from;
    while (at < text.length() && "“《（".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) < 0x7F) {
      while (at < text.length() && text.charAt(at) < 0x7F) {
        at++;
      }
    } else if (at < text.length()) {
      at++;
    }
    while (at < text.length() && "，。”》）".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static int width(CharSequence text) {
    return EastAsianWidth.ofPrinted(text, 0, text.length());
  }
}
