package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.report.JsonOutput;
import io.banjian.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page list, column by column, for a hundred thousand pages as for ten. */
final class IndexColumns {
  private static final String UNREADABLE = "unreadable-page";

  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Column issueNames = column("issueName");
  private final Column issueSizes = column("issueSize");
  private final Column labels = column("label");
  private final Column files = column("file");
  private final Column characters = column("characters");
  private final Column errors = column("errors");
  private final Column warnings = column("warnings");
  private final Column infos = column("infos");
  private final Column known = column("known");
  private final Column knownDefects = column("knownDefects");
  private final Column flags = column("flags");
  private final Column rules = column("rules");
  private int pages;
  private int issues;
  private int inIssue;

  private Column column(String name) {
    Column column = new Column();
    columns.put(name, column);
    return column;
  }

  /**
   * @param found how often each rule, by its column, reported something on the page
   */
  void page(JudgedPage page, SortedMap<Integer, Integer> found) {
    pages++;
    inIssue++;
    labels.text(page.page().id().page());
    files.text(page.page().file());
    characters.number(page.page().text().codePointLength());
    Map<Severity, Integer> counts = new TreeMap<>();
    int held = 0;
    int heldDefects = 0;
    boolean unreadable = false;
    for (JudgedFinding judged : page.findings()) {
      Severity severity = judged.finding().severity();
      counts.merge(severity, 1, Integer::sum);
      held += judged.counts() ? 0 : 1;
      heldDefects += judged.counts() || severity == Severity.INFO ? 0 : 1;
      unreadable |= judged.finding().rule().id().equals(UNREADABLE);
    }
    errors.number(counts.getOrDefault(Severity.ERROR, 0));
    warnings.number(counts.getOrDefault(Severity.WARNING, 0));
    infos.number(counts.getOrDefault(Severity.INFO, 0));
    known.number(held);
    knownDefects.number(heldDefects);
    flags.number(unreadable ? 1 : 0);
    rules.number(found.size());
    int before = 0;
    for (Map.Entry<Integer, Integer> rule : found.entrySet()) {
      rules.number(rule.getKey() - before);
      rules.number(rule.getValue());
      before = rule.getKey();
    }
  }

  /** Ends a row of the map: the pages since the last call are one issue. */
  void endIssue(String name) {
    if (inIssue > 0) {
      issues++;
      issueNames.text(name);
      issueSizes.number(inIssue);
      inIssue = 0;
    }
  }

  int issues() {
    return issues;
  }

  int pages() {
    return pages;
  }

  /**
   * A line of JSON that says what follows, and the columns.
   *
   * @param ruleIds by their columns
   */
  DataBlock block(List<String> ruleIds) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(ruleIds).getBytes(StandardCharsets.UTF_8));
    columns.values().forEach(column -> column.writeTo(out));
    return DataBlock.of("index", out.toByteArray());
  }

  private String header(List<String> ruleIds) {
    StringWriter text = new StringWriter();
    JsonOutput json = new JsonOutput(text);
    try {
      json.beginObject().name("pages").value(pages).name("issues").value(issues);
      json.name("occurrencesPages").value(Occurrences.PAGES_A_BLOCK);
      json.name("rules").beginArray();
      for (String id : ruleIds) {
        json.value(id);
      }
      json.endArray().name("columns").beginArray();
      for (Map.Entry<String, Column> column : columns.entrySet()) {
        json.beginArray().value(column.getKey()).value(column.getValue().length()).endArray();
      }
      json.endArray().endObject().newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
