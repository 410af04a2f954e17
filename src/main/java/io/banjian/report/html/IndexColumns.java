package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.report.JsonOutput;
import io.banjian.rule.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Numbers characters = new Numbers();
  private final Numbers errors = new Numbers();
  private final Numbers warnings = new Numbers();
  private final Numbers infos = new Numbers();
  private final Numbers known = new Numbers();
  private final Numbers knownDefects = new Numbers();
  private final Numbers flags = new Numbers();
  private final Numbers ruleCounts = new Numbers();
  private final Numbers rules = new Numbers();
  private final SortedMap<Integer, SortedMap<Integer, Integer>> late = new TreeMap<>();
  private final List<MissingCell> missing = new ArrayList<>();
  private int pages;
  private int issues;
  private int inIssue;

  /**
   * A place in the map where a page should be.
   *
   * @param issue its row
   * @param label the page's number, empty where only their count is known
   */
  private record MissingCell(int issue, String label, Bilingual message) {}

  private Column column(String name) {
    Column column = new Column();
    columns.put(name, column);
    return column;
  }

  /** A column of numbers that can still change while the run goes on. */
  private static final class Numbers {
    private int[] values = new int[256];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    void increase(int index, int by) {
      values[index] += by;
    }

    Column packed() {
      Column column = new Column();
      for (int i = 0; i < size; i++) {
        column.number(values[i]);
      }
      return column;
    }
  }

  /**
   * @param found how often each rule, by its column, reported something on the page
   */
  void page(JudgedPage page, SortedMap<Integer, Integer> found) {
    int number = pages++;
    inIssue++;
    labels.text(page.page().id().page());
    files.text(page.page().file());
    characters.add(page.page().text().codePointLength());
    for (Numbers column : List.of(errors, warnings, infos, known, knownDefects)) {
      column.add(0);
    }
    boolean unreadable = false;
    for (JudgedFinding judged : page.findings()) {
      count(number, judged);
      unreadable |= judged.finding().rule().id().equals(UNREADABLE);
    }
    flags.add(unreadable ? 1 : 0);
    ruleCounts.add(found.size());
    found.forEach(
        (rule, times) -> {
          rules.add(rule);
          rules.add(times);
        });
  }

  private void count(int number, JudgedFinding judged) {
    Numbers column =
        switch (judged.finding().severity()) {
          case ERROR -> errors;
          case WARNING -> warnings;
          case INFO -> infos;
        };
    column.increase(number, 1);
    if (!judged.counts()) {
      known.increase(number, 1);
      knownDefects.increase(number, column == infos ? 0 : 1);
    }
  }

  /** What was found about a page after it had been listed. */
  void late(int number, int rule, JudgedFinding judged) {
    count(number, judged);
    late.computeIfAbsent(number, n -> new TreeMap<>()).merge(rule, 1, Integer::sum);
  }

  /** A page that an issue should have and has not. */
  void missing(int issue, String label, Bilingual message) {
    missing.add(new MissingCell(issue, label, message));
  }

  /** The numbers of the pages of some files. */
  Map<String, Integer> numbersOf(Set<String> wanted) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> all = wanted.isEmpty() ? List.of() : files.texts();
    for (int i = 0; i < all.size(); i++) {
      if (wanted.contains(all.get(i))) {
        numbers.put(all.get(i), i);
      }
    }
    return numbers;
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
    columns.put("characters", characters.packed());
    columns.put("errors", errors.packed());
    columns.put("warnings", warnings.packed());
    columns.put("infos", infos.packed());
    columns.put("known", known.packed());
    columns.put("knownDefects", knownDefects.packed());
    columns.put("flags", flags.packed());
    columns.put("rules", packedRules());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(ruleIds).getBytes(StandardCharsets.UTF_8));
    columns.values().forEach(column -> column.writeTo(out));
    return DataBlock.of("index", out.toByteArray());
  }

  /**
   * For each page how many rules, then each rule, as the distance from the one before, and how
   * often.
   */
  private Column packedRules() {
    Column packed = new Column();
    int at = 0;
    for (int page = 0; page < pages; page++) {
      SortedMap<Integer, Integer> found = new TreeMap<>(late.getOrDefault(page, new TreeMap<>()));
      for (int left = ruleCounts.values[page]; left > 0; left--, at += 2) {
        found.merge(rules.values[at], rules.values[at + 1], Integer::sum);
      }
      packed.number(found.size());
      int before = 0;
      for (Map.Entry<Integer, Integer> rule : found.entrySet()) {
        packed.number(rule.getKey() - before);
        packed.number(rule.getValue());
        before = rule.getKey();
      }
    }
    return packed;
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
      json.endArray().name("missing").beginArray();
      for (MissingCell cell : missing) {
        json.beginArray().value(cell.issue()).value(cell.label());
        json.value(cell.message().zh()).value(cell.message().en()).endArray();
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
