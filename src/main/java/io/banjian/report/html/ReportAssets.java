package io.banjian.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The report's own style sheets and scripts, in the order in which a page loads them. */
final class ReportAssets {
  static final List<String> SHARED_STYLES = List.of("report.css");
  static final List<String> INDEX_STYLES = List.of("index.css");
  static final List<String> PAGE_STYLES =
      List.of("page.css", "page-dump.css", "page-card.css", "page-series.css", "page-narrow.css");
  static final List<String> SHARED_SCRIPTS = List.of("banjian.js", "index-data.js", "query.js");
  static final List<String> INDEX_SCRIPTS = List.of("list.js", "map.js", "jumps.js", "index.js");
  static final List<String> PAGE_SCRIPTS =
      List.of(
          "page-words.js",
          "page-text.js",
          "page-edits.js",
          "page-compare.js",
          "page-store.js",
          "page-data.js",
          "page-export.js",
          "page-import.js",
          "page-dump.js",
          "page-change.js",
          "page-card.js",
          "page-editor.js",
          "page-list.js",
          "page-scan.js",
          "page-series.js",
          "page-keys.js",
          "page.js");

  private ReportAssets() {}

  static List<String> all() {
    return Stream.of(
            SHARED_STYLES, INDEX_STYLES, PAGE_STYLES, SHARED_SCRIPTS, INDEX_SCRIPTS, PAGE_SCRIPTS)
        .flatMap(List::stream)
        .toList();
  }

  static String read(String name) {
    try (InputStream in = ReportAssets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no asset " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
