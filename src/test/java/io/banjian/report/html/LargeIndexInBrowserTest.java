package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Origin;
import io.banjian.delivery.PlaceInFile;
import io.banjian.delivery.Standing;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleDescription;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand pages, of which a browser holds the few in sight. */
final class LargeIndexInBrowserTest {
  private static final int PAGES = 100_000;
  private static final int IN_ISSUE = 8;

  private static Chromium chromium;
  private static Path index;

  /** The page list of a large delivery, in the report of a small one. */
  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    chromium = Chromium.startOrSkip();
    index = new Reports(Path.of(""), "fixtures/damaged").folder(folder.resolve("report"));
    RuleDescription rule = AllRules.catalogueToRun().get("empty-page");
    SourceText text = SourceText.of("渠成之后水自来。");
    IndexColumns columns = new IndexColumns();
    for (int i = 0; i < PAGES; i++) {
      String issue = String.format(Locale.ROOT, "第%05d期", i / IN_ISSUE);
      String number = String.format(Locale.ROOT, "A%02d", i % IN_ISSUE + 1);
      String file = "delivery/" + issue + "/" + number + ".txt";
      var page = new io.banjian.page.Page(new PageId("", issue, number), file, text);
      boolean found = i % 10 == 9;
      List<JudgedFinding> findings =
          found
              ? List.of(
                  new JudgedFinding(Finding.ofFile(rule, page, Map.of()), Standing.UNCOMPARED, ""))
              : List.of();
      columns.page(
          new JudgedPage(
              page,
              new PlaceInFile(file, true, 0, 0, 0),
              new Origin(Optional.empty(), "UTF-8", false, "", 1),
              findings,
              List.of()),
          new TreeMap<>(found ? Map.of(0, 1) : Map.of()));
      if (i % IN_ISSUE == IN_ISSUE - 1) {
        columns.endIssue(issue);
      }
    }
    Path data = index.resolveSibling("data");
    Files.writeString(data.resolve("index.js"), columns.block(List.of("empty-page")).script());
    Files.writeString(data.resolve("jumps.js"), DataBlock.of("jumps", "[]").script());
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void onlyTheRowsInSightExistAndTheLastIsAsNearAsTheFirst() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator("#pages-count .zh").textContent()).isEqualTo("共 100,000 版");
    assertThat(page.locator("#list .row").count()).isLessThan(60);
    page.evaluate("() => { document.querySelector('.scroller').scrollTop = 1e9; }");
    page.waitForFunction(
        "() => [...document.querySelectorAll('#list .page-link')].at(-1).textContent"
            + " === '第12499期/A08'");
    assertThat(page.locator("#list .row").count()).isLessThan(60);
    chromium.hasNothingToReport();
  }

  @Test
  void aFilterGoesThroughAllOfThem() {
    Page page = chromium.openIndex(index, "#q=sev%3Aerror&sort=-errors");
    assertThat(page.locator("#pages-count .zh").textContent()).contains("符合 10,000 版");
    page.locator("#query").fill("page:第12345期");
    page.waitForFunction("() => document.querySelectorAll('#list .page-link').length === 8");
    chromium.hasNothingToReport();
  }

  @Test
  void theMapShowsSomeIssuesAtATimeAndTheDensestFirstIfAsked() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator("#map .cell").count()).isLessThanOrEqualTo(4 * 25 * IN_ISSUE);
    assertThat(page.locator("#map-pager .zh").allTextContents())
        .anyMatch(t -> t.endsWith("共 12500 期"));
    page.locator("#map-order").selectOption("worst");
    assertThat(page.locator("#map .map-issue").first().textContent()).isEqualTo("第00001期");
    chromium.hasNothingToReport();
  }
}
