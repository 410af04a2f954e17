package io.banjian.report.html;

import io.banjian.rule.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a comparison: a page a pair, written as it comes, and the list of them, last. */
final class PairFolder {
  private static final Set<String> OURS = Set.of("index.html", "pairs", "assets");
  private static final List<String> STYLES = List.of("report.css", "compare.css");
  private static final List<String> SCRIPTS = List.of("banjian.js", "compare.js");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;"
          + " base-uri 'none'; form-action 'none'";

  private final Path folder;
  private final Language language;
  private final String version;
  private int pairs;

  private PairFolder(Path folder, Language language, String version) {
    this.folder = folder;
    this.language = language;
    this.version = version;
  }

  /**
   * @throws IOException if there is something in the folder that is no such report
   */
  static PairFolder open(Path folder, Language language, String version) throws IOException {
    OwnFolder.check(folder, folder, OURS);
    Files.deleteIfExists(folder.resolve("index.html"));
    Files.createDirectories(folder.resolve("assets"));
    Files.createDirectories(folder.resolve("pairs"));
    try (Stream<Path> old = Files.list(folder.resolve("pairs"))) {
      for (Path page : (Iterable<Path>) old::iterator) {
        Files.delete(page); // of a run before this one
      }
    }
    for (String asset : Stream.concat(STYLES.stream(), SCRIPTS.stream()).toList()) {
      Files.writeString(folder.resolve("assets").resolve(asset), ReportAssets.read(asset));
    }
    return new PairFolder(folder, language, version);
  }

  /** The address of the page, as seen from the list. */
  String pair(PairModel model) throws IOException {
    String name = String.format(Locale.ROOT, "pairs/%05d.html", ++pairs);
    render("compare/pair", name, "../", Map.of("model", model));
    return name;
  }

  void index(PairListModel model) throws IOException {
    render("compare/index", "index.html", "", Map.of("model", model));
  }

  private void render(String template, String name, String up, Map<String, Object> model)
      throws IOException {
    Frame frame =
        new Frame(
            language,
            version,
            "",
            POLICY,
            STYLES.stream().map(style -> up + "assets/" + style).toList(),
            SCRIPTS.stream().map(script -> up + "assets/" + script).toList(),
            Frame.NO_DATA,
            false);
    Map<String, Object> parameters = new HashMap<>(model);
    parameters.put("frame", frame);
    parameters.put("up", up);
    try (Writer out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
      Templates.render(template, parameters, out);
    }
  }
}
