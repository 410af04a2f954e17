package io.banjian.cli;

import io.banjian.delivery.Summary;
import io.banjian.rule.Timings;
import io.banjian.rule.Timings.Part;
import io.banjian.rule.Timings.RuleTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code --timings}: what a run took, and of that every rule. */
final class TimingsText {
  private final Words words;

  TimingsText(Words words) {
    this.words = words;
  }

  /** What part of a run took so long. */
  private record Row(long nanos, String name) {}

  /**
   * @param elapsed since the first page
   */
  String of(Summary summary, Timings timings, Duration elapsed) {
    Optional<Duration> processor = ProcessHandle.current().info().totalCpuDuration();
    StringBuilder out = new StringBuilder(head(summary, elapsed, processor));
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      rows.add(new Row(timings.nanos(part), inWords(part)));
    }
    for (RuleTime rule : timings.rules()) {
      rows.add(new Row(rule.nanos(), rule.rule()));
    }
    long booked = rows.stream().mapToLong(Row::nanos).sum();
    long all = Math.max(booked, processor.map(Duration::toNanos).orElse(booked));
    rows.add(
        new Row(
            all - booked,
            words.of("其余：启动、即时编译、回收内存", "the rest: starting, compiling, collecting garbage")));
    rows.sort(Comparator.comparingLong(Row::nanos).reversed());
    int pages = Math.max(1, summary.pages());
    out.append(words.of("  微秒/版     占比\n", "  µs/page    share\n"));
    for (Row row : rows) {
      out.append(
          String.format(
              Locale.ROOT,
              "%9.1f  %5.1f %%  %s%n",
              row.nanos() / 1e3 / pages,
              all == 0 ? 0 : 100.0 * row.nanos() / all,
              row.name()));
    }
    return out.toString();
  }

  private String head(Summary summary, Duration elapsed, Optional<Duration> processor) {
    double seconds = Math.max(0.001, elapsed.toNanos() / 1e9);
    StringBuilder out = new StringBuilder();
    out.append(
        words.of(
            format("用时 %.2f 秒，每秒 %.0f 版", seconds, summary.pages() / seconds),
            format("Took %.2f s, %.0f pages a second", seconds, summary.pages() / seconds)));
    processor.ifPresent(
        spent -> {
          double busy = Math.max(0.001, spent.toNanos() / 1e9);
          double characters = summary.characters() / busy;
          out.append(
              words.of(
                  format("；处理器 %.2f 秒，每处理器秒 %.0f 字", busy, characters),
                  format("; processor %.2f s, %.0f characters a second of it", busy, characters)));
        });
    peakMemory()
        .ifPresent(
            mb -> out.append(words.of("；内存最多 " + mb + " MB", "; memory " + mb + " MB at most")));
    return out.append(words.of("。\n", ".\n")).toString();
  }

  private static String format(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }

  /** As the system counts it, where it says so. */
  private static Optional<String> peakMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("\\D", ""))
          .map(kilobytes -> Long.toString(Long.parseLong(kilobytes) / 1024))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty(); // another system
    }
  }

  private String inWords(Part part) {
    return switch (part) {
      case READING -> words.of("读取、解码", "reading and decoding");
      case LAYOUT -> words.of("版面：行、段、栏", "layout: lines, paragraphs, columns");
      case FINDINGS -> words.of("核对改法、编指纹", "checking fixes, fingerprints");
      case SUMMARY -> words.of("版面摘要", "summaries of pages");
      case ISSUES -> words.of("全期：转版配对", "issues: pairs of references");
      case WRITING -> words.of("基线、豁免、写出结果", "baseline, waivers, writing results");
    };
  }
}
