package io.banjian.cli;

import io.banjian.delivery.Baseline;
import io.banjian.delivery.CheckRun;
import io.banjian.delivery.FailOn;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.Judge;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Limit;
import io.banjian.delivery.Profile;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.list.Lists;
import io.banjian.report.SummaryText;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Severity;
import io.banjian.rule.Timings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code banjian check}: prints findings and a verdict. */
final class CheckCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  CheckCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("检查版面，列出问题和结论。", "Checks pages; prints findings and a verdict."))
        .customSynopsis("banjian check [OPTION…] PATH…")
        .sortOptions(false)
        .optionListHeading(words.of("%n选项%n", "%nOptions%n"))
        .parameterListHeading("%n")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer(
            "  banjian check 2025-02-13/",
            "  banjian check page.txt --format jsonl --output findings.jsonl",
            "  pdftotext -raw A01.pdf - | banjian check -");
    spec.addOption(
        Options.choice(
            "--format",
            "FORMAT",
            words.of("输出格式：", "Format: ") + String.join(" ", OutputFormat.labels()),
            OutputFormat.labels()));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                words.of("写到文件；也可写作 格式=文件，可以多次", "Write to a file; as FORMAT=FILE, several times"))
            .build());
    spec.addOption(
        Options.choice(
            "--fail-on",
            "LEVEL",
            words.of(
                "不合格的界线：error（默认）warning info never",
                "What rejects: error (default), warning, info, never"),
            FailOn.labels()));
    BaselineOptions.addTo(spec, words);
    WaiverOptions.addTo(spec, words);
    ReportOptions.addTo(spec, words);
    spec.addOption(
        Options.flag(
            "--timings", words.of("最后列出每条规则所用的时间", "Show what every rule took, at the end")));
    shared.addTo(spec);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    Optional<FailOn> asked = failOn(options);
    List<OutputSpec> outputSpecs = outputs(options);
    shared.language(options, false);
    Profile profile = shared.profile(options);
    RuleSettings settings = new RuleSettings(options, words, profile);
    RuleCatalogue catalogue = settings.set(shared.catalogueToRun(options));
    RuleSet rules = settings.rules(catalogue);
    List<Limit> limits = profile.limits(asked, catalogue);
    Optional<Severity> failOn = Limit.rejecting(limits);
    BaselineOptions baselines = BaselineOptions.of(options, console, words);
    Optional<Baseline> baseline = baselines.baseline();
    WaiverOptions waivers = new WaiverOptions(console, words);
    Judge judge = new Judge(baseline, waivers.desk(options, catalogue, rules), rules);
    Timings timings = options.value("--timings", false) ? Timings.on() : Timings.OFF;
    CheckRun run =
        new CheckRun(
            catalogue, rules, shared.decoder(options), judge, shared.jobs(options), timings);
    Outputs.Opener opener =
        (format, out, style) ->
            format.writer(out, shared.language(options, format.isForMachines()), style, failOn);
    try (Inputs inputs = shared.inputs(options, profile.identity());
        Outputs outputs = Outputs.open(outputSpecs, console, opener);
        ReportOptions reports =
            ReportOptions.open(options, console, rules, catalogue, profile, shared.jobs(options))) {
      long start = System.nanoTime();
      Progress progress = new Progress(console, words, inputs.sources().size());
      Summary summary =
          run.run(reports.watch(inputs), new Handed(outputs, baselines, reports, progress));
      progress.clear();
      Verdict verdict = Verdict.of(summary, limits);
      outputs.finish(summary, verdict);
      reports.finish(summary, verdict);
      sayFailures(summary);
      summary.waivers().ifPresent(waivers::say);
      int code = baselines.finish(summary, verdict, baseline);
      console.say(
          new SummaryText(words.language(), console.errStyle())
              .of(summary, verdict)
              .stripTrailing());
      if (timings.isOn()) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        console.say(new TimingsText(words).of(summary, timings, elapsed));
      }
      return code;
    }
  }

  /** Hands on what the run gives, in its order. */
  private record Handed(
      Outputs outputs, BaselineOptions baselines, ReportOptions reports, Progress progress)
      implements CheckRun.Results {
    @Override
    public void take(List<JudgedPage> pages) throws IOException {
      takeLate(pages);
      progress.step(pages.size());
    }

    @Override
    public void takeLate(List<JudgedPage> pages) throws IOException {
      if (Lists.any(pages, p -> !p.findings().isEmpty())) {
        progress.clear();
      }
      for (JudgedPage page : pages) {
        outputs.page(page);
        baselines.page(page);
        reports.page(page);
      }
    }

    @Override
    public void take(Issue issue) throws IOException {
      outputs.issue(issue);
      reports.issue(issue);
    }
  }

  private void sayFailures(Summary summary) {
    for (RuleFailure failure : summary.failures()) {
      shared.say(failure);
    }
  }

  /** What the command line or {@code banjian.yaml} says; the profile says it otherwise. */
  private Optional<FailOn> failOn(Given options) {
    String level = options.value("--fail-on", "");
    Optional<FailOn> failOn = FailOn.ofLabel(level);
    if (failOn.isEmpty() && !level.isEmpty()) {
      throw new UsageException(
          words.of(
              "--fail-on 只有 error、warning、info 和 never",
              "--fail-on takes error, warning, info or never, not " + level));
    }
    return failOn;
  }

  private List<OutputSpec> outputs(Given options) {
    String named = options.value("--format", "text");
    OutputFormat format = OutputFormat.ofLabel(named, words);
    List<OutputSpec> specs = new ArrayList<>();
    boolean plainFile = false;
    for (String output : Options.values(options, "--output")) {
      int equals = output.indexOf('=');
      if (equals > 0 && OutputFormat.labels().contains(output.substring(0, equals))) {
        specs.add(
            new OutputSpec(
                OutputFormat.ofLabel(output.substring(0, equals), words),
                Optional.of(output.substring(equals + 1))));
      } else if (plainFile) {
        throw new UsageException(
            words.of("--output 第二次要写成 格式=文件", "a second --output must be written FORMAT=FILE"));
      } else {
        plainFile = true;
        specs.add(new OutputSpec(format, Optional.of(output)));
      }
    }
    boolean formatAsked = options.has("--format");
    if (!plainFile && (formatAsked || specs.isEmpty())) {
      specs.add(new OutputSpec(format, Optional.empty()));
    }
    return specs;
  }
}
