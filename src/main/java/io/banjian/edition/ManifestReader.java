package io.banjian.edition;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import io.banjian.edition.ManifestEntry.Checksum;
import io.banjian.page.FileNames;
import io.banjian.page.PageId;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads manifests: tables with a header in Chinese or English, the lists that {@code sha256sum} and
 * {@code md5sum} write, and those of BagIt, which are the same.
 */
public final class ManifestReader {
  private static final Pattern SUM = Pattern.compile("\\\\?([0-9A-Fa-f]{32,128})[ \\t]+\\*?(.+)");
  private static final Pattern BSD_SUM =
      Pattern.compile("(?:MD5|SHA\\d+) ?\\((.+)\\) ?= ?([0-9A-Fa-f]{32,128})");
  private static final Set<String> YES = Set.of("1", "y", "yes", "true", "是", "空白", "√", "有");

  private ManifestReader() {}

  /** A file that is no manifest; the message says where and what was expected. */
  public static final class BadManifestException extends Exception {
    private static final long serialVersionUID = 1;

    BadManifestException(String name, int line, String what) {
      super(name + ":" + line + ": " + what);
    }
  }

  public static Manifest read(String name, String text) throws BadManifestException {
    String first = text.lines().filter(l -> !l.isBlank() && !isComment(l)).findFirst().orElse("");
    if (SUM.matcher(first).matches() || BSD_SUM.matcher(first).matches()) {
      return new Manifest(name, sums(name, text));
    }
    return new Manifest(name, table(name, text));
  }

  private static boolean isComment(String line) {
    return line.startsWith("#") || line.startsWith(";");
  }

  private static List<ManifestEntry> sums(String name, String text) throws BadManifestException {
    List<ManifestEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || isComment(line)) {
        continue;
      }
      Matcher sum = SUM.matcher(line);
      Matcher bsd = BSD_SUM.matcher(line);
      if (sum.matches()) {
        entries.add(entry(sum.group(2), sum.group(1), number));
      } else if (bsd.matches()) {
        entries.add(entry(bsd.group(1), bsd.group(2), number));
      } else {
        throw new BadManifestException(name, number, "expected a checksum and a file name");
      }
    }
    return entries;
  }

  private static ManifestEntry entry(String path, String hex, int line) {
    return new ManifestEntry(
        path(path), new PageId("", "", ""), checksum(hex), Optional.empty(), false, line);
  }

  /** The algorithm is told by the length. */
  private static Optional<Checksum> checksum(String hex) {
    String plain = hex.strip().toLowerCase(Locale.ROOT).replaceFirst("^(md5|sha-?\\d+)[:=]", "");
    String algorithm =
        switch (plain.length()) {
          case 32 -> "MD5";
          case 40 -> "SHA-1";
          case 64 -> "SHA-256";
          case 96 -> "SHA-384";
          case 128 -> "SHA-512";
          default -> "";
        };
    return algorithm.isEmpty() || !plain.matches("[0-9a-f]+")
        ? Optional.empty()
        : Optional.of(new Checksum(algorithm, plain));
  }

  private static String path(String written) {
    String path = written.strip().replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path;
  }

  private static List<ManifestEntry> table(String name, String text) throws BadManifestException {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') >= 0 ? ',' : ';';
    List<ManifestEntry> entries = new ArrayList<>();
    try (CSVReader rows =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      String[] header = rows.readNext();
      List<Optional<ColumnRole>> columns =
          header == null ? List.of() : Arrays.stream(header).map(ColumnRole::of).toList();
      boolean tells =
          columns.contains(Optional.of(ColumnRole.FILE))
              || columns.contains(Optional.of(ColumnRole.PAGE));
      if (!tells) {
        throw new BadManifestException(
            name, 1, "expected a header with a column for the file (文件名, file) or page (版次, page)");
      }
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        if (Arrays.stream(row).allMatch(String::isBlank)) {
          continue;
        }
        Map<ColumnRole, String> fields = new EnumMap<>(ColumnRole.class);
        for (int i = 0; i < Math.min(row.length, columns.size()); i++) {
          String cell = row[i].strip();
          columns.get(i).ifPresent(role -> fields.putIfAbsent(role, cell));
        }
        entries.add(entry(fields, (int) rows.getLinesRead()));
      }
    } catch (IOException | CsvException e) {
      throw new BadManifestException(name, entries.size() + 2, String.valueOf(e.getMessage()));
    }
    return entries;
  }

  private static ManifestEntry entry(Map<ColumnRole, String> fields, int line) {
    String date = fields.getOrDefault(ColumnRole.DATE, "");
    String issue = FileNames.date(date).orElse(fields.getOrDefault(ColumnRole.ISSUE, ""));
    PageId id =
        new PageId(
            fields.getOrDefault(ColumnRole.PAPER, ""),
            issue,
            FileNames.page(fields.getOrDefault(ColumnRole.PAGE, "")));
    String blank = fields.getOrDefault(ColumnRole.BLANK, "").toLowerCase(Locale.ROOT);
    return new ManifestEntry(
        path(fields.getOrDefault(ColumnRole.FILE, "")),
        id,
        checksum(fields.getOrDefault(ColumnRole.CHECKSUM, "")),
        number(fields.getOrDefault(ColumnRole.CHARACTERS, "")),
        YES.contains(blank),
        line);
  }

  private static Optional<Integer> number(String written) {
    String plain = written.replaceAll("[,，\\s字]", "");
    return plain.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
  }
}
