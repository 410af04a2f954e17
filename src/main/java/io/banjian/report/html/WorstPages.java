package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few pages with the most errors, then the most warnings: what a printed summary names. */
public final class WorstPages {
  private static final int MOST = 15;

  /** A page as the table shows it; only findings that count. */
  public record Row(int number, String id, String file, int characters, int errors, int warnings) {
    public double density() {
      return characters == 0 ? 0 : (errors + warnings) * 10_000.0 / characters;
    }
  }

  private static final Comparator<Row> WORST =
      Comparator.comparingInt(Row::errors)
          .thenComparingInt(Row::warnings)
          .reversed()
          .thenComparingInt(Row::number);

  private final PriorityQueue<Row> rows = new PriorityQueue<>(WORST.reversed());

  void add(int number, JudgedPage page) {
    int errors = 0;
    int warnings = 0;
    for (JudgedFinding judged : page.counting()) {
      errors += judged.finding().severity() == Severity.ERROR ? 1 : 0;
      warnings += judged.finding().severity() == Severity.WARNING ? 1 : 0;
    }
    if (errors + warnings == 0) {
      return;
    }
    String id = page.page().id().toString();
    int characters = page.page().text().codePointLength();
    rows.add(new Row(number, id, page.page().file(), characters, errors, warnings));
    if (rows.size() > MOST) {
      rows.remove();
    }
  }

  List<Row> rows() {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(WORST);
    return sorted;
  }
}
