package io.banjian.cli;

import io.banjian.delivery.InputDigests;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Profile;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.report.html.FolderOutput;
import io.banjian.report.html.HtmlReport;
import io.banjian.report.html.ReportOutput;
import io.banjian.report.html.RunFacts;
import io.banjian.report.html.SingleOutput;
import io.banjian.rule.Language;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleSet;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --report}: the HTML reports of a run. */
final class ReportOptions implements Closeable {
  /** They say where results go or how fast they come, and change none. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "--report", "--report-single", "--jobs", "--output", "--format", "--lang", "--timings");

  private final List<HtmlReport> reports = new ArrayList<>();
  private final InputDigests digests = new InputDigests();

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.text(
            "--report", "DIR", words.of("写一份 HTML 质量报告", "Write a quality report in HTML")));
    spec.addOption(
        Options.text(
            "--report-single",
            "FILE",
            words.of("质量报告写成一个文件（25 MB 以内）", "The report as one file, up to 25 MB")));
  }

  static ReportOptions open(
      Given options,
      Console console,
      RuleSet rules,
      RuleCatalogue catalogue,
      Profile profile,
      int jobs)
      throws IOException {
    ReportOptions opened = new ReportOptions();
    String folder = options.value("--report", "");
    String file = options.value("--report-single", "");
    if (folder.isEmpty() && file.isEmpty()) {
      return opened;
    }
    RunFacts facts =
        new RunFacts(
            Version.current(),
            options.paths(),
            command(options),
            options.value("--lang", "zh").equals("en") ? Language.EN : Language.ZH,
            profile.name(),
            rules.all(),
            catalogue.descriptions());
    try {
      if (!folder.isEmpty()) {
        opened.add(FolderOutput.open(console.workingDirectory().resolve(folder)), facts, jobs);
      }
      if (!file.isEmpty()) {
        opened.add(SingleOutput.open(console.workingDirectory().resolve(file)), facts, jobs);
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private void add(ReportOutput out, RunFacts facts, int jobs) throws IOException {
    reports.add(new HtmlReport(out, facts, digests, jobs));
  }

  /** The options that decide what comes out, those of a configuration file included. */
  private static List<String> command(Given options) {
    List<String> command = new ArrayList<>(List.of("banjian", "check"));
    for (OptionSpec option : options.parsed().commandSpec().options()) {
      String name = option.longestName();
      if (WITHOUT_EFFECT.contains(name) || !options.has(name)) {
        continue;
      }
      if (option.arity().max() == 0) {
        command.add(name);
      } else if (option.isMultiValue()) {
        Options.values(options, name).forEach(value -> command.add(name + "=" + value));
      } else {
        command.add(name + "=" + options.value(name, (Object) ""));
      }
    }
    command.addAll(options.paths());
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
    digests.forget(page.page().file());
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
