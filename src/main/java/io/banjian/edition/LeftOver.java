package io.banjian.edition;

import io.banjian.edition.JumpGraph.End;
import io.banjian.edition.JumpGraph.Link;
import io.banjian.edition.JumpGraph.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of which both numbers are wrong. When all other references of two pages have found each
 * other, one 下转 and one 上接 are left, and so is a headline that both pages print, then these belong
 * together, whatever their numbers say.
 */
final class LeftOver {
  private static final int SHORTEST_HEADING = 6;

  private LeftOver() {}

  /**
   * @param candidates every 下转 with every 上接 of another page
   * @param links what has been found
   * @param shared the headlines that two pages share
   */
  static List<Link> pairs(
      List<Link> candidates, List<Link> links, Map<String, List<Shared>> shared) {
    Set<End> taken = new HashSet<>();
    Map<String, Integer> found = new HashMap<>();
    for (Link link : links) {
      taken.add(link.next());
      taken.add(link.previous());
      found.merge(JumpGraph.pages(link.next(), link.previous()), 1, Integer::sum);
    }
    List<Link> left = new ArrayList<>();
    for (Link link : candidates) {
      if (!taken.contains(link.next()) && !taken.contains(link.previous())) {
        left.add(link);
      }
    }
    List<Link> pairs = new ArrayList<>();
    for (Link link : left) {
      String pages = JumpGraph.pages(link.next(), link.previous());
      boolean alone =
          left.stream()
              .noneMatch(
                  other ->
                      !other.equals(link)
                          && (other.next().equals(link.next())
                              || other.previous().equals(link.previous())));
      int headings = different(shared.getOrDefault(pages, List.of()));
      if (alone
          && link.likeness() >= JumpGraph.SURELY_SAME
          && headings > found.getOrDefault(pages, 0)) {
        pairs.add(link);
      }
    }
    return pairs;
  }

  /** How many headlines two pages share; one that stands on a page twice counts once. */
  private static int different(List<Shared> shared) {
    List<String> seen = new ArrayList<>();
    for (Shared heading : shared) {
      String content = heading.one().content();
      boolean known = seen.stream().anyMatch(s -> JumpGraph.isSameHeading(s, content));
      if (heading.likeness() >= JumpGraph.SURELY_SAME
          && content.length() >= SHORTEST_HEADING
          && !known) {
        seen.add(content);
      }
    }
    return seen.size();
  }
}
