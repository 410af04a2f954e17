package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.page.PageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the pages of archives. */
final class ArchiveCollector {
  private final InputCollector all;
  private final RecordCollector records;
  private final InputSettings settings;

  ArchiveCollector(InputCollector all, RecordCollector records, InputSettings settings) {
    this.all = all;
    this.records = records;
    this.settings = settings;
  }

  /**
   * The pages of an archive, in the order of their names as a folder would give them.
   *
   * @param prefix where corrected pages go, so that two archives do not write to one place
   */
  void add(String given, Path path, String prefix) {
    if (!all.isNew(path)) {
      return;
    }
    Archive archive;
    try {
      archive = Archive.open(path, FileKind.packing(path), settings.limits());
    } catch (IOException | IllegalArgumentException e) {
      all.problem(given, InputProblem.Kind.BAD_ARCHIVE, String.valueOf(e.getMessage()));
      return;
    }
    all.keepOpen(archive);
    List<Archive.Entry> entries = new ArrayList<>(archive.entries());
    entries.sort(Comparator.comparing(e -> String.join("/", e.parts())));
    String root = GivenPaths.stem(String.valueOf(path.getFileName()));
    FoundFiles found = new FoundFiles(GivenPaths.plain(given), "!/");
    for (Archive.Entry entry : entries) {
      String name = String.join("/", entry.parts());
      String shown = GivenPaths.plain(given) + "!/" + name;
      found.add(new FoundFile(name, shown, Optional.empty(), entry.copier()));
    }
    all.addRoot(found, Optional.empty());
    for (Archive.Entry entry : entries) {
      if (found.isTagFile(String.join("/", entry.parts()))) {
        all.skip();
      } else {
        entry(given, root, prefix, entry);
      }
    }
  }

  private void entry(String given, String root, String prefix, Archive.Entry entry) {
    String name = String.join("/", entry.parts());
    if (GivenPaths.isHidden(name)) {
      return; // .DS_Store and the like
    }
    String last = entry.parts().get(entry.parts().size() - 1);
    switch (FileKind.of(last, entry.head())) {
      case PAGE -> {
        PageId id = IdentityPattern.identify(settings.identity(), root, entry.parts());
        String file = GivenPaths.plain(given) + "!/" + name;
        all.add(
            new PageSource(
                file,
                id,
                GivenPaths.plain(given),
                prefix + name,
                Optional.empty(),
                entry.opener()));
      }
      case RECORDS ->
          records.addSpooled(
              GivenPaths.plain(given) + "!/" + name,
              GivenPaths.plain(given),
              prefix + name,
              entry.copier());
      case ARCHIVE ->
          all.problem(
              GivenPaths.plain(given) + "!/" + name,
              InputProblem.Kind.BAD_ARCHIVE,
              Refusal.ARCHIVE_IN_ARCHIVE.words().en());
      case PDF, OTHER -> all.skip();
    }
  }
}
