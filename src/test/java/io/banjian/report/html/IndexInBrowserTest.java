package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index as its readers meet it: in a browser, from a folder, without a network. */
final class IndexInBrowserTest {
  private static Chromium chromium;
  private static Path index;
  private static Path single;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    chromium = Chromium.startOrSkip();
    Reports reports = new Reports(Path.of(""), "fixtures/damaged", "fixtures/clean/2025-03-14");
    index = reports.folder(folder.resolve("report"));
    single = reports.single(folder.resolve("report.html"));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrong() {
    chromium.hasNothingToReport();
  }

  private static List<String> listed(Page page) {
    return page.locator("#list .page-link").allTextContents();
  }

  @Test
  void opensInChineseWithTheVerdictFirst() {
    for (Path file : List.of(index, single)) {
      Page page = chromium.openIndex(file, "");
      assertThat(page.locator(".stamp-word .zh").isVisible()).isTrue();
      assertThat(page.locator(".stamp-word .zh").textContent()).isEqualTo("不合格");
      assertThat(page.locator(".stamp-word .en").isVisible()).isFalse();
      assertThat(page.locator(".tile-first .zh").first().textContent()).isEqualTo("疑似差错密度（每万字）");
      assertThat(listed(page)).hasSize(8).startsWith("2025-03-16/A01");
      page.context().close();
    }
  }

  @Test
  void aSwitchTurnsAllOfItIntoEnglishAndIsRemembered() {
    Page page = chromium.openIndex(index, "");
    page.locator("#language").click();
    assertThat(page.locator(".stamp-word .en").textContent()).isEqualTo("Rejected");
    assertThat(page.locator(".stamp-word .en").isVisible()).isTrue();
    assertThat(page.title()).isEqualTo("Quality report on page dumps");
    assertThat(page.locator("#query").getAttribute("aria-label")).isEqualTo("Filter pages");
    assertThat(page.locator(".zh >> visible=true").count()).isZero();
    page.reload();
    Chromium.awaitIndex(page);
    assertThat(page.locator(".stamp-word .en").isVisible()).isTrue();
  }

  @Test
  void aMissingPageHasItsPlaceInTheMap(@TempDir Path folder) throws IOException {
    Path issue = Files.createDirectories(folder.resolve("2025-03-14"));
    for (String name : List.of("A01.txt", "A02.txt", "A04.txt")) {
      Files.copy(Path.of("fixtures/clean/2025-03-14", name), issue.resolve(name));
    }
    Path report = new Reports(folder, "2025-03-14").folder(folder.resolve("report"));
    Page page = chromium.openIndex(report, "");
    assertThat(page.locator("#map svg .cell").count()).isEqualTo(3);
    assertThat(page.locator("#map svg .cell-missing").count()).isEqualTo(1);
    assertThat(page.locator("#map svg .cell-missing title").textContent()).contains("缺第 A03 版");
    assertThat(page.locator("#map svg .map-label").allTextContents())
        .containsExactly("A01", "A02", "A03", "A04");
    page.locator("#map-table summary").click();
    assertThat(page.locator("#map-table tbody tr").nth(2).textContent()).contains("缺第 A03 版");
  }

  @Test
  void aClickOnARuleFiltersAndASecondClickTakesItBack() {
    Page page = chromium.openIndex(index, "");
    Locator rule = page.locator("a[data-query='rule:mojibake']");
    page.locator("#rules-more").click();
    rule.click();
    page.waitForFunction("() => document.querySelectorAll('#list .page-link').length === 1");
    assertThat(page.url()).endsWith("#q=rule%3Amojibake");
    assertThat(page.locator("#query").inputValue()).isEqualTo("rule:mojibake");
    assertThat(page.locator(".cell.dimmed").count()).isEqualTo(7);
    rule.click();
    page.waitForFunction("() => document.querySelectorAll('#list .page-link').length === 8");
  }

