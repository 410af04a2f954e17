package io.banjian.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The demonstration pages, damaged by hand: what somebody put in must be found. */
final class DamagedPagesTest {
  private static final Path FOLDER = Path.of("fixtures/damaged");

  private final PageEngine engine = new PageEngine(AllRules.catalogue().pageRules(r -> true));

  @TestFactory
  Stream<DynamicTest> everyDamageIsFoundByItsRule() throws IOException {
    Map<String, List<Map<?, ?>>> byRule = new TreeMap<>();
    for (Map<?, ?> damage : expected()) {
      String rule = String.valueOf(damage.get("rule"));
      boolean readsPages = engine.rules().stream().anyMatch(r -> r.id().equals(rule));
      if (readsPages && damage.get("start") != null) {
        byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(damage);
      }
    }
    return byRule.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> found(e.getKey(), e.getValue())));
  }

  private void found(String rule, List<Map<?, ?>> damages) throws IOException {
    for (Map<?, ?> damage : damages) {
      SourceText text =
          SourceText.of(Files.readString(FOLDER.resolve(String.valueOf(damage.get("file")))));
      int start = text.fromCodePoint(((Number) damage.get("start")).intValue());
      int end = text.fromCodePoint(((Number) damage.get("end")).intValue());
      Span span = new Span(start, end);
      Page page = new Page(new PageId("", "", "page"), String.valueOf(damage.get("file")), text);
      boolean found =
          engine.check(page).findings().stream()
              .anyMatch(
                  f -> f.rule().id().equals(rule) && f.span().filter(span::overlaps).isPresent());
      assertThat(found).as("%s: %s", damage.get("file"), text.slice(span)).isTrue();
    }
  }

  private static List<Map<?, ?>> expected() throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    Object json =
        new Load(settings).loadFromString(Files.readString(FOLDER.resolve("expected.json")));
    List<Map<?, ?>> damages = new ArrayList<>();
    for (Object entry : (List<?>) json) {
      damages.add((Map<?, ?>) entry);
    }
    return damages;
  }
}
