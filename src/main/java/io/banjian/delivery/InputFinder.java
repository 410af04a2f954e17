package io.banjian.delivery;

import io.banjian.page.PageId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Turns the paths of a command line into the files to read. */
public final class InputFinder {
  private final Path workingDirectory;
  private final InputStream standardInput;

  public InputFinder(Path workingDirectory, InputStream standardInput) {
    this.workingDirectory = workingDirectory;
    this.standardInput = standardInput;
  }

  public Inputs find(List<String> paths) {
    InputCollector collector = new InputCollector();
    for (String given : paths) {
      if (given.equals("-")) {
        PageId id = new PageId("", "", "");
        collector.add(
            new PageSource("-", id, id, "", "-", Optional.empty(), standardInput::readAllBytes));
      } else {
        find(given, collector);
      }
    }
    return collector.inputs();
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
        case ARCHIVE -> collector.archive(given, path, "");
        case PDF -> collector.problem(given, InputProblem.Kind.PDF, "");
        case OTHER -> collector.problem(given, InputProblem.Kind.NO_PAGE_FORMAT, "");
      }
    }
  }
}
