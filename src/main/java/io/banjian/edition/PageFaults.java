package io.banjian.edition;

import io.banjian.page.PageId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Pages of an issue that cannot answer for what should stand on them.
 *
 * @param illegible the files of pages that are garbled as a whole
 * @param altered those of pages that are not what the manifest lists
 * @param unread pages that are there and could not be opened
 */
public record PageFaults(Set<String> illegible, Set<String> altered, Collection<PageId> unread) {
  public static final PageFaults NONE = new PageFaults(Set.of(), Set.of(), List.of());

  public PageFaults {
    illegible = Set.copyOf(illegible);
    altered = Set.copyOf(altered);
    unread = List.copyOf(unread);
  }

  /** Whether nothing on a page is to be relied on. */
  boolean isIllegible(PageSummary page) {
    return page.counts().content() == 0 || illegible.contains(page.file());
  }

  /** Whether a page may lack what it once held. */
  boolean isIncomplete(PageSummary page) {
    return page.brokenOff().isPresent() || altered.contains(page.file());
  }
}
