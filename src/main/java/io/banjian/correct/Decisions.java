package io.banjian.correct;

import io.banjian.page.Page;
import io.banjian.page.PageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What editors decided about the pages of a delivery, found again by the page's name and its text.
 * A page may lie elsewhere than it did; its text must be the same.
 */
public final class Decisions {
  private final List<PageDecisions> pages;
  private final Map<String, List<PageDecisions>> byPage = new HashMap<>();

  public Decisions(List<PageDecisions> pages) {
    this.pages = List.copyOf(pages);
    for (PageDecisions page : pages) {
      byPage.computeIfAbsent(page.page(), p -> new ArrayList<>()).add(page);
    }
  }

  public List<PageDecisions> pages() {
    return pages;
  }

  /**
   * The decisions made on this very text; none if nobody looked at the page.
   *
   * @throws DecisionsRefused if the page has changed since
   */
  Optional<PageDecisions> of(Page page) {
    List<PageDecisions> named = byPage.getOrDefault(page.id().toString(), List.of());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String sha256 = PageDigest.of(page.text());
    PageDecisions best = null;
    boolean another = false;
    for (PageDecisions candidate : named) {
      if (candidate.sha256().equals(sha256)) {
        // two copies of one page may have been decided differently: each has its own path
        if (best == null || nearness(candidate, page) > nearness(best, page)) {
          best = candidate;
        }
      } else {
        another |= nearness(candidate, page) > 0;
      }
    }
    if (best == null && another) {
      throw DecisionsRefused.changed(page);
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether two paths may lead to one file, seen from different folders: 2 if they are the same.
   */
  private static int nearness(PageDecisions decisions, Page page) {
    String then = decisions.file();
    String now = page.file();
    if (then.equals(now)) {
      return 2;
    }
    return then.endsWith("/" + now) || now.endsWith("/" + then) ? 1 : 0;
  }
}
