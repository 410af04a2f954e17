package io.banjian.edition;

import io.banjian.page.PageId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Pages of an issue that cannot answer for what should stand on them.
 *
 * @param illegible the files of pages that are garbled as a whole, or hold another issue's text
 * @param incomplete those of pages that may lack some of their text, or are not what the manifest
 *     lists
 * @param unread pages that are there and could not be opened
 */
public record PageFaults(Set<String> illegible, Set<String> incomplete, Collection<PageId> unread) {
  public static final PageFaults NONE = new PageFaults(Set.of(), Set.of(), List.of());

  public PageFaults {
    illegible = Set.copyOf(illegible);
    incomplete = Set.copyOf(incomplete);
    unread = List.copyOf(unread);
  }

  /** Whether nothing on a page is to be relied on. */
  boolean isIllegible(PageSummary page) {
    return page.counts().content() == 0 || illegible.contains(page.file());
  }

  /** Whether a page may lack what it once held. */
  boolean isIncomplete(PageSummary page) {
    return page.brokenOff().isPresent() || incomplete.contains(page.file());
  }
}
