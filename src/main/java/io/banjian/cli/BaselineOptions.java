package io.banjian.cli;

import io.banjian.delivery.Baseline;
import io.banjian.delivery.BaselineEntry;
import io.banjian.delivery.BaselineFile;
import io.banjian.delivery.BaselineOutcome;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --baseline}, {@code --write-baseline} and {@code --prune-baseline}. */
final class BaselineOptions {
  private static final int MOST_GONE = 20;

  private final Console console;
  private final Words words;
  private final Optional<String> toRead;
  private final Optional<String> toWrite;
  private final boolean prune;
  private final Baseline.Builder next = new Baseline.Builder();

  private BaselineOptions(
      Console console,
      Words words,
      Optional<String> toRead,
      Optional<String> toWrite,
      boolean prune) {
    this.console = console;
    this.words = words;
    this.toRead = toRead;
    this.toWrite = toWrite;
    this.prune = prune;
  }

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.text(
            "--baseline",
            "FILE",
            words.of("只有基线里没有的问题才算数", "Only findings that FILE does not hold count")));
    spec.addOption(
        Options.text(
            "--write-baseline",
            "FILE",
            words.of("把现有的问题写成基线；已有的理由保留", "Write what is found to FILE; keeps its reasons")));
    spec.addOption(
        Options.flag(
            "--prune-baseline", words.of("从基线中删去已消失的条目", "Drop from the baseline what is gone")));
  }

  static BaselineOptions of(Given options, Console console, Words words) {
    Optional<String> toWrite = options.text("--write-baseline");
    Optional<String> toRead = options.text("--baseline");
    boolean prune = options.has("--prune-baseline");
    if (prune && toRead.isEmpty()) {
      throw new UsageException(
          words.of("--prune-baseline 要和 --baseline 一起用", "--prune-baseline needs --baseline FILE"));
    }
    if (prune && toWrite.isPresent()) {
      throw new UsageException(
          words.of(
              "--write-baseline 已经会删去消失的条目，不必再加 --prune-baseline",
              "--write-baseline drops what is gone by itself; leave --prune-baseline out"));
    }
    return new BaselineOptions(console, words, toRead, toWrite, prune);
  }

  /** The baseline to judge by: the one to read, else the one that is about to be rewritten. */
  Optional<Baseline> baseline() {
    if (toRead.isPresent()) {
      String name = toRead.get();
      if (!Files.exists(resolve(name))) {
        throw new UsageException(
            words.of(
                "没有基线文件 " + name + "；先写一个：banjian check … --write-baseline " + name,
                "no baseline file "
                    + name
                    + "; write one with: banjian check … --write-baseline "
                    + name));
      }
      return Optional.of(read(name));
    }
    return toWrite.filter(name -> Files.isRegularFile(resolve(name))).map(this::read);
  }

  private Baseline read(String name) {
    try {
      return BaselineFile.read(resolve(name), name);
    } catch (IOException e) {
      throw new UsageException(
          words.of("基线读不出来：", "cannot read the baseline ") + name + ": " + e.getMessage());
    }
  }

  private Path resolve(String name) {
    return console.workingDirectory().resolve(name);
  }

  void page(JudgedPage page) {
    if (toWrite.isPresent()) {
      next.add(page);
    }
  }

  /** Says what is gone, writes what is to be written, and returns the exit code. */
  int finish(Summary summary, Verdict verdict, Optional<Baseline> before) throws IOException {
    Optional<BaselineOutcome> outcome = summary.baseline();
    List<BaselineEntry> gone = outcome.map(BaselineOutcome::gone).orElse(List.of());
    sayGone(gone);
    if (toWrite.isEmpty() && !prune) {
      return verdict.exitCode();
    }
    if (!verdict.isJudged()) {
      console.say(
          "banjian: "
              + words.of("没有判定，基线保持原样", "nothing was judged, so the baseline was left as it was"));
      return verdict.exitCode();
    }
    if (prune) {
      String file = toRead.orElseThrow();
      write(before.orElseThrow().without(gone), file);
      console.say(
          words.of(
              "从基线 " + file + " 删去 " + gone.size() + " 条。",
              "Dropped " + gone.size() + " from the baseline " + file + "."));
      return verdict.exitCode();
    }
    String file = toWrite.orElseThrow();
    Baseline written = next.build(outcome.map(BaselineOutcome::unchecked).orElse(List.of()));
    write(written, file);
    int all = written.entries().size();
    int added = outcome.map(BaselineOutcome::newFindings).orElse(summary.findings());
    console.say(
        words.of(
            "基线写入 " + file + "：" + all + " 条，新增 " + added + "，删去 " + gone.size() + "。",
            "Wrote the baseline "
                + file
                + ": "
                + all
                + " entries, "
                + added
                + " new, "
                + gone.size()
                + " dropped."));
    return 0;
  }

  private void sayGone(List<BaselineEntry> gone) {
    for (BaselineEntry entry : gone.subList(0, Math.min(MOST_GONE, gone.size()))) {
      console.say(
          "banjian: "
              + words.of("基线条目已消失：", "gone from the baseline: ")
              + entry.page()
              + " "
              + entry.rule()
              + (entry.text().isEmpty()
                  ? ""
                  : words.of("“" + entry.text() + "”", " ‘" + entry.text() + "’")));
    }
    if (gone.size() > MOST_GONE) {
      int rest = gone.size() - MOST_GONE;
      console.say("banjian: " + words.of("另有 " + rest + " 条已消失", rest + " more are gone"));
    }
    if (!gone.isEmpty() && toWrite.isEmpty() && !prune) {
      console.say("banjian: " + words.of("删去它们：--prune-baseline", "drop them: --prune-baseline"));
    }
  }

  private void write(Baseline baseline, String name) throws IOException {
    Path target = resolve(name);
    Path temporary = Whole.beside(target);
    try {
      try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
        BaselineFile.write(baseline, out);
      }
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
