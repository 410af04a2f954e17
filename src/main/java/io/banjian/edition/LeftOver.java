package io.banjian.edition;

import io.banjian.edition.JumpGraph.Link;
import io.banjian.edition.SharedHeadlines.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Pairs that numbers do not join. When all other references of two pages have found each other, one
 * 下转 and one 上接 are left, and so is a headline that both pages print, or they speak of the same
 * matter, then these belong together, whatever their numbers say. So they do where the one names
 * the other's page, nothing else is left that could answer it, and the texts do not object.
 */
final class LeftOver {
  private static final int SHORTEST_HEADING = 6;

  private LeftOver() {}

  /**
   * @param left every 下转 that is left with every 上接 of another page that is
   * @param links what has been found
   * @param headlines those that two pages share
   * @param toldByText whether the texts of two references join them
   * @param isFree whether neither of the two can lead to a page that is not at hand
   */
  static List<Link> pairs(
      List<Link> left,
      List<Link> links,
      SharedHeadlines headlines,
      Predicate<Link> toldByText,
      Predicate<Link> isFree) {
    Map<String, Integer> found = new HashMap<>();
    for (Link link : links) {
      found.merge(SharedHeadlines.pages(link.next(), link.previous()), 1, Integer::sum);
    }
    List<Link> pairs = new ArrayList<>();
    for (Link link : left) {
      int more =
          different(headlines.of(link.next(), link.previous()))
              - found.getOrDefault(SharedHeadlines.pages(link.next(), link.previous()), 0);
      boolean headline = link.headline().isSurelySame() && more > 0;
      boolean text = leadsOn(link) && toldByText.test(link);
      boolean sole = left.stream().noneMatch(other -> isRival(link, other) && namesOne(other));
      if ((headline && left.stream().noneMatch(other -> isRival(link, other)))
          || (text && left.stream().noneMatch(o -> isRival(link, o) && o.text().isLikely()))
          || (sole && namesOne(link) && isFree.test(link) && link.text().matter() >= 0)) {
        pairs.add(link);
      }
    }
    return pairs;
  }

  /** Whether one of the two references names the page of the other. */
  private static boolean namesOne(Link link) {
    return link.nextAgrees() || link.previousAgrees();
  }

  private static boolean isRival(Link link, Link other) {
    return !other.equals(link)
        && (other.next().equals(link.next()) || other.previous().equals(link.previous()));
  }

  /** An article goes on further back in the paper. */
  private static boolean leadsOn(Link link) {
    PageNumber none = new PageNumber("", 0);
    PageNumber from = link.next().page().number().orElse(none);
    PageNumber to = link.previous().page().number().orElse(none);
    return from.compareTo(to) < 0;
  }

  /** How many headlines two pages share; one that stands on a page twice counts once. */
  private static int different(List<Shared> shared) {
    List<Heading> seen = new ArrayList<>();
    for (Shared heading : shared) {
      boolean known = seen.stream().anyMatch(heading.one()::isSame);
      if (heading.likeness() >= SharedHeadline.SURELY_SAME
          && heading.one().content().length() >= SHORTEST_HEADING
          && !known) {
        seen.add(heading.one());
      }
    }
    return seen.size();
  }
}
