package io.banjian.rule;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of characters that users write: in the rule file, or as CSV beside it. */
final class TableFiles {
  /** Kept apart, so that it is made only for a table. */
  private static final class Form {
    static final Pattern CODE_POINT = Pattern.compile("U\\+([0-9A-Fa-f]{4,6})");
  }

  private final Optional<Path> folder;

  private TableFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  static TableFiles in(Path folder) {
    return new TableFiles(Optional.of(folder));
  }

  /** For rules that come out of the jar and have no files beside them. */
  static TableFiles none() {
    return new TableFiles(Optional.empty());
  }

  /**
   * Two columns, what stands there and what it should be; a first line without U+ may be a head.
   */
  Map<String, String> read(YamlValue name) {
    Path path =
        folder
            .map(f -> f.resolve(name.text()))
            .orElseThrow(() -> name.error("a built-in rule has no table-file"));
    Map<String, String> table = new LinkedHashMap<>();
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVReader csv = new CSVReader(in)) {
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        int line = (int) csv.getLinesRead();
        if (row.length == 1 && row[0].isBlank()) {
          continue;
        }
        if (row.length < 2) {
          throw new YamlException(
              path.toString(), line, "expected two columns: what stands there, what it should be");
        }
        String from = characters(stripMark(row[0]), name);
        String to = characters(row[1], name);
        if (line == 1 && row[0].codePointCount(0, row[0].length()) > 1 && from.equals(row[0])) {
          continue; // a heading
        }
        if (from.equals(to) || from.isEmpty()) {
          throw new YamlException(path.toString(), line, "this row changes nothing");
        }
        table.put(from, to);
      }
    } catch (IOException | CsvValidationException e) {
      throw name.error("cannot read " + path + ": " + e.getMessage());
    }
    return table;
  }

  private static String stripMark(String cell) {
    return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
  }

  static void checkEntry(String from, String to, YamlValue at) {
    if (from.isEmpty() || from.equals(to)) {
      throw at.error("‘" + from + "’ → ‘" + to + "’ changes nothing: the entry can never match");
    }
    if (from.indexOf('\n') >= 0 || from.indexOf('\r') >= 0) {
      throw at.error("an entry that holds a line break can never match");
    }
  }

  /** {@code U+E5E5} as the character, other text as it is. */
  static String characters(String text, YamlValue at) {
    Matcher matcher = Form.CODE_POINT.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    return matcher.replaceAll(
        match -> {
          int codePoint = Integer.parseInt(match.group(1), 16);
          if (codePoint > Character.MAX_CODE_POINT) {
            throw at.error(match.group() + " is beyond U+10FFFF");
          }
          return Matcher.quoteReplacement(Character.toString(codePoint));
        });
  }
}
