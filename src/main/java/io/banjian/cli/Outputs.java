package io.banjian.cli;

import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import io.banjian.report.FindingWriter;
import io.banjian.report.Style;
import io.banjian.report.Utf8Writer;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All outputs of one run. A file appears whole, when the run is over, or not at all. */
final class Outputs implements Closeable {
  private final List<FindingWriter> writers = new ArrayList<>();
  private final List<Writer> streams = new ArrayList<>();

  /** Half-written file to the place where it belongs. */
  private final Map<Path, Path> pending = new LinkedHashMap<>();

  /** How to open a writer on a stream. */
  interface Opener {
    FindingWriter open(OutputFormat format, Writer out, Style style) throws IOException;
  }

  static Outputs open(List<OutputSpec> specs, Console console, Opener opener) throws IOException {
    Outputs outputs = new Outputs();
    try {
      for (OutputSpec spec : specs) {
        outputs.add(spec, console, opener);
      }
      return outputs;
    } catch (IOException | RuntimeException e) {
      outputs.close();
      throw e;
    }
  }

  private void add(OutputSpec spec, Console console, Opener opener) throws IOException {
    Writer out;
    Style style = Style.PLAIN;
    if (spec.file().isPresent()) {
      Path target = console.workingDirectory().resolve(spec.file().get());
      out = temporary(target);
    } else {
      out = console.outWriter();
      style = console.outStyle();
    }
    streams.add(out);
    writers.add(opener.open(spec.format(), out, style));
  }

  private Writer temporary(Path target) throws IOException {
    if (pending.containsValue(target)) {
      throw new IOException(target + " is named for two outputs");
    }
    Path temporary = Whole.beside(target);
    pending.put(temporary, target);
    return new Utf8Writer(Files.newOutputStream(temporary));
  }

  void page(JudgedPage page) throws IOException {
    for (FindingWriter writer : writers) {
      writer.page(page);
    }
  }

  void issue(Issue issue) throws IOException {
    for (FindingWriter writer : writers) {
      writer.issue(issue);
    }
  }

  void finish(Summary summary, Verdict verdict) throws IOException {
    for (FindingWriter writer : writers) {
      writer.finish(summary, verdict);
    }
    for (Writer stream : streams) {
      stream.flush();
    }
    Set<Path> done = new HashSet<>();
    for (Map.Entry<Path, Path> file : pending.entrySet()) {
      Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
      done.add(file.getKey());
    }
    pending.keySet().removeAll(done);
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : pending.keySet()) {
      Files.deleteIfExists(temporary);
    }
  }
}
