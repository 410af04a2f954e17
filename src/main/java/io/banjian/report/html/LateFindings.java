package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.report.JsonOutput;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What only the whole delivery shows: missing, doubled, outlying pages. It is said when the pages
 * have long been written, and about some that are not there.
 */
public final class LateFindings {
  private final List<JudgedPage> pages = new ArrayList<>();

  /**
   * One of them, for the table in the index.
   *
   * @param number of the page in the report, -1 if it is not there
   */
  public record Row(
      int number, String page, Severity severity, RuleDescription rule, Bilingual message) {}

  void add(JudgedPage page) {
    pages.add(page);
  }

  /** Takes each finding with the number of its page. */
  interface Taker {
    void take(int number, int index, JudgedPage page, JudgedFinding finding) throws IOException;
  }

  void each(Map<String, Integer> numbers, Taker taker) throws IOException {
    for (JudgedPage page : pages) {
      int number = numbers.getOrDefault(page.page().file(), -1);
      for (int i = 0; i < page.findings().size(); i++) {
        taker.take(number, i, page, page.findings().get(i));
      }
    }
  }

  Set<String> files() {
    Set<String> files = new HashSet<>();
    pages.forEach(page -> files.add(page.page().file()));
    return files;
  }

  /** The gravest first. */
  List<Row> rows(Map<String, Integer> numbers) throws IOException {
    List<Row> rows = new ArrayList<>();
    each(numbers, (number, index, page, judged) -> rows.add(row(number, page, judged.finding())));
    rows.sort(Comparator.comparing(Row::severity).reversed());
    return rows;
  }

  private static Row row(int number, JudgedPage page, Finding finding) {
    String id = page.page().id().toString();
    String name = id.isEmpty() ? page.page().file() : id;
    return new Row(
        number,
        MessageText.visible(name),
        finding.severity(),
        finding.rule(),
        message(page, finding));
  }

  static Bilingual message(JudgedPage page, Finding finding) {
    return new Bilingual(
        MessageText.of(finding, page.page().text(), Language.ZH),
        MessageText.of(finding, page.page().text(), Language.EN));
  }

  /** All of them, for the view of a page. */
  DataBlock block(Map<String, Integer> numbers) throws IOException {
    StringWriter text = new StringWriter();
    JsonOutput json = new JsonOutput(text);
    json.beginArray();
    each(
        numbers,
        (number, index, page, judged) -> {
          Finding finding = judged.finding();
          Bilingual message = message(page, finding);
          json.beginObject().name("page").value(number);
          json.name("id").value(page.page().id().toString());
          json.name("file").value(page.page().file());
          json.name("rule").value(finding.rule().id());
          json.name("severity").value(finding.severity().label());
          json.name("standing").value(judged.standing().label());
          json.name("message").beginObject().name("zh").value(message.zh());
          json.name("en").value(message.en()).endObject();
          json.endObject();
        });
    json.endArray();
    return DataBlock.of("late", text.toString());
  }
}
