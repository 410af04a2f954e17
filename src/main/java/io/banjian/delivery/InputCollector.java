package io.banjian.delivery;

import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestReader.BadManifestException;
import io.banjian.page.IdentityPattern;
import io.banjian.page.PageId;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the pages of files, folders and archives, each file once. */
final class InputCollector {
  private final List<PageSource> sources = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final InputSettings settings;
  private final RecordCollector records;
  private final ArchiveCollector archives;
  private final List<Root> roots = new ArrayList<>();

  /** Files named one by one. */
  private final FoundFiles chosen = new FoundFiles("", "/");

  private int skipped;

  InputCollector(InputSettings settings) {
    this.settings = settings;
    this.records = new RecordCollector(this, settings);
    this.archives = new ArchiveCollector(this, records, settings);
  }

  RecordCollector records() {
    return records;
  }

  ArchiveCollector archives() {
    return archives;
  }

  /** Whether a file has not been met before; from now on it has. */
  boolean isNew(Path path) {
    return seen.add(path.toAbsolutePath().normalize());
  }

  void addRoot(FoundFiles files, Optional<Path> folder) {
    roots.add(new Root(files, folder));
  }

  void keepOpen(Closeable resource) {
    open.add(resource);
  }

  /** One file more that holds no page. */
  void skip() {
    skipped++;
  }

  void add(PageSource source) {
    sources.add(source);
  }

  void problem(String path, InputProblem.Kind kind, String detail) {
    problems.add(new InputProblem(path, kind, Refusal.words(detail)));
  }

  /** Everything that was found, held against the manifests there are. */
  Inputs inputs(Optional<Manifest> given) {
    Manifests manifests = new Manifests(sources, settings);
    if (given.isPresent()) {
      manifests.hold(
          given.get(), union(), roots.size() == 1 ? roots.get(0).folder() : Optional.empty());
    } else {
      for (Root root : roots) {
        try {
          ManifestSource.in(root.files())
              .ifPresent(m -> manifests.hold(m, root.files(), root.folder()));
        } catch (IOException | BadManifestException e) {
          problem(
              root.files().root(), InputProblem.Kind.BAD_MANIFEST, String.valueOf(e.getMessage()));
        }
      }
    }
    return new Inputs(manifests.sources(), skipped, problems, open, manifests.listings());
  }

  /** A list that the user names speaks of all that is handed over with it. */
  private FoundFiles union() {
    if (roots.size() == 1 && chosen.isEmpty()) {
      return roots.get(0).files();
    }
    FoundFiles all =
        roots.isEmpty()
            ? new FoundFiles("", "/")
            : new FoundFiles(roots.get(0).files().root(), roots.get(0).files().separator());
    roots.forEach(root -> all.addAll(root.files()));
    all.addAll(chosen);
    return all;
  }

  /** A file that is no page although it lies among them: the manifest that the user names. */
  void exclude(Path path) {
    seen.add(path.toAbsolutePath().normalize());
  }

  /**
   * What was found in one place.
   *
   * @param folder on disk, if it is one
   */
  private record Root(FoundFiles files, Optional<Path> folder) {}

  void file(String given, Path path) {
    Path shown = Path.of(given);
    Path name = shown.getFileName();
    Path below = Path.of(name == null ? given : name.toString());
    file(path, given, GivenPaths.parentName(shown), below, "", false);
    chosen.add(
        new FoundFile(
            below.toString(),
            GivenPaths.plain(given),
            Optional.of(path),
            to -> Files.copy(path, to)));
  }

  private void file(
      Path path, String given, String root, Path below, String whole, boolean linkOut) {
    if (!isNew(path)) {
      return;
    }
    List<String> parts = new ArrayList<>();
    below.forEach(part -> parts.add(part.toString()));
    PageId id = IdentityPattern.identify(settings.identity(), root, parts);
    add(
        new PageSource(
            GivenPaths.plain(given),
            id,
            whole,
            GivenPaths.shown(below),
            Optional.of(path),
            () -> {
              if (linkOut) {
                throw new EntryLimits.RefusedException(Refusal.LINK_OUT);
              }
              try (InputStream in = Files.newInputStream(path)) {
                return settings.limits().read(in, 0);
              }
            }));
  }

  void folder(String given, Path folder) {
    List<Path> files = List.of();
    try {
      files =
          FolderWalk.files(
              folder, file -> problem(GivenPaths.shown(file), InputProblem.Kind.UNREADABLE, ""));
    } catch (IOException e) {
      problem(given, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
    String root = GivenPaths.rootName(given, folder);
    FoundFiles all = new FoundFiles(GivenPaths.plain(given), "/");
    for (Path file : files) {
      String name =
          GivenPaths.plain(GivenPaths.shown(Path.of(given).resolve(folder.relativize(file))));
      String below = GivenPaths.shown(folder.relativize(file));
      all.add(new FoundFile(below, name, Optional.of(file), to -> Files.copy(file, to)));
    }
    addRoot(all, Optional.of(folder));
    for (Path file : files) {
      Path below = folder.relativize(file);
      String name = GivenPaths.shown(Path.of(given).resolve(below));
      if (all.isTagFile(GivenPaths.shown(below))) {
        skip();
        continue;
      }
      FileKind kind = FileKind.of(file);
      boolean holdsPages = kind != FileKind.PDF && kind != FileKind.OTHER;
      if (holdsPages && FolderWalk.leadsOut(folder, file)) {
        file(file, name, root, below, GivenPaths.plain(given), true);
        continue;
      }
      switch (kind) {
        case PAGE -> file(file, name, root, below, GivenPaths.plain(given), false);
        case RECORDS -> records.add(name, file, GivenPaths.shown(below), GivenPaths.plain(given));
        case ARCHIVE -> archives.add(name, file, GivenPaths.stem(GivenPaths.shown(below)) + "/");
        case PDF, OTHER -> skip();
      }
    }
  }
}
