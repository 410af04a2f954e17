package io.banjian.cli;

import io.banjian.compare.CompareRun;
import io.banjian.compare.CorrectionRun;
import io.banjian.compare.Normalization;
import io.banjian.compare.Pairing;
import io.banjian.compare.RateLimit;
import io.banjian.delivery.InputProblem;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.Outcome;
import io.banjian.report.compare.ComparisonFacts;
import io.banjian.report.compare.ComparisonWriter;
import io.banjian.report.compare.CorrectionWriter;
import io.banjian.report.html.ComparisonReport;
import io.banjian.report.html.CorrectionReport;
import io.banjian.rule.RuleCatalogue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code banjian compare}: a text against its truth, or a correction against its dump. */
final class CompareCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  CompareCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            words.of(
                "拿文本对照标准文本，算字符差错率；或拿改后的文本对照原来的，看改对了没有。",
                "Holds a text against its truth, or a correction against its dump."))
        .customSynopsis(
            "banjian compare [OPTION…] TRUTH TEXT",
            "       banjian compare --corrected [OPTION…] DUMP CORRECTED")
        .sortOptions(false)
        .optionListHeading(words.of("%n选项%n", "%nOptions%n"))
        .parameterListHeading("%n")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer(
            "  banjian compare truth/ ocr/",
            "  banjian compare truth.txt ocr.txt --normalize line-ends,space",
            "  banjian compare truth.zip ocr.zip --fail-above 3/10000 --format json",
            "  banjian compare --corrected dumps/ corrected/ --fail-above 0");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .hideParamSyntax(true)
            .description(
                words.of(
                    "两个：文件、文件夹或压缩包，或 - 表示标准输入",
                    "Two of them: a file, a folder, an archive, or - for standard input"))
            .build());
    CompareOptions.addTo(spec, words);
    shared.addRuleChoice(spec);
    shared.addEncoding(spec);
    shared.addJobs(spec);
    SharedOptions.addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    List<String> paths = options.paths();
    if (paths.size() != 2) {
      throw new UsageException(
          words.of(
              "compare 要两个路径，先标准文本（或原文），后要评的文本，例如 banjian compare truth/ ocr/",
              "compare takes two paths, the truth (or dump) and the text to judge, as in"
                  + " banjian compare truth/ ocr/"));
    }
    if (paths.equals(List.of("-", "-"))) {
      throw new UsageException(
          words.of("标准输入只能用一次", "standard input can stand for one of the two only"));
    }
    boolean corrected = options.has("--corrected");
    CompareFormat format = CompareFormat.ofLabel(options.value("--format", "text"), words);
    CompareOptions own = new CompareOptions(options, words);
    Normalization normalization = own.normalization(corrected);
    Optional<RateLimit> limit = own.limit();
    shared.language(options, false);
    try (Inputs first = shared.inputs(List.of(paths.get(0)), options, List.of());
        Inputs second = shared.inputs(List.of(paths.get(1)), options, List.of())) {
      List<InputProblem> problems = new ArrayList<>(first.problems());
      problems.addAll(second.problems());
      ComparisonFacts facts =
          new ComparisonFacts(
              Version.current(),
              shared.language(options, format.isForMachines()),
              normalization,
              limit,
              problems);
      Pairing pairing = Pairing.of(first.sources(), second.sources());
      try (WholeOutput out = WholeOutput.open(options.value("--output", ""), console)) {
        Outcome verdict =
            corrected
                ? correction(
                    options, pairing, facts, corrections(options, format, out.writer(), facts))
                : comparison(
                    options, pairing, facts, comparisons(options, format, out.writer(), facts));
        out.finish();
        console.say(verdict(verdict));
        return verdict.exitCode();
      }
    }
  }

  private List<ComparisonWriter> comparisons(
      Given options, CompareFormat format, Writer out, ComparisonFacts facts) throws IOException {
    Optional<Path> report = report(options);
    return report.isPresent()
        ? List.of(format.comparison(out, facts), new ComparisonReport(report.get(), facts))
        : List.of(format.comparison(out, facts));
  }

  private List<CorrectionWriter> corrections(
      Given options, CompareFormat format, Writer out, ComparisonFacts facts) throws IOException {
    Optional<Path> report = report(options);
    return report.isPresent()
        ? List.of(format.correction(out, facts), new CorrectionReport(report.get(), facts))
        : List.of(format.correction(out, facts));
  }

  private Optional<Path> report(Given options) {
    String folder = options.value("--report", "");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(console.workingDirectory().resolve(folder));
  }

  private Outcome comparison(
      Given options, Pairing pairing, ComparisonFacts facts, List<ComparisonWriter> writers)
      throws IOException {
    CompareRun run =
        new CompareRun(shared.decoder(options), facts.normalization(), shared.jobs(options));
    Progress progress = new Progress(console, words, pairing.pairs().size());
    CompareRun.Result outcome =
        run.run(
            pairing,
            page -> {
              for (var writer : writers) {
                writer.page(page);
              }
              progress.step(1);
            });
    progress.clear();
    long length = outcome.totals().sequence().length();
    boolean judged = outcome.isWhole() && facts.problems().isEmpty();
    Outcome verdict = verdict(facts, judged, outcome.totals().sequence().errors(), length);
    for (var writer : writers) {
      writer.finish(outcome, verdict);
    }
    return verdict;
  }

  private Outcome correction(
      Given options, Pairing pairing, ComparisonFacts facts, List<CorrectionWriter> writers)
      throws IOException {
    RuleSettings settings = new RuleSettings(options, words, shared.profile(options));
    RuleCatalogue catalogue = settings.set(shared.catalogueToRun(options));
    CorrectionRun run =
        new CorrectionRun(settings.rules(catalogue), shared.decoder(options), shared.jobs(options));
    Progress progress = new Progress(console, words, pairing.pairs().size());
    CorrectionRun.Result outcome =
        run.run(
            pairing,
            page -> {
              for (var writer : writers) {
                writer.page(page);
              }
              progress.step(1);
            });
    progress.clear();
    outcome.failures().forEach(shared::say);
    boolean judged = outcome.isWhole() && facts.problems().isEmpty();
    Outcome verdict = verdict(facts, judged, outcome.totals().unasked(), outcome.totals().length());
    for (var writer : writers) {
      writer.finish(outcome, verdict);
    }
    return verdict;
  }

  /** A limit on nothing is no limit kept. */
  private static Outcome verdict(ComparisonFacts facts, boolean judged, long errors, long length) {
    if (!judged || (facts.limit().isPresent() && length == 0)) {
      return Outcome.NOT_JUDGED;
    }
    return facts.limit().isPresent() && facts.limit().get().isPassedBy(errors, length)
        ? Outcome.REJECTED
        : Outcome.ACCEPTED;
  }

  private String verdict(Outcome verdict) {
    return switch (verdict) {
      case ACCEPTED -> console.errStyle().good(words.of("结论：合格", "Verdict: accepted"));
      case REJECTED ->
          console
              .errStyle()
              .bad(words.of("结论：不合格，超过 --fail-above", "Verdict: rejected, above --fail-above"));
      case NOT_JUDGED ->
          console
              .errStyle()
              .bad(
                  words.of(
                      "结论：无法判定——前者的版面没有全部比完，或没有可比的字",
                      "Verdict: not judged: not every page of the first was compared, or there"
                          + " was nothing to compare"));
    };
  }
}
