package io.banjian.cli;

import io.banjian.delivery.InputDigests;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.report.html.FolderOutput;
import io.banjian.report.html.HtmlReport;
import io.banjian.report.html.RunFacts;
import io.banjian.rule.Language;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --report}: the HTML reports of a run. */
final class ReportOptions implements Closeable {
  /** They say where results go or how fast they come, and change none. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("--report", "--report-single", "--jobs", "-j", "--output", "-o", "--format", "--lang");

  private final List<HtmlReport> reports = new ArrayList<>();
  private final InputDigests digests = new InputDigests();

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        SharedOptions.text(
            "--report", "DIR", words.of("写一份 HTML 质量报告", "Write a quality report in HTML")));
  }

  static ReportOptions open(
      ParseResult options,
      Console console,
      RuleSet rules,
      RuleCatalogue catalogue,
      Optional<Severity> failOn,
      int jobs)
      throws IOException {
    ReportOptions opened = new ReportOptions();
    List<Rule> all = new ArrayList<>(rules.pageRules());
    all.addAll(rules.issueRules());
    RunFacts facts =
        new RunFacts(
            Version.current(),
            paths(options),
            command(options),
            Optional.empty(),
            options.matchedOptionValue("--lang", "zh").equals("en") ? Language.EN : Language.ZH,
            failOn,
            all,
            catalogue.descriptions());
    String folder = options.matchedOptionValue("--report", "");
    if (!folder.isEmpty()) {
      opened.reports.add(
          new HtmlReport(
              FolderOutput.open(console.workingDirectory().resolve(folder)),
              facts,
              opened.digests,
              jobs));
    }
    return opened;
  }

  private static List<String> paths(ParseResult options) {
    List<Object> paths = options.matchedPositionalValue(0, List.of());
    return paths.stream().map(Object::toString).toList();
  }

  /** The arguments, without those that change nothing and the values that belong to them. */
  private static List<String> command(ParseResult options) {
    List<String> command = new ArrayList<>(List.of("banjian", "check"));
    boolean drop = false;
    for (String argument : options.originalArgs()) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      boolean without = argument.startsWith("-") && WITHOUT_EFFECT.contains(name);
      if (!drop && !without) {
        command.add(argument);
      }
      drop = without && equals < 0;
    }
    return command;
  }

  /** The inputs, with the digest of each taken as it is read, if a report is to name them. */
  Inputs watch(Inputs inputs) {
    return reports.isEmpty() ? inputs : digests.watch(inputs);
  }

  void page(JudgedPage page) throws IOException {
    for (HtmlReport report : reports) {
      report.page(page);
    }
    digests.forget(page.place().file()); // its first page brought it into the reports
  }

  void issue(Issue issue) throws IOException {
    for (HtmlReport report : reports) {
      report.issue(issue);
    }
  }

  void finish(Summary summary, Verdict verdict) throws IOException {
    for (HtmlReport report : reports) {
      report.finish(summary, verdict);
    }
  }

  @Override
  public void close() throws IOException {
    for (HtmlReport report : reports) {
      report.close();
    }
  }
}
