package io.banjian.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A dump of {@code fixtures/dumps} and what is true of it.
 *
 * @param newlines a letter a newline: J the paragraph goes on, k it is complete, others are not
 *     judged
 * @param segments per line: article, paragraph, offsets in the paragraph, offsets in the line
 * @param kinds per article and paragraph: p body, h subhead, b byline, c caption and others
 */
record DumpTruth(
    Path file,
    String extractor,
    String text,
    String newlines,
    List<List<int[]>> segments,
    List<List<String>> kinds,
    boolean columnsMixed) {

  static List<DumpTruth> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".truth.json")).sorted().toList();
    }
    List<DumpTruth> truths = new ArrayList<>();
    for (Path file : files) {
      Map<String, Object> json = json(file);
      if (String.valueOf(json.get("dump")).endsWith(".txt")) {
        truths.add(of(file, json));
      }
    }
    return truths;
  }

  private static DumpTruth of(Path file, Map<String, Object> json) throws IOException {
    Path dump = file.resolveSibling(String.valueOf(json.get("dump")));
    List<List<int[]>> segments = new ArrayList<>();
    for (Object line : list(json.get("lines"))) {
      List<int[]> ofLine = new ArrayList<>();
      for (Object segment : list(line)) {
        List<?> numbers = list(segment);
        if (numbers.size() == 6) { // a seventh entry marks the second copy of a doubled headline
          ofLine.add(numbers.stream().mapToInt(n -> ((Number) n).intValue()).toArray());
        }
      }
      segments.add(ofLine);
    }
    boolean mixed =
        list(json.get("merged")).stream()
                .anyMatch(m -> List.of("same", "cross", "vert").contains(list(m).get(2)))
            || !list(json.get("interleaved")).isEmpty();
    return new DumpTruth(
        dump,
        String.valueOf(json.get("extractor")),
        Files.readString(dump),
        String.valueOf(json.get("newlines")),
        segments,
        kinds(json(file.resolveSibling(String.valueOf(json.get("articles"))))),
        mixed);
  }

  private static List<List<String>> kinds(Map<String, Object> page) {
    List<List<String>> kinds = new ArrayList<>();
    for (Object article : list(page.get("articles"))) {
      List<String> ofArticle = new ArrayList<>();
      for (Object paragraph : list(((Map<?, ?>) article).get("paras"))) {
        ofArticle.add(String.valueOf(((Map<?, ?>) paragraph).get("k")));
      }
      kinds.add(ofArticle);
    }
    return kinds;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked") // the files are ours: an object of named values
  private static Map<String, Object> json(Path file) {
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(1 << 26).build();
      return (Map<String, Object>) new Load(settings).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
