package io.banjian.report.html;

import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.report.FindingWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;

/** Writes a report in the course of a run: a page's data goes out as soon as the page comes in. */
public final class HtmlReport implements FindingWriter, Closeable {
  private final ReportOutput out;
  private final RunFacts facts;
  private final PageShard shard;
  private int pages;

  public HtmlReport(ReportOutput out, RunFacts facts) {
    this.out = out;
    this.shard = new PageShard(out.folder());
    this.facts = facts;
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    int number = pages++;
    out.add(
        DataBlock.of("p/" + String.format(Locale.ROOT, "%05d", number), shard.json(number, page)));
  }

  /** Called behind the pages of an issue. */
  public void issue(Issue issue) {}

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    out.finish(new ReportModel(facts, summary, verdict));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
