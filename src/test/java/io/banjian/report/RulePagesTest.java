package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rules.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
  private static final Path FOLDER = Path.of("docs/rules");

  @Test
  void theDocumentationSaysWhatTheRuleFilesSay() throws IOException {
    Map<String, String> made = new TreeMap<>(RulePages.of(AllRules.catalogue().descriptions()));
    if (Boolean.getBoolean("banjian.update")) {
      write(made);
    }
    Map<String, String> kept = new TreeMap<>();
    try (Stream<Path> pages = Files.list(FOLDER)) {
      for (Path page : pages.toList()) {
        kept.put(page.getFileName().toString(), Files.readString(page));
      }
    }
    assertThat(kept)
        .as("docs/rules is stale: mvn test -Dtest=RulePagesTest -Dbanjian.update=true")
        .isEqualTo(made);
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> old = Files.list(FOLDER)) {
      for (Path page : old.toList()) {
        Files.delete(page);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
