package io.banjian.report.html;

import io.banjian.delivery.CheckRun;
import io.banjian.delivery.InputDigests;
import io.banjian.delivery.InputFinder;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.Judge;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Limit;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.page.TextDecoder;
import io.banjian.rule.Language;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Severity;
import io.banjian.rules.AllRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes reports as {@code banjian check} does, with a version and a command that never change. */
final class Reports {
  private final Path folder;
  private final List<String> paths;
  private int jobs = 2;

  /**
   * @param folder where the program is as if started
   */
  Reports(Path folder, String... paths) {
    this.folder = folder;
    this.paths = List.of(paths);
  }

  Reports jobs(int number) {
    jobs = number;
    return this;
  }

  /** The folder's index. */
  Path folder(Path out) throws IOException {
    write(FolderOutput.open(out));
    return out.resolve("index.html");
  }

  Path single(Path out) throws IOException {
    write(SingleOutput.open(out));
    return out;
  }

  private void write(ReportOutput out) throws IOException {
    RuleCatalogue catalogue = AllRules.catalogueToRun();
    RuleSet rules = catalogue.rules(rule -> true);
    CheckRun run =
        new CheckRun(
            catalogue, rules, TextDecoder.detecting(), new Judge(Optional.empty(), rules), jobs);
    InputDigests digests = new InputDigests();
    try (Inputs found = new InputFinder(folder, new ByteArrayInputStream(new byte[0])).find(paths);
        HtmlReport report = new HtmlReport(out, facts(catalogue, rules, paths), digests, jobs)) {
      Summary summary =
          run.run(
              digests.watch(found),
              new CheckRun.Results() {
                @Override
                public void take(List<JudgedPage> pages) throws IOException {
                  for (JudgedPage page : pages) {
                    report.page(page);
                  }
                }

                @Override
                public void takeLate(List<JudgedPage> pages) throws IOException {
                  take(pages);
                }

                @Override
                public void take(Issue issue) throws IOException {
                  report.issue(issue);
                }
              });
      report.finish(summary, Verdict.of(summary, List.of(Limit.of(Severity.ERROR, 0))));
    }
  }

  static RunFacts facts(RuleCatalogue catalogue, RuleSet rules, List<String> paths) {
    List<String> command = new ArrayList<>(List.of("banjian", "check"));
    command.addAll(paths);
    return new RunFacts(
        "0.1.0", paths, command, Language.ZH, "newspaper", rules.all(), catalogue.descriptions());
  }
}
