package io.banjian.report.html;

import io.banjian.delivery.Summary;
import io.banjian.rule.MessageText;
import io.banjian.rule.Severity;
import java.util.List;
import java.util.Locale;

/**
 * What the templates show, once all pages are in.
 *
 * @param cleanPages pages that were read and on which nothing was found
 * @param rules those that found something, the most frequent first
 * @param run what was found, as a digest: decisions that a browser keeps belong to it
 * @param late what only the whole delivery shows
 * @param inputDigest over the digests of all files
 * @param digestBlocks blocks of data with the digest of each file
 */
public record ReportModel(
    RunFacts facts,
    Summary summary,
    VerdictBand verdict,
    List<RuleRow> rules,
    List<LateFindings.Row> late,
    List<FamilyRow> families,
    List<WorstPages.Row> worst,
    NotChecked notChecked,
    int cleanPages,
    int issues,
    String run,
    String inputDigest,
    int inputFiles,
    int digestBlocks) {
  private static final int MOST_LATE = 100;

  /** The first of what only the whole delivery shows: a delivery can lack a thousand pages. */
  public List<LateFindings.Row> firstLate() {
    return late.subList(0, Math.min(MOST_LATE, late.size()));
  }

  /**
   * Suspected defects: errors and warnings that count. No error rate, which only people can
   * establish.
   */
  public int defects() {
    return summary.counting(Severity.ERROR) + summary.counting(Severity.WARNING);
  }

  public double density() {
    return summary.density();
  }

  public int safePercent() {
    return summary.findings() == 0
        ? 0
        : Math.round(summary.safelyFixable() * 100f / summary.findings());
  }

  /**
   * A file name or an argument, with what cannot be seen, or would turn the line round, spelled
   * out.
   */
  public static String shown(String text) {
    return MessageText.visible(text);
  }

  /** 12,345. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Two decimals below ten, one below a hundred, none beyond. */
  public static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 10 ? "%.2f" : rate < 100 ? "%.1f" : "%,.0f", rate);
  }
}
