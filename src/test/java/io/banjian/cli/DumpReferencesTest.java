package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The references of {@code fixtures/dumps}, as each extractor gives them: no sound one is reported,
 * and of the broken ones no more go unseen than are named here, which columns out of order hide.
 */
final class DumpReferencesTest {
  private static final Path DUMPS = Path.of("fixtures/dumps");
  private static final List<String> RULES =
      List.of(
          "jump-malformed",
          "jump-target-missing",
          "jump-without-continuation",
          "continuation-without-jump");

  @TempDir Path folder;

  /** A reference where it stands in a dump. */
  private record Reference(String file, int start, int end, boolean broken, boolean judged) {}

  private record Found(String file, int start, int end) {
    boolean isIn(Reference reference) {
      return file.equals(reference.file()) && start < reference.end() && end > reference.start();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mupdf, 0",
    "pdfbox, 0",
    "pdfbox-sort, 0",
    "pdfminer, 0",
    "pdftotext, 0",
    "pdftotext-layout, 1",
    "pdftotext-raw, 0",
    "tess-psm3, 1",
    "tess-psm3-joined, 0",
    "tess-psm6, 1",
    "tika, 0"
  })
  void brokenReferencesAreFoundAndNoOthers(String extractor, int unseen) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (Path truth : truths(extractor)) {
      references.addAll(references(truth));
    }
    List<Found> found = found();
    assertThat(references).anyMatch(Reference::broken).anyMatch(r -> !r.broken());
    assertThat(references)
        .filteredOn(r -> r.judged() && !r.broken())
        .noneMatch(r -> found.stream().anyMatch(f -> f.isIn(r)));
    assertThat(references)
        .filteredOn(r -> r.broken() && found.stream().noneMatch(f -> f.isIn(r)))
        .hasSizeLessThanOrEqualTo(unseen);
  }

  private static List<Path> truths(String extractor) throws IOException {
    try (Stream<Path> walk = Files.walk(DUMPS)) {
      return walk.filter(p -> p.toString().endsWith("." + extractor + ".truth.json"))
          .sorted()
          .toList();
    }
  }

  /** Copies the dump, and reads where its references stand. */
  private List<Reference> references(Path truth) throws IOException {
    Map<?, ?> json = json(truth);
    Path dump = truth.resolveSibling(String.valueOf(json.get("dump")));
    String text = Files.readString(dump);
    String name = DUMPS.relativize(dump).toString();
    new Cli(folder).file(name, text);
    List<?> printed =
        list(json(truth.resolveSibling(String.valueOf(json.get("articles")))).get("jumps"));
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    List<Reference> references = new ArrayList<>();
    for (Object entry : list(json.get("jumps"))) {
      Map<?, ?> jump = (Map<?, ?>) entry;
      Map<?, ?> meant = (Map<?, ?>) printed.get((Integer) jump.get("j"));
      if (jump.get("lost") != null || "index".equals(meant.get("kind"))) {
        continue;
      }
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (Object piece : list(jump.get("at"))) {
        List<?> numbers = list(piece);
        int line = starts.get((Integer) numbers.get(0));
        start = Math.min(start, line + (Integer) numbers.get(1));
        end = Math.max(end, line + (Integer) numbers.get(2));
      }
      boolean broken = !"ok".equals(meant.get("status")) || jump.get("damaged") != null;
      references.add(new Reference(name, start, end, broken, jump.get("width") == null));
    }
    return references;
  }

  private List<Found> found() {
    String[] check = {"check", ".", "--select", "reference", "--format", "jsonl"};
    List<Found> found = new ArrayList<>();
    for (String line : new Cli(folder).run(check).out().lines().toList()) {
      Map<?, ?> finding = json(line);
      if (RULES.contains(finding.get("rule"))) {
        String file = String.valueOf(finding.get("file")).replaceFirst("^\\./", "");
        found.add(new Found(file, (Integer) finding.get("start"), (Integer) finding.get("end")));
      }
    }
    return found;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> json(Path file) throws IOException {
    return json(Files.readString(file));
  }

  private static Map<?, ?> json(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(1 << 26).build();
    return (Map<?, ?>) new Load(settings).loadFromString(text);
  }
}
