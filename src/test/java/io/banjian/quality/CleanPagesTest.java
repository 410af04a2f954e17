package io.banjian.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.correct.Corrector;
import io.banjian.correct.FixChoice;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clean text comes out clean. A finding on one of these pages is a false alarm. */
final class CleanPagesTest {
  private final PageEngine engine = new PageEngine(AllRules.catalogue().pageRules(r -> true));

  @TestFactory
  Stream<DynamicTest> nothingIsFoundOnACleanPageAndNothingChanged() throws IOException {
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(Path.of("fixtures/clean"))) {
      pages = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThanOrEqualTo(20);
    return pages.stream().map(p -> DynamicTest.dynamicTest(p.toString(), () -> hold(p)));
  }

  private void hold(Path path) throws IOException {
    SourceText text = SourceText.of(Files.readString(path));
    Page page = new Page(new PageId("", "", "page"), path.toString(), text);
    assertThat(engine.check(page).findings())
        .extracting(f -> line(f, text) + f.rule().id() + MessageText.of(f, text, Language.EN))
        .isEmpty();
    assertThat(new Corrector(engine, FixChoice.SUGGESTED).correct(page).text())
        .isEqualTo(text.raw());
  }

  private static String line(Finding finding, SourceText text) {
    return finding.span().map(s -> (text.lineAt(s.start()) + 1) + ": ").orElse("");
  }
}
