package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by the machine's own node; nothing is downloaded. Tests that
 * need it are skipped, and say so, where one of the two is missing.
 *
 * <p>Every page is opened without a network and watched: an error in its scripts, a breach of its
 * content security policy, a dialog or a request for anything but a file fails the test.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> incidents = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium startOrSkip() {
    Optional<Path> chromium = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Optional<Path> node = onPath("node");
    assumeTrue(
        chromium.isPresent() && node.isPresent(),
        "SKIPPED: the tests of the HTML report need chromium and node on the PATH"
            + " (Debian: apt install chromium nodejs)");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.get().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(
                        List.of(
                            "--no-sandbox", // a build in a container runs as root
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    return new Chromium(playwright, browser);
  }

  private static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public Page open(Path file) {
    return open(file, "", 1440, ColorScheme.LIGHT);
  }

  /**
   * @param hash what follows the file's name, with its #
   */
  public Page open(Path file, String hash, int width, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setOffline(true)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setAcceptDownloads(true));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            incidents.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> incidents.add("script: " + error));
    page.onDialog(
        dialog -> {
          incidents.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().matches("(?s)(file|data|blob):.*")) {
            incidents.add("request: " + request.url());
          }
        });
    page.navigate(file.toUri() + hash);
    return page;
  }

  /** Opens the index and waits until its list is there. */
  Page openIndex(Path file, String hash) {
    Page page = open(file, hash, 1440, ColorScheme.LIGHT);
    awaitIndex(page);
    return page;
  }

  static void awaitIndex(Page page) {
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
  }

  /**
   * Has axe look at the page. Axe fetches style sheets, which the policy refuses: that is its own.
   */
  public void isAccessible(Page page, String as) {
    hasNothingToReport();
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(as).isEmpty();
    incidents.clear();
  }

  /** What went wrong since the last time this was asked. */
  public void hasNothingToReport() {
    List<String> seen = List.copyOf(incidents);
    incidents.clear();
    assertThat(seen).as("errors, dialogs and requests").isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
