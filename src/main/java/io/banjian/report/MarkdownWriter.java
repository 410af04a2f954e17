package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.Severity;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code markdown}: a summary for a job page or a pull request: verdict, counts, the first findings
 * of each severity. GitHub takes a mebibyte and drops a longer one whole.
 */
public final class MarkdownWriter implements FindingWriter {
  private static final int SHOWN = 200;
  private static final int MOST_BYTES = 900_000;
  private static final int LONGEST = 60;

  private final Writer out;
  private final Language language;
  private final Map<Severity, StringBuilder> rows = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
  private final Map<String, RuleDescription> rules = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int bytes;
  private int left;

  public MarkdownWriter(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void page(JudgedPage page) {
    for (JudgedFinding judged : page.counting()) {
      Finding finding = judged.finding();
      rules.putIfAbsent(finding.rule().id(), finding.rule());
      counts.merge(finding.rule().id(), 1, Integer::sum);
      String row = "";
      if (shown.getOrDefault(finding.severity(), 0) < SHOWN) {
        row = row(page, finding);
      }
      int size = row.getBytes(StandardCharsets.UTF_8).length;
      if (row.isEmpty() || bytes + size > MOST_BYTES) {
        left++;
      } else {
        bytes += size;
        shown.merge(finding.severity(), 1, Integer::sum);
        rows.computeIfAbsent(finding.severity(), s -> new StringBuilder()).append(row);
      }
    }
  }

  private String row(JudgedPage page, Finding finding) {
    SourceText text = page.page().text();
    String place = page.page().file();
    String found = "";
    String correction = "";
    if (finding.span().isPresent()) {
      Span span = finding.span().get();
      Position at = Position.of(text, span.start());
      place += ":" + at.line() + ":" + at.column();
      found = code(text.slice(span));
      correction = finding.fix().map(fix -> code(FixText.of(span, fix, text, language))).orElse("");
    }
    return "| "
        + code(place, 2 * LONGEST)
        + " | "
        + finding.severity().in(language)
        + " | "
        + words(finding.rule().title().in(language))
        + " | "
        + found
        + " | "
        + correction
        + " |\n";
  }

  private static String code(String text) {
    return code(text, LONGEST);
  }

  private static String code(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    String cut =
        length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    return "<code>" + words(cut) + "</code>";
  }

  /**
   * Text in which nothing is markup, a link, or somebody's name: every ASCII mark is a character
   * reference. A page may hold {@code | <img src=x> [x](http://…) @all}.
   */
  static String words(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : MessageText.visible(text).toCharArray()) {
      boolean mark = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
      out.append(mark ? "&#" + (int) c + ";" : String.valueOf(c));
    }
    return out.toString();
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    boolean zh = language == Language.ZH;
    out.write(zh ? "## 版检\n\n" : "## Banjian\n\n");
    String told = new SummaryText(language, Style.PLAIN).of(summary, verdict);
    for (String line : told.strip().split("\n")) {
      out.write(words(line) + "\n\n");
    }
    int quoted = 0;
    for (RuleFailure failure : summary.failures()) {
      if (quoted++ < 10) {
        out.write("- " + words(failure.rule()) + " ");
        out.write(code(failure.page() + " " + failure.what(), 4 * LONGEST) + "\n");
      }
    }
    if (!counts.isEmpty()) {
      out.write(zh ? "| 规则 | | 处 |\n" : "| Rule | | Findings |\n");
      out.write("| --- | --- | ---: |\n");
      int lines = 0;
      for (RuleDescription rule : rules.values()) {
        if (lines++ < SHOWN) {
          out.write("| " + words(rule.id()) + " | " + words(rule.title().in(language)));
          out.write(" | " + counts.get(rule.id()) + " |\n");
        }
      }
      out.write(
          zh ? "\n| 位置 | | 问题 | 原文 | 改法 |\n" : "\n| Place | | Finding | Text | Correction |\n");
      out.write("| --- | --- | --- | --- | --- |\n");
      for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
        StringBuilder table = rows.get(severity);
        if (table != null) {
          out.append(table);
        }
      }
    }
    if (left > 0) {
      out.write(zh ? "\n另有 " + left + " 处未列出。\n" : "\n" + left + " more are not listed.\n");
    }
    out.flush();
  }
}