  @Test
  void tokensAreAndedNegatedAndListed() {
    Page page = chromium.openIndex(index, "#q=sev%3Aerror");
    int withErrors = listed(page).size();
    assertThat(withErrors).isBetween(2, 4);
    assertThat(listed(chromium.openIndex(index, "#q=-sev%3Aerror"))).hasSize(8 - withErrors);
    assertThat(listed(chromium.openIndex(index, "#q=is%3Aclean"))).hasSize(4);
    assertThat(listed(chromium.openIndex(index, "#q=page%3A2025-03-16%2FA03")))
        .containsExactly("2025-03-16/A03");
    assertThat(listed(chromium.openIndex(index, "#q=A03"))).hasSize(2);
    assertThat(listed(chromium.openIndex(index, "#q=page%3AA03%2CA04"))).hasSize(4);
    assertThat(listed(chromium.openIndex(index, "#q=rule%3A%E4%B9%B1%E7%A0%81"))) // 乱码
        .isEqualTo(listed(chromium.openIndex(index, "#q=rule%3Amojibake")));
    assertThat(listed(chromium.openIndex(index, "#q=nothing-like-it"))).isEmpty();
  }

  @Test
  void aTextIsLookedForInWhatFindingsAreAbout() {
    for (Path file : List.of(index, single)) {
      Page page = chromium.openIndex(file, "");
      page.locator("#query").fill("text:下转A09版");
      page.waitForFunction("() => document.querySelectorAll('#list .page-link').length === 1");
      assertThat(listed(page)).containsExactly("2025-03-16/A04");
    }
  }

  @Test
  void theAddressHoldsFilterAndOrder() {
    Page page = chromium.openIndex(index, "");
    page.locator("#list .c-errors button").click();
    page.waitForFunction("() => location.hash.includes('sort=-errors')");
    assertThat(page.locator("#list .head .c-errors").getAttribute("aria-sort"))
        .isEqualTo("descending");
    List<String> sorted = listed(page);
    assertThat(sorted.get(0)).isEqualTo("2025-03-16/A02");
    page.reload();
    Chromium.awaitIndex(page);
    assertThat(listed(page)).isEqualTo(sorted);
    page.locator("#list .c-errors button").click();
    page.waitForFunction("() => location.hash.includes('sort=errors')");
    assertThat(listed(page)).isNotEqualTo(sorted);
  }

  @Test
  void theMapIsThereForThoseWhoSeeItAndForThoseWhoDoNot() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator("#map svg .cell").count()).isEqualTo(8);
    page.locator("#map-table > summary").click();
    page.locator("#map-table tbody tr").last().waitFor();
    assertThat(page.locator("#map-table tbody tr").count())
        .as("eight pages, and one that is missing")
        .isEqualTo(9);
    assertThat(page.locator("#map-table tbody th").first().textContent())
        .isEqualTo("2025-03-16/A01");
  }

  @Test
  void theReferencesOfAnIssueAreDrawnAndListed() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator("#jumps-issue").textContent()).isEqualTo("2025-03-16");
    assertThat(page.locator("#jumps-graph path.arc-pair").count()).isEqualTo(2);
    assertThat(page.locator("#jumps-list .jump-open").count()).isEqualTo(2);
    page.locator("#jumps-on").click();
    assertThat(page.locator("#jumps-issue").textContent()).isEqualTo("2025-03-14");
    assertThat(page.locator("#jumps-list .jump-open").count()).isZero();
  }

  @Test
  void theDigestsOfTheInputCanBeTakenAway() throws IOException {
    Page page = chromium.openIndex(index, "");
    Download download = page.waitForDownload(() -> page.locator("#digests").click());
    assertThat(download.suggestedFilename()).isEqualTo("SHA256SUMS.txt");
    List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).matches("[0-9a-f]{64}  fixtures/damaged/2025-03-16/A01\\.txt");
  }

  @Test
  void axeHasNothingToSay() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        Page page = chromium.open(index, "#q=sev%3Aerror", width, scheme);
        Chromium.awaitIndex(page);
        page.locator("#map-table > summary").click();
        chromium.isAccessible(page, scheme + ", " + width + " pixels");
        page.context().close();
      }
    }
  }

  @Test
  void nothingStandsOutOfANarrowWindow() {
    Page page = chromium.open(index, "", 390, ColorScheme.LIGHT);
    Chromium.awaitIndex(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void onPaperAllRulesAndTheWorstPagesAreThereAndTheListIsNot() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator(".worst").isVisible()).isFalse();
    assertThat(page.locator("#rules-table tbody tr").last().isVisible()).isFalse();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".worst").isVisible()).isTrue();
    assertThat(page.locator("#rules-table tbody tr").last().isVisible()).isTrue();
    assertThat(page.locator("#pages").isVisible()).isFalse();
    assertThat(page.locator(".top-tools").isVisible()).isFalse();
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("#facts details").getAttribute("open")).isNotNull();
  }
}
