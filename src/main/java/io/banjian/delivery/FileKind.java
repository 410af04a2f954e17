package io.banjian.delivery;

import io.banjian.page.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file of a delivery is, told by its name, and by its first bytes where names lie. */
enum FileKind {
  PAGE,
  /** JSON Lines or a table whose records are pages. */
  RECORDS,
  ARCHIVE,
  PDF,
  /** A scan, a manifest, a report: lies among pages and holds none. */
  OTHER;

  private static final Set<String> NO_PAGES =
      Set.of(
          "json", "xlsx", "xls", "docx", "doc", "jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp",
          "webp", "jp2", "svg", "7z", "rar", "css", "js", "yaml", "yml", "md", "md5", "sha1",
          "sha256", "sha512", "log", "ini", "db", "sqlite", "jar", "py", "sh", "bak", "tmp", "lock",
          "sarif");
  private static final Set<String> ARCHIVES = Set.of("zip", "tar", "gz", "tgz");

  /** Records that are pages or not, as their first line says. */
  private static final Set<String> TABLES = Set.of("jsonl", "ndjson", "csv", "tsv");

  /** A page or not, as its first lines say. */
  private static final Set<String> MARKUP = Set.of("xml", "hocr", "html", "htm", "xhtml");

  static FileKind of(Path path) {
    return of(
        String.valueOf(path.getFileName()),
        () -> {
          try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PageFormat.headLength());
          }
        });
  }

  /**
   * @param head reads the file's first bytes
   */
  static FileKind of(String name, PageSource.Opener head) {
    String ending = ending(name);
    if (FoundFiles.isList(name)) {
      return OTHER;
    }
    if (ending.equals("pdf")) {
      return PDF;
    }
    if (ARCHIVES.contains(ending)) {
      return ARCHIVE;
    }
    if (MARKUP.contains(ending)) {
      try {
        return PageFormat.isMarkupPage(head.read()) ? PAGE : OTHER;
      } catch (IOException e) {
        return PAGE; // read it, and say why it cannot be read
      }
    }
    if (NO_PAGES.contains(ending)) {
      return OTHER;
    }
    boolean table = TABLES.contains(ending);
    try {
      return RecordFormat.of(name, head.read()).isPresent() ? RECORDS : table ? OTHER : PAGE;
    } catch (IOException e) {
      return table ? OTHER : PAGE;
    }
  }

  /** Whether a file that is only heard of is a scan or the like, by its name. */
  static boolean isNoPage(String name) {
    String ending = ending(name);
    return NO_PAGES.contains(ending) || ending.equals("pdf") || ARCHIVES.contains(ending);
  }

  /** How a file is packed, by its first bytes. */
  static Archive.Kind packing(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Archive.Kind.of(in.readNBytes(512));
    }
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
