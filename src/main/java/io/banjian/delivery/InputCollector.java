package io.banjian.delivery;

import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestReader.BadManifestException;
import io.banjian.page.IdentityPattern;
import io.banjian.page.PageFormat;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<IdentityPattern> identity;
  private final List<Root> roots = new ArrayList<>();

  /** Files named one by one. */
  private final FoundFiles chosen = FoundFiles.of("", "/");

  private final TextDecoder decoder;
  private final EntryLimits limits;
  private int skipped;

  /**
   * @param decoder for tables, whose records are told apart before they are read
   */
  InputCollector(TextDecoder decoder, EntryLimits limits, List<IdentityPattern> identity) {
    this.identity = identity;
    this.decoder = decoder;
    this.limits = limits;
  }

  void add(PageSource source) {
    sources.add(source);
  }

  void problem(String path, InputProblem.Kind kind, String detail) {
    problems.add(new InputProblem(path, kind, detail));
  }

  /** Everything that was found, held against the manifests there are. */
  Inputs inputs(Optional<Manifest> given) {
    Manifests manifests = new Manifests(sources);
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
    if (roots.size() == 1 && chosen.files().isEmpty()) {
      return roots.get(0).files();
    }
    FoundFiles all =
        roots.isEmpty()
            ? FoundFiles.of("", "/")
            : FoundFiles.of(roots.get(0).files().root(), roots.get(0).files().separator());
    roots.forEach(root -> all.files().addAll(root.files().files()));
    all.files().addAll(chosen.files());
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
    file(path, given, parentName(shown), below, "");
    chosen
        .files()
        .add(
            new FoundFile(
                below.toString(), plain(given), Optional.of(path), to -> Files.copy(path, to)));
  }

  /** The pages of a table. */
  void records(String given, Path path, String below, String root) {
    if (!seen.add(path.toAbsolutePath().normalize())) {
      return;
    }
    if (root.equals(plain(given))) {
      FoundFiles alone = FoundFiles.of(root, "#");
      alone.files().add(new FoundFile(below, root, Optional.of(path), to -> Files.copy(path, to)));
      roots.add(new Root(alone, Optional.empty()));
    }
    readRecords(plain(given), path, root, stem(below));
  }

  private void readRecords(String shown, Path path, String root, String below) {
    try {
      byte[] head;
      try (InputStream in = Files.newInputStream(path)) {
        head = in.readNBytes(PageFormat.headLength());
      }
      RecordFormat format = RecordFormat.of(shown, head).orElseThrow();
      RecordTable table = RecordTable.open(path, format, decoder, limits);
      open.add(table);
      table.pages(path, shown, root, below, this::add);
    } catch (IOException e) {
      problem(shown, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /** A table that must be copied before it can be read here and there. */
  void spooledRecords(String shown, String root, String below, Archive.Copier copier) {
    try {
      Path spool = Files.createTempFile("banjian", ".records");
      spool.toFile().deleteOnExit();
      open.add(() -> Files.deleteIfExists(spool));
      try (OutputStream out = Files.newOutputStream(spool)) {
        copier.copy(out);
      }
      readRecords(shown, spool, root, stem(below));
    } catch (IOException e) {
      problem(shown, InputProblem.Kind.BAD_ARCHIVE, String.valueOf(e.getMessage()));
    }
  }

  private void file(Path path, String given, String root, Path below, String whole) {
    if (!seen.add(path.toAbsolutePath().normalize())) {
      return;
    }
    List<String> parts = new ArrayList<>();
    below.forEach(part -> parts.add(part.toString()));
    PageId id = IdentityPattern.identify(identity, root, parts);
    add(
        new PageSource(
            plain(given),
            id,
            whole,
            shown(below),
            Optional.of(path),
            () -> {
              try (InputStream in = Files.newInputStream(path)) {
                return limits.read(in, 0);
              }
            }));
  }

  void folder(String given, Path folder) {
    List<Path> files = List.of();
    try {
      files =
          FolderWalk.files(folder, file -> problem(shown(file), InputProblem.Kind.UNREADABLE, ""));
    } catch (IOException e) {
      problem(given, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
    String root = rootName(given, folder);
    FoundFiles all = FoundFiles.of(plain(given), "/");
    for (Path file : files) {
      String name = plain(shown(Path.of(given).resolve(folder.relativize(file))));
      String below = shown(folder.relativize(file));
      all.files().add(new FoundFile(below, name, Optional.of(file), to -> Files.copy(file, to)));
    }
    roots.add(new Root(all, Optional.of(folder)));
    for (Path file : files) {
      Path below = folder.relativize(file);
      String name = shown(Path.of(given).resolve(below));
      if (all.isTagFile(shown(below))) {
        skipped++;
        continue;
      }
      switch (FileKind.of(file)) {
        case PAGE -> file(file, name, root, below, plain(given));
        case RECORDS -> records(name, file, shown(below), plain(given));
        case ARCHIVE -> archive(name, file, stem(shown(below)) + "/");
        case PDF, OTHER -> skipped++;
      }
    }
  }

  /**
   * The pages of an archive, in the order of their names as a folder would give them.
   *
   * @param prefix where corrected pages go, so that two archives do not write to one place
   */
  void archive(String given, Path path, String prefix) {
    if (!seen.add(path.toAbsolutePath().normalize())) {
      return;
    }
    Archive archive;
    try {
      archive = Archive.open(path, FileKind.packing(path), limits);
    } catch (IOException | IllegalArgumentException e) {
      problem(given, InputProblem.Kind.BAD_ARCHIVE, String.valueOf(e.getMessage()));
      return;
    }
    open.add(archive);
    List<Archive.Entry> entries = new ArrayList<>(archive.entries());
    entries.sort(Comparator.comparing(e -> String.join("/", e.parts())));
    String root = stem(String.valueOf(path.getFileName()));
    FoundFiles all = FoundFiles.of(plain(given), "!/");
    for (Archive.Entry entry : entries) {
      String name = String.join("/", entry.parts());
      String shown = plain(given) + "!/" + name;
      all.files().add(new FoundFile(name, shown, Optional.empty(), entry.copier()));
    }
    roots.add(new Root(all, Optional.empty()));
    for (Archive.Entry entry : entries) {
      if (all.isTagFile(String.join("/", entry.parts()))) {
        skipped++;
      } else {
        entry(given, root, prefix, entry);
      }
    }
  }

  private void entry(String given, String root, String prefix, Archive.Entry entry) {
    String name = String.join("/", entry.parts());
    if (isHiddenName(name)) {
      return; // .DS_Store and the like
    }
    String last = entry.parts().get(entry.parts().size() - 1);
    switch (FileKind.of(last, entry.head())) {
      case PAGE -> {
        PageId id = IdentityPattern.identify(identity, root, entry.parts());
        String file = plain(given) + "!/" + name;
        add(
            new PageSource(
                file, id, plain(given), prefix + name, Optional.empty(), entry.opener()));
      }
      case RECORDS ->
          spooledRecords(plain(given) + "!/" + name, plain(given), prefix + name, entry.copier());
      case ARCHIVE ->
          problem(plain(given) + "!/" + name, InputProblem.Kind.BAD_ARCHIVE, "archive in archive");
      case PDF, OTHER -> skipped++;
    }
  }

  /** {@code .} and {@code ..} name no issue; the folder they stand for does. */
  private static String rootName(String given, Path folder) {
    Path name = Path.of(given).normalize().getFileName();
    if (name == null || name.toString().isEmpty() || name.toString().equals("..")) {
      name = folder.toAbsolutePath().normalize().getFileName();
    }
    return name == null ? "" : name.toString();
  }

  private static String parentName(Path shown) {
    Path parent = shown.normalize().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return name == null || name.toString().equals("..") ? "" : name.toString();
  }

  /** A name that leads out of the archive begins with dots, too, and is not passed over. */
  private static boolean isHiddenName(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** {@code issue03.tar.gz} without its endings. */
  private static String stem(String name) {
    return name.replaceFirst("(?i)\\.(zip|tar\\.gz|tgz|tar|gz|jsonl|ndjson|csv|tsv)$", "");
  }

  private static String plain(String given) {
    return (given.startsWith("./") ? given.substring(2) : given).replace('\\', '/');
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
