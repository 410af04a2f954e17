package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of an issue that hold the text of another of its pages, so that their references stand
 * there twice. Only pages with references are looked at.
 */
final class Copies {
  private static final double SAME = 0.8;
  private static final int FEWEST = 80;

  private Copies() {}

  static Set<PageSummary> among(List<PageSummary> pages) {
    Set<PageSummary> copies = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PageSummary> referring = Lists.filter(pages, p -> !p.jumps().isEmpty());
    for (int i = 0; i < referring.size(); i++) {
      for (int k = i + 1; k < referring.size(); k++) {
        PageSummary one = referring.get(i);
        PageSummary two = referring.get(k);
        if (isSame(one, two) && !copies.contains(one)) {
          copies.add(isOutOfPlace(one) && !isOutOfPlace(two) ? one : two);
        }
      }
    }
    return copies;
  }

  private static boolean isSame(PageSummary one, PageSummary two) {
    return Math.min(one.sketch().ideographs(), two.sketch().ideographs()) >= FEWEST
        && one.sketch().likeness(two.sketch()) >= SAME
        && !DeliveredPage.stem(one.file()).equals(DeliveredPage.stem(two.file()));
  }

  /** Whether a page prints another number than its own, or refers to itself. */
  private static boolean isOutOfPlace(PageSummary page) {
    Optional<PageNumber> number = page.number();
    return page.otherNumber().isPresent()
        || Lists.any(
            Lists.present(page.jumps(), Jump::target),
            target -> number.filter(own -> target.means(own, own)).isPresent());
  }
}
