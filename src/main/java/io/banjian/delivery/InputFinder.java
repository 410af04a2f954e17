package io.banjian.delivery;

import io.banjian.edition.Manifest;
import io.banjian.page.IdentityPattern;
import io.banjian.page.PageFormat;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Turns the paths of a command line into the files to read. */
public final class InputFinder {
  private final Path workingDirectory;
  private final InputStream standardInput;
  private final InputSettings settings;

  /** Reads files as they are found to be written. */
  public InputFinder(Path workingDirectory, InputStream standardInput) {
    this(workingDirectory, standardInput, TextDecoder.detecting());
  }

  public InputFinder(Path workingDirectory, InputStream standardInput, TextDecoder decoder) {
    this(workingDirectory, standardInput, decoder, List.of(), ChecksumWatch.NOBODY);
  }

  /**
   * @param identity how the house names its pages
   * @param watch is told of the checksums of a manifest
   */
  public InputFinder(
      Path workingDirectory,
      InputStream standardInput,
      TextDecoder decoder,
      List<IdentityPattern> identity,
      ChecksumWatch watch) {
    this.workingDirectory = workingDirectory;
    this.standardInput = standardInput;
    this.settings = new InputSettings(decoder, EntryLimits.DEFAULT, identity, watch);
  }

  public Inputs find(List<String> paths) {
    return find(paths, Optional.empty(), Optional.empty());
  }

  /**
   * @param manifest what the delivery is said to hold; without it, one that lies with the files is
   *     used where it is obvious
   * @param manifestFile where it lies
   */
  public Inputs find(List<String> paths, Optional<Manifest> manifest, Optional<Path> manifestFile) {
    InputCollector collector = new InputCollector(settings);
    manifestFile.ifPresent(collector::exclude);
    for (String given : paths) {
      if (given.equals("-")) {
        standardInput(collector);
      } else {
        find(given, collector);
      }
    }
    return collector.inputs(manifest);
  }

  /** One page, or a table that is piped in. */
  private void standardInput(InputCollector collector) {
    try {
      byte[] head = standardInput.readNBytes(PageFormat.headLength());
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), standardInput);
      if (RecordFormat.of("-", head).isPresent()) {
        collector.records().addSpooled("-", "-", "stdin", all::transferTo);
      } else {
        PageId id = new PageId("", "", "");
        collector.add(
            new PageSource(
                "-", id, "", "-", Optional.empty(), () -> EntryLimits.DEFAULT.read(all, 0)));
      }
    } catch (IOException e) {
      collector.problem("-", InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private void find(String given, InputCollector collector) {
    Path path;
    try {
      path = workingDirectory.resolve(given);
    } catch (InvalidPathException e) {
      collector.problem(given, InputProblem.Kind.MISSING, "");
      return;
    }
    if (Files.isDirectory(path)) {
      collector.folder(given, path);
    } else if (!Files.exists(path)) {
      collector.problem(given, InputProblem.Kind.MISSING, "");
    } else {
      switch (FileKind.of(path)) {
        case PAGE -> collector.file(given, path);
        case RECORDS ->
            collector
                .records()
                .add(
                    given,
                    path,
                    String.valueOf(path.getFileName()),
                    given.startsWith("./") ? given.substring(2) : given);
        case ARCHIVE -> collector.archives().add(given, path, "");
        case PDF -> collector.problem(given, InputProblem.Kind.PDF, "");
        case OTHER -> collector.problem(given, InputProblem.Kind.NO_PAGE_FORMAT, "");
      }
    }
  }
}
