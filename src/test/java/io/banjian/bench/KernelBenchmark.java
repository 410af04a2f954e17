package io.banjian.bench;

import io.banjian.edition.Sketch;
import io.banjian.layout.PageView;
import io.banjian.normalize.Mojibake;
import io.banjian.normalize.TextHabits;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every page goes through, piece by piece; {@code docs/benchmarks.md} says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KernelBenchmark {
  /** A page of columns from a text layer, and one that is a paragraph a line already. */
  @Param({"fixtures/dumps/issue01", "fixtures/clean"})
  public String page = "";

  private byte[] bytes = {};
  private SourceText text = SourceText.of("");
  private final PageEngine engine = new PageEngine(AllRules.catalogue().pageRules(r -> true));

  @Setup
  public void read() throws IOException {
    Path path = Path.of(page);
    if (Files.isDirectory(path)) {
      try (var files = Files.walk(path)) {
        path = files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      }
    }
    bytes = Files.readAllBytes(path);
    text = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
  }

  @Benchmark
  public SourceText decodeAndClassify() {
    return SourceText.of(new String(bytes, StandardCharsets.UTF_8));
  }

  @Benchmark
  public PageView layout() {
    return PageView.of(text);
  }

  @Benchmark
  public Object mojibake() {
    return Mojibake.find(text);
  }

  @Benchmark
  public TextHabits habits() {
    return TextHabits.of(text);
  }

  @Benchmark
  public Sketch sketch() {
    return Sketch.of(text);
  }

  @Benchmark
  public Object everyPageRule() {
    return engine.check(new Page(new PageId("", "", "1"), "1.txt", text));
  }
}
