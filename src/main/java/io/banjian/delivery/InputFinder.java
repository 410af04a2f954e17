package io.banjian.delivery;

import io.banjian.page.FileNames;
import io.banjian.page.PageId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the paths of a command line into the files to read. */
public final class InputFinder {
  /**
   * Pages lie among scans, manifests and reports; these are passed over in folders, and counted.
   */
  private static final Set<String> NO_PAGES =
      Set.of(
          "json", "jsonl", "csv", "tsv", "xlsx", "xls", "docx", "doc", "jpg", "jpeg", "png", "gif",
          "tif", "tiff", "bmp", "webp", "jp2", "svg", "pdf", "zip", "tar", "gz", "tgz", "7z", "rar",
          "xml", "hocr", "html", "htm", "css", "js", "yaml", "yml", "md", "md5", "sha256", "log",
          "ini", "db", "sqlite", "jar", "py", "sh", "bak", "tmp", "lock");

  private final Path workingDirectory;
  private final InputStream standardInput;

  public InputFinder(Path workingDirectory, InputStream standardInput) {
    this.workingDirectory = workingDirectory;
    this.standardInput = standardInput;
  }

  public Inputs find(List<String> paths) {
    List<PageSource> sources = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    int skipped = 0;
    for (String given : paths) {
      if (given.equals("-")) {
        PageId id = new PageId("", "", "");
        sources.add(new PageSource("-", id, "-", Optional.empty(), standardInput::readAllBytes));
        continue;
      }
      Path path;
      try {
        path = workingDirectory.resolve(given);
      } catch (InvalidPathException e) {
        problems.add(new InputProblem(given, InputProblem.Kind.MISSING));
        continue;
      }
      if (Files.isDirectory(path)) {
        skipped += folder(given, path, sources, seen, problems);
      } else if (!Files.exists(path)) {
        problems.add(new InputProblem(given, InputProblem.Kind.MISSING));
      } else if (!isPageName(path)) {
        boolean pdf = ending(path).equals("pdf");
        problems.add(
            new InputProblem(
                given, pdf ? InputProblem.Kind.PDF : InputProblem.Kind.NO_PAGE_FORMAT));
      } else if (seen.add(path.toAbsolutePath().normalize())) {
        Path shown = Path.of(given);
        Path name = shown.getFileName();
        String root = parentName(shown);
        sources.add(source(path, given, root, Path.of(name == null ? given : name.toString())));
      }
    }
    return new Inputs(sources, skipped, problems);
  }

  private static int folder(
      String given,
      Path folder,
      List<PageSource> sources,
      Set<Path> seen,
      List<InputProblem> problems) {
    List<Path> pages = new ArrayList<>();
    int[] skipped = {0};
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
              if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
              }
              if (isPageName(file)) {
                pages.add(file);
              } else {
                skipped[0]++;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              problems.add(new InputProblem(shown(file), InputProblem.Kind.UNREADABLE));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add(new InputProblem(given, InputProblem.Kind.UNREADABLE));
    }
    pages.sort(Comparator.comparing(InputFinder::shown));
    String root = rootName(given, folder);
    for (Path page : pages) {
      if (seen.add(page.toAbsolutePath().normalize())) {
        Path below = folder.relativize(page);
        sources.add(source(page, shown(Path.of(given).resolve(below)), root, below));
      }
    }
    return skipped[0];
  }

  private static PageSource source(Path path, String file, String root, Path below) {
    List<String> parts = new ArrayList<>();
    below.forEach(part -> parts.add(part.toString()));
    String shown = file.startsWith("./") ? file.substring(2) : file;
    return new PageSource(
        shown.replace('\\', '/'),
        FileNames.identify(root, parts),
        shown(below),
        Optional.of(path),
        () -> Files.readAllBytes(path));
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

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static boolean isPageName(Path path) {
    return !NO_PAGES.contains(ending(path));
  }

  private static String ending(Path path) {
    Path name = path.getFileName();
    String text = name == null ? "" : name.toString();
    int dot = text.lastIndexOf('.');
    return dot <= 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
