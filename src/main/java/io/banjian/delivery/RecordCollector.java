package io.banjian.delivery;

import io.banjian.page.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Gathers the pages of tables: JSON Lines, CSV. */
final class RecordCollector {
  private final InputCollector all;
  private final InputSettings settings;

  RecordCollector(InputCollector all, InputSettings settings) {
    this.all = all;
    this.settings = settings;
  }

  /** The pages of a table. */
  void add(String given, Path path, String below, String root) {
    if (!all.isNew(path)) {
      return;
    }
    if (root.equals(GivenPaths.plain(given))) {
      FoundFiles alone = new FoundFiles(root, "#");
      alone.add(new FoundFile(below, root, Optional.of(path), to -> Files.copy(path, to)));
      all.addRoot(alone, Optional.empty());
    }
    read(GivenPaths.plain(given), path, root, GivenPaths.stem(below));
  }

  private void read(String shown, Path path, String root, String below) {
    try {
      byte[] head;
      try (InputStream in = Files.newInputStream(path)) {
        head = in.readNBytes(PageFormat.headLength());
      }
      RecordFormat format = RecordFormat.of(shown, head).orElseThrow();
      RecordTable table = RecordTable.open(path, format, settings.decoder(), settings.limits());
      all.keepOpen(table);
      table.pages(path, shown, root, below, settings.identity(), all::add);
    } catch (IOException e) {
      all.problem(shown, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /** A table that must be copied before it can be read here and there. */
  void addSpooled(String shown, String root, String below, Archive.Copier copier) {
    try {
      Path spool = Files.createTempFile("banjian", ".records");
      spool.toFile().deleteOnExit();
      all.keepOpen(() -> Files.deleteIfExists(spool));
      try (OutputStream out = Files.newOutputStream(spool)) {
        copier.copy(out);
      }
      read(shown, spool, root, GivenPaths.stem(below));
    } catch (IOException e) {
      all.problem(shown, InputProblem.Kind.BAD_ARCHIVE, String.valueOf(e.getMessage()));
    }
  }
}
