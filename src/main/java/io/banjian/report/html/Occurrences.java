package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.rule.Finding;
import java.io.IOException;
import java.util.Locale;

/**
 * Every finding in its line, some pages a block: what a search through the findings reads, and the
 * view of all findings of one kind. A block goes out when its pages are in.
 */
final class Occurrences {
  static final int PAGES_A_BLOCK = 500;

  private final ReportOutput out;
  private final StringBuilder lines = new StringBuilder();
  private int block;

  Occurrences(ReportOutput out) {
    this.out = out;
  }

  void add(int number, JudgedPage page) throws IOException {
    while (number >= (block + 1) * PAGES_A_BLOCK) {
      flush();
    }
    for (int i = 0; i < page.findings().size(); i++) {
      line(number, i, page, page.findings().get(i));
    }
  }

  private void line(int number, int index, JudgedPage page, JudgedFinding judged) {
    Finding finding = judged.finding();
    Occurrence occurrence = Occurrence.of(page, finding);
    lines.append(number).append('\t').append(index).append('\t');
    lines.append(finding.rule().id()).append('\t');
    lines.append(finding.severity().label().charAt(0)).append('\t');
    lines.append(judged.standing().label()).append('\t');
    lines.append(finding.isSafe() ? 1 : 0).append('\t');
    lines.append(occurrence.before()).append('\t').append(occurrence.text()).append('\t');
    lines.append(occurrence.after()).append('\t');
    lines.append(occurrence.corrected().orElse("\0")).append('\n');
  }

  void finish() throws IOException {
    if (lines.length() > 0) {
      flush();
    }
  }

  /** A block without a line is not written, and the scripts know that it may be missing. */
  private void flush() throws IOException {
    if (lines.length() > 0) {
      out.add(DataBlock.of(String.format(Locale.ROOT, "t/%03d", block), lines.toString()));
      lines.setLength(0);
    }
    block++;
  }
}
