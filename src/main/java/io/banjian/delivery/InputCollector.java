package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.page.PageFormat;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

  Inputs inputs() {
    return new Inputs(sources, skipped, problems, open);
  }

  void file(String given, Path path) {
    Path shown = Path.of(given);
    Path name = shown.getFileName();
    file(path, given, parentName(shown), Path.of(name == null ? given : name.toString()), "");
  }

  /** The pages of a table. */
  void records(String given, Path path, String below, String root) {
    if (seen.add(path.toAbsolutePath().normalize())) {
      readRecords(plain(given), path, root, stem(below));
    }
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
    List<Path> files = files(given, folder);
    files.sort(Comparator.comparing(InputCollector::shown));
    String root = rootName(given, folder);
    for (Path file : files) {
      Path below = folder.relativize(file);
      String name = shown(Path.of(given).resolve(below));
      switch (FileKind.of(file)) {
        case PAGE -> file(file, name, root, below, plain(given));
        case RECORDS -> records(name, file, shown(below), plain(given));
        case ARCHIVE -> archive(name, file, stem(shown(below)) + "/");
        case PDF, OTHER -> skipped++;
      }
    }
  }

  private List<Path> files(String given, Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(folder) && isHidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              problem(shown(file), InputProblem.Kind.UNREADABLE, "");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problem(given, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
    return files;
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
    for (Archive.Entry entry : entries) {
      entry(given, root, prefix, entry);
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

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
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
