package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dump text and file names are not ours: whatever stands in them, the report only shows it. */
final class HostilePageInBrowserTest {
  private static final String MARKUP = "\"><img src=x onerror=window.hacked=1>";
  private static final String SCRIPT = "</script><script>window.hacked=2</script>";

  /** As a name, too; a slash would part folders. */
  private static final String NAME = "A01\"><img src=x onerror=window.hacked=3>\u202Etxt.exe.txt";

  private static Chromium chromium;
  private static Path index;
  private static Path single;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    chromium = Chromium.startOrSkip();
    Path delivery = Files.createDirectories(folder.resolve("in/2025-03-16"));
    String text =
        String.join(
            "\n",
            "渠成之后 " + MARKUP + "水 自 来，" + SCRIPT + "镇上的人,都到堤上看水。",
            "<a href=javascript:window.hacked=4>点我</a> `${window.hacked=5}` <!-- &amp; ]]>",
            "\u202E倒过来\u202C的\u2066字\u2069\u200B\u0007和\uFEFF看不见的。",
            "<style>body{display:none}</style>（下转A0" + MARKUP + "版）",
            "水".repeat(50_000) + "," + "渠".repeat(50_000));
    Files.writeString(delivery.resolve("A02.txt"), text, StandardCharsets.UTF_8);
    Files.writeString(delivery.resolve(NAME), text, StandardCharsets.UTF_8);
    Files.write(delivery.resolve("A03.txt"), new byte[] {(byte) 0xE4, 0, 0, (byte) 0xFF, 1, 2, 3});
    Reports reports = new Reports(folder, "in");
    index = reports.folder(folder.resolve("report"));
    single = reports.single(folder.resolve("report.html"));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void nothingInItRuns() {
    for (Path file : List.of(index, single)) {
      Page page = chromium.openIndex(file, "");
      page.locator("#map-table > summary").click();
      page.locator("#query").fill("text:<img");
      page.waitForFunction("() => location.hash.includes('img')");
      page.locator("#query").fill("page:\"><img src=x onerror=window.hacked=6>");
      page.waitForFunction("() => location.hash.includes('6')");
      assertThat(page.evaluate("() => window.hacked ?? 0")).isEqualTo(0);
      assertThat(page.locator("img").count()).isZero();
      assertThat(page.locator("body").isVisible()).isTrue();
      chromium.hasNothingToReport();
      page.context().close();
    }
  }

  @Test
  void whatTurnsALineRoundIsSpelledOut() {
    Page page = chromium.openIndex(index, "");
    assertThat((String) page.evaluate("() => document.body.textContent"))
        .contains("\\u{202E}")
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0007]");
  }

  @Test
  void noByteOfThePageStandsInTheReportAsItCame() throws IOException {
    for (Path file : List.of(index, single)) {
      assertThat(Files.readString(file))
          .doesNotContain(MARKUP)
          .doesNotContain(SCRIPT)
          .doesNotContain("onerror=window.hacked=3>");
    }
  }

  @Test
  void whatCouldNotBeReadIsNamedAsNotChecked() {
    Page page = chromium.openIndex(index, "");
    assertThat(page.locator(".stamp-word .zh").textContent()).isEqualTo("不予判定");
    assertThat(page.locator("#unchecked .alarm a").textContent())
        .isEqualTo("in/2025-03-16/A03.txt");
  }
}
