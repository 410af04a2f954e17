package io.banjian.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.lexicon.SimilarShapes;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Puts look-alikes into clean pages: what is reported is one of them, and is put right. */
final class PlantedLookAlikesTest {
  /** One ideograph of so many. */
  private static final int ONE_OF = 60;

  /** Of a character's look-alikes, so many of the likest are put in. */
  private static final int LIKEST = 6;

  private final PageEngine engine =
      new PageEngine(
          AllRules.catalogue()
              .withParameters("confusable-character", Map.of("pages", "all"))
              .pageRules(r -> r.id().equals("confusable-character")));

  @Test
  void cleanPagesHaveNone() throws IOException {
    for (String page : pages()) {
      assertThat(check(page)).as(page).isEmpty();
    }
  }

  @Test
  void oneInTenIsFoundAndHardlyAnythingElse() throws IOException {
    Random random = new Random(20250314);
    int planted = 0;
    int found = 0;
    int right = 0;
    int reported = 0;
    for (String page : pages()) {
      Map<Integer, Character> truth = new HashMap<>();
      String damaged = damaged(page, random, truth);
      planted += truth.size();
      for (Finding finding : check(damaged)) {
        Character meant = truth.get(finding.span().orElseThrow().start());
        reported++;
        found += meant == null ? 0 : 1;
        right += meant != null && wanted(finding, damaged) == meant ? 1 : 0;
      }
    }
    assertThat(planted).isGreaterThan(200);
    assertThat((double) found / reported).as("precision").isGreaterThan(0.95);
    assertThat((double) right / reported).as("right").isGreaterThan(0.9);
    assertThat((double) found / planted).as("recall").isGreaterThan(0.1);
  }

  private List<Finding> check(String page) {
    return engine
        .check(new Page(new PageId("", "", "page"), "page.txt", SourceText.of(page)))
        .findings();
  }

  private static char wanted(Finding finding, String page) {
    return Patch.of(page, finding.fix().orElseThrow().edits())
        .text()
        .charAt(finding.span().orElseThrow().start());
  }

  private static String damaged(String page, Random random, Map<Integer, Character> truth) {
    char[] damaged = page.toCharArray();
    for (int i = 0; i < damaged.length; i++) {
      if (SimilarShapes.areKnown(damaged[i]) && random.nextInt(ONE_OF) == 0) {
        truth.put(i, damaged[i]);
        damaged[i] = SimilarShapes.of(damaged[i], random.nextInt(LIKEST));
      }
    }
    return new String(damaged);
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Path.of("fixtures/clean"))) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(Files.readString(path));
      }
    }
    return pages;
  }
}
