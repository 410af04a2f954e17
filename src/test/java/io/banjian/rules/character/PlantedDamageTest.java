package io.banjian.rules.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.MessageText;
import io.banjian.rule.PageEngine;
import io.banjian.rule.PageResult;
import io.banjian.rules.AllRules;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Spoils clean pages in every way, at random places that are the same each time, and looks. */
final class PlantedDamageTest {
  private static final Path CLEAN = Path.of(System.getProperty("banjian.clean", "fixtures/clean"));
  private static final int TIMES = Integer.getInteger("banjian.times", 60);
  private static final PageEngine FAMILY =
      new PageEngine(AllRules.catalogue().pageRules(r -> r.family().equals("character")));

  private final List<String> pages = pages();

  @Test
  void cleanPagesAreSilent() {
    for (String page : pages) {
      assertThat(check(page).findings()).as(page).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> plantedCharactersAreFoundAndMended() {
    return Damage.charactersOfAllKinds().entrySet().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> judge(kind).isSharp()));
  }

  @TestFactory
  Stream<DynamicTest> plantedMisreadingsAreFoundAndMended() {
    return Damage.misreadings().entrySet().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> judge(kind).isSharp()));
  }

  private Tally judge(Map.Entry<String, Damage.Kind> kind) {
    Tally tally = new Tally(kind.getKey());
    Random random = new Random(kind.getKey().hashCode());
    for (int tries = 0; tally.planted < TIMES && tries < TIMES * 50; tries++) {
      String page = pages.get(random.nextInt(pages.size()));
      kind.getValue()
          .apply(page, random)
          .ifPresent(damage -> tally.add(damage, check(damage.text())));
    }
    return tally;
  }

  private static PageResult check(String text) {
    Page page = new Page(new PageId("", "", "planted"), "planted.txt", SourceText.of(text));
    return FAMILY.check(page);
  }

  /** What came of one kind of damage. */
  private static final class Tally {
    private final String kind;
    private int planted;
    private int found;
    private int exact;
    private int falseAlarms;
    private int offered;
    private int mended;
    private final List<String> misses = new ArrayList<>();

    Tally(String kind) {
      this.kind = kind;
    }

    void add(Damage damage, PageResult result) {
      planted++;
      boolean hit = false;
      for (Finding finding : result.findings()) {
        boolean meant =
            (finding.rule().id().equals(damage.rule()) || isReplaced(damage, finding))
                && finding.span().orElseThrow().overlaps(damage.span());
        if (!meant) {
          falseAlarms++;
          misses.add("false: " + finding.rule().id() + finding.span() + " " + shown(damage));
          continue;
        }
        if (!hit) {
          found++;
        }
        hit = true;
        exact += finding.span().orElseThrow().equals(damage.span()) ? 1 : 0;
        if (finding.fix().isPresent() && damage.original().isPresent()) {
          offered++;
          String fixed = Patch.of(damage.text(), finding.fix().get().edits()).text();
          if (fixed.equals(damage.original().get())) {
            mended++;
          } else {
            misses.add(
                "wrong: "
                    + finding.span()
                    + finding.fix().map(f -> MessageText.visible(f.edits().toString()))
                    + " "
                    + shown(damage));
          }
        }
      }
      if (!hit) {
        misses.add("missed: " + shown(damage));
      }
    }

    /** Where � or ? are left and one or two characters more, nobody can say how it came about. */
    private static boolean isReplaced(Damage damage, Finding finding) {
      String spoilt = damage.span().of(damage.text()).replaceAll("[\\x00-\\x7F&&[^?]]", "");
      long kept = spoilt.chars().filter(c -> c != '\uFFFD' && c != '?').count();
      return finding.rule().id().equals("replacement-character")
          && kept < spoilt.length()
          && kept <= 2;
    }

    private static String shown(Damage damage) {
      int from = Math.max(0, damage.span().start() - 6);
      int to = Math.min(damage.text().length(), damage.span().end() + 6);
      return MessageText.visible(
          damage.text().substring(from, damage.span().start())
              + "⟦"
              + damage.span().of(damage.text())
              + "⟧"
              + damage.text().substring(damage.span().end(), to));
    }

    void isSharp() {
      String figures =
          kind
              + ": "
              + found
              + " of "
              + planted
              + " found, "
              + exact
              + " exactly, "
              + falseAlarms
              + " false alarms, "
              + mended
              + " of "
              + offered
              + " mended";
      if (Boolean.getBoolean("banjian.figures")) {
        System.out.println(
            figures
                + (misses.isEmpty()
                    ? ""
                    : "\n    "
                        + String.join("\n    ", misses.subList(0, Math.min(14, misses.size())))));
        return;
      }
      int wanted = (int) Math.ceil(planted * Damage.recallExpected(kind));
      assertThat(planted).as(kind).isGreaterThan(TIMES / 2);
      assertThat(found).as("%s %s", figures, misses).isGreaterThanOrEqualTo(wanted);
      if (Damage.recallExpected(kind) >= 0.98) {
        assertThat(falseAlarms).as("%s %s", figures, misses).isLessThanOrEqualTo(planted / 50);
        assertThat(mended)
            .as("%s %s", figures, misses)
            .isGreaterThanOrEqualTo(offered - planted / 50);
      }
    }
  }

  private static List<String> pages() {
    try (Stream<Path> walk = Files.walk(CLEAN)) {
      List<String> pages = new ArrayList<>();
      for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
        if (path.toString().endsWith(".txt")) {
          pages.add(Files.readString(path));
        }
      }
      return pages;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
