package io.banjian.report.html;

import io.banjian.delivery.InputDigests;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.page.PageId;
import io.banjian.report.FindingWriter;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a report in the course of a run: a page's data goes out as soon as the page comes in, and
 * what is kept of it is a line of the page list.
 */
public final class HtmlReport implements FindingWriter, Closeable {
  private static final String MISSING = "missing-page";
  private static final String UNREADABLE = "unreadable-page";
  private static final String UNVERIFIABLE = "jump-unverifiable";
  private static final int MOST_UNREADABLE = 100;

  private final ReportOutput out;
  private final RunFacts facts;
  private final PageShard shard;
  private final ShardPool pool;
  private final IndexColumns columns = new IndexColumns();
  private final IssueRows issues;
  private final Occurrences occurrences;
  private final FileDigests digests;
  private final RunDigest run;
  private final Map<String, RuleTally> tallies = new LinkedHashMap<>();
  private final WorstPages worst = new WorstPages();
  private final List<NotChecked.Unreadable> unreadable = new ArrayList<>();
  private final LateFindings late = new LateFindings();
  private int clean;

  /**
   * @param jobs pages whose data is made at once
   */
  public HtmlReport(ReportOutput out, RunFacts facts, InputDigests digests, int jobs)
      throws IOException {
    this.out = out;
    this.shard = new PageShard(out.folder());
    this.facts = facts;
    this.pool = new ShardPool(out, jobs);
    this.issues = new IssueRows(columns);
    this.occurrences = new Occurrences(out);
    this.digests = new FileDigests(out, digests);
    this.run = new RunDigest(facts.version());
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    if (page.isLate()) {
      late.add(page);
      return;
    }
    int number = columns.pages();
    issues.page(number, page.page());
    columns.page(page, tally(number, page));
    occurrences.add(number, page);
    digests.add(page);
    worst.add(number, page);
    run.add(page);
    clean += page.findings().isEmpty() ? 1 : 0;
    String name = "p/" + String.format(Locale.ROOT, "%05d", number);
    pool.add(() -> DataBlock.of(name, shard.json(number, page)));
  }

  private SortedMap<Integer, Integer> tally(int number, JudgedPage page) {
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < page.findings().size(); i++) {
      JudgedFinding judged = page.findings().get(i);
      Finding finding = judged.finding();
      RuleTally tally = tallyOf(finding);
      tally.add(number, i, page, judged);
      found.merge(tally.column(), 1, Integer::sum);
      if (finding.rule().id().equals(UNREADABLE) && unreadable.size() < MOST_UNREADABLE) {
        unreadable.add(unreadable(number, page, finding));
      }
    }
    return found;
  }

  private RuleTally tallyOf(Finding finding) {
    return tallies.computeIfAbsent(
        finding.rule().id(), id -> new RuleTally(finding.rule(), tallies.size()));
  }

  private static NotChecked.Unreadable unreadable(int number, JudgedPage page, Finding finding) {
    Bilingual reason =
        new Bilingual(
            MessageText.of(finding, page.page().text(), Language.ZH),
            MessageText.of(finding, page.page().text(), Language.EN));
    return new NotChecked.Unreadable(number, page.page().file(), reason);
  }

  @Override
  public void issue(Issue issue) throws IOException {
    issues.issue(issue);
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    pool.finish();
    occurrences.finish();
    digests.finish();
    out.add(issues.finish());
    Map<String, Integer> numbers = columns.numbersOf(late.files());
    late.each(
        numbers,
        (number, index, page, judged) -> {
          RuleTally tally = tallyOf(judged.finding());
          tally.add(number, index, page, judged);
          if (number >= 0) {
            columns.late(number, tally.column(), judged);
          } else if (judged.finding().rule().id().equals(MISSING)) {
            missing(page, judged.finding());
          }
        });
    out.add(late.block(numbers));
    out.add(columns.block(List.copyOf(tallies.keySet())));
    out.add(RuleTexts.block(facts, tallies));
    out.finish(model(summary, verdict, late.rows(numbers)));
  }

  private void missing(JudgedPage page, Finding finding) {
    PageId id = page.page().id();
    int row = issues.rowOf(id);
    if (row >= 0) {
      columns.missing(row, id.page(), LateFindings.message(page, finding));
    }
  }

  private ReportModel model(Summary summary, Verdict verdict, List<LateFindings.Row> lateRows) {
    int most = tallies.values().stream().mapToInt(RuleTally::findings).max().orElse(1);
    List<RuleRow> rules =
        tallies.values().stream()
            .map(tally -> RuleRow.of(tally, most))
            .sorted(RuleRow.MOST_FREQUENT)
            .toList();
    RuleTally unverifiable = tallies.get(UNVERIFIABLE);
    return new ReportModel(
        facts,
        summary,
        VerdictBand.of(summary, verdict),
        rules,
        lateRows,
        FamilyRow.of(tallies.values()),
        worst.rows(),
        NotChecked.of(
            summary, facts, unreadable, unverifiable == null ? 0 : unverifiable.findings()),
        clean,
        columns.issues(),
        run.value(),
        digests.overall(),
        digests.files(),
        digests.blocks());
  }

  @Override
  public void close() throws IOException {
    pool.close();
    out.close();
  }
}
