package io.banjian.cli;

import io.banjian.correct.Correction;
import io.banjian.correct.Corrector;
import io.banjian.correct.DecidedCorrector;
import io.banjian.correct.Decisions;
import io.banjian.correct.DecisionsFile;
import io.banjian.correct.FixChoice;
import io.banjian.correct.PageCorrector;
import io.banjian.correct.PageDecisions;
import io.banjian.correct.ParagraphGaps;
import io.banjian.delivery.FixRun;
import io.banjian.delivery.FixRun.FixedFile;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.Profile;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleFailure;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code banjian fix}: writes corrected text. */
final class FixCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  FixCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "fix";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("改正版面，写出改好的文本。", "Corrects pages and writes them out."))
        .customSynopsis("banjian fix [OPTION…] PATH…")
        .sortOptions(false)
        .optionListHeading(words.of("%n选项%n", "%nOptions%n"))
        .parameterListHeading("%n")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer(
            "  banjian fix 2025-02-13/ --output corrected/",
            "  banjian fix page.txt --diff",
            "  banjian fix - < page.txt > corrected.txt");
    spec.addOption(
        Options.text(
            "--output", "DIR", words.of("写到另一个文件夹，目录结构不变", "Write under DIR, in the same tree")));
    spec.addOption(Options.flag("--in-place", words.of("直接改写原文件", "Replace each page")));
    spec.addOption(Options.flag("--diff", words.of("只显示改动", "Print a unified diff instead")));
    spec.addOption(
        Options.flag("--suggested", words.of("连同建议的改法一起改", "Take the suggestions, too")));
    spec.addOption(
        Options.text(
            "--decisions",
            "FILE",
            words.of("按报告里导出的决定改；其余版面照常", "Carry out the decisions of a report's reader")));
    spec.addOption(
        Options.text(
            "--paragraphs",
            "blank|line",
            words.of("段落之间空一行或不空行（默认照原样）", "Part paragraphs so (default: as they are)")));
    WaiverOptions.addTo(spec, words);
    shared.addTo(spec);
    return spec;
  }

  private ParagraphGaps gaps(Given options) {
    String asked = options.value("--paragraphs", "");
    return switch (asked) {
      case "" -> ParagraphGaps.AS_THEY_ARE;
      case "blank" -> ParagraphGaps.BLANK;
      case "line" -> ParagraphGaps.LINE;
      default ->
          throw new UsageException(
              words.of("--paragraphs 只有 blank 和 line", "--paragraphs takes blank or line"));
    };
  }

  @Override
  public int run(Given options) throws IOException {
    boolean suggested = options.has("--suggested");
    Profile profile = shared.profile(options);
    RuleSettings settings = new RuleSettings(options, words, profile);
    RuleCatalogue catalogue = settings.set(shared.catalogueToRun(options));
    HeldBack held =
        new HeldBack(new WaiverOptions(console, words).waivers(options, catalogue), suggested);
    Corrector plain =
        Corrector.of(
            settings.rules(catalogue).pageRules(),
            suggested ? FixChoice.SUGGESTED : FixChoice.SAFE,
            gaps(options),
            held);
    Optional<DecidedCorrector> decided =
        decisions(options).map(d -> new DecidedCorrector(d, plain, gaps(options)));
    PageCorrector corrector = decided.isPresent() ? decided.get() : plain;
    FixRun run = new FixRun(catalogue, corrector, shared.decoder(options), shared.jobs(options));
    try (Inputs inputs = shared.inputs(options, profile.identity())) {
      FixTarget target = FixTarget.of(options, inputs, console, words);
      Tally tally = new Tally();
      Progress progress = new Progress(console, words, inputs.sources().size());
      run.run(
          inputs,
          file -> {
            progress.clear();
            take(file, target, tally);
            progress.step(file.corrections().size());
          });
      progress.clear();
      target.finish();
      decided.ifPresent(d -> sayUnused(d.unused(), tally));
      console.say(tally.summary(words));
      held.summary(words).ifPresent(console::say);
      boolean judged = !tally.failed && inputs.problems().isEmpty() && !inputs.sources().isEmpty();
      return judged ? 0 : BanjianCommand.NOT_JUDGED;
    }
  }

  private Optional<Decisions> decisions(Given options) {
    String name = options.value("--decisions", "");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = console.workingDirectory().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          words.of(
              "没有决定文件 " + name + "；请从报告里导出",
              "no decisions file " + name + "; export it from a report"));
    }
    try {
      return Optional.of(DecisionsFile.read(file, name));
    } catch (IOException e) {
      throw new UsageException(
          words.of("决定文件读不出来：", "cannot read the decisions ") + name + ": " + e.getMessage());
    }
  }

  /** A decision that silently comes to nothing would pass for one carried out. */
  private void sayUnused(List<PageDecisions> unused, Tally tally) {
    for (PageDecisions page : unused) {
      tally.failed = true;
      console.say(
          "banjian: "
              + words.of(
                  page.file() + "：有对这一版的决定，但给出的路径里没有这一版，或它已改动",
                  page.file() + ": decided, but not among the pages given, or changed since"));
    }
  }

  private String leftOut(Correction correction) {
    String rules = String.join(", ", new TreeSet<>(correction.leftOut()));
    int count = correction.leftOut().size();
    return correction.page().file()
        + words.of(
            "：" + count + " 处决定与别的改动重叠，未执行（" + rules + "）",
            ": " + count + " decided, but overlapping others, left out (" + rules + ")");
  }

  private void take(FixedFile file, FixTarget target, Tally tally) throws IOException {
    if (file.problem().isPresent()) {
      tally.failed = true;
      console.say(
          "banjian: "
              + file.source().file()
              + words.of("：", ": ")
              + MessageText.of(file.problem().get(), SourceText.of(""), words.language()));
      return;
    }
    if (file.refusal().isPresent()) {
      tally.failed = true;
      console.say("banjian: " + file.refusal().get().in(words.language()));
      return;
    }
    for (Correction correction : file.corrections()) {
      tally.add(correction);
      for (RuleFailure failure : correction.failures()) {
        tally.failed = true;
        shared.say(failure);
      }
      if (!correction.leftOut().isEmpty()) {
        console.say("banjian: " + leftOut(correction));
      }
      if (!correction.settled()) {
        console.say(
            "banjian: "
                + correction.page().file()
                + words.of("：改了五遍还有可改之处，再运行一次", ": not settled after five passes; run it again"));
      }
    }
    if (!target.write(file)) {
      tally.failed = true;
    }
  }

  /** What was done, in numbers. */
  private static final class Tally {
    private int pages;
    private int changed;
    private int fixes;
    private boolean failed;
    private final Set<String> rules = new TreeSet<>();

    void add(Correction correction) {
      pages++;
      changed += correction.changesNothing() ? 0 : 1;
      fixes += correction.applied().size();
      rules.addAll(correction.applied());
    }

    String summary(Words words) {
      String by =
          rules.isEmpty()
              ? ""
              : words.of("（", " (") + String.join(", ", rules) + words.of("）", ")");
      return words.of(
          "共 " + pages + " 个版面，改动 " + changed + " 个，改正 " + fixes + " 处" + by + "。",
          pages
              + (pages == 1 ? " page, " : " pages, ")
              + changed
              + " changed, "
              + fixes
              + (fixes == 1 ? " correction" : " corrections")
              + by
              + ".");
    }
  }
}
