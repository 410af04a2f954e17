package io.banjian.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pages that are in a delivery twice. Two renditions of one page side by side, A01.txt and
 * A01.xml, are how some deliver; a notice that fills a page of several issues is printed again, and
 * each page says its own date.
 */
final class Duplicates {
  private static final double SAME = 0.8;
  private static final double CONTAINED = 0.85;
  private static final int FEWEST = 80;

  /** A run of text that more pages share belongs to the masthead or the imprint. */
  private static final int MOST_TOGETHER = 12;

  private final Set<String> altered;
  private final List<DeliveredPage> pages = new ArrayList<>();
  private final Map<DeliveredPage, Integer> order = new HashMap<>();
  private final Map<DeliveredPage, Duplicate> found = new LinkedHashMap<>();

  private Duplicates(List<DeliveredIssue> issues, Set<String> altered) {
    this.altered = altered;
    issues.forEach(issue -> pages.addAll(issue.pages()));
    for (int i = 0; i < pages.size(); i++) {
      order.put(pages.get(i), i);
    }
  }

  /**
   * @param altered files that are not those that a manifest lists: of a page and its copy, the copy
   */
  static List<Duplicate> find(List<DeliveredIssue> issues, Set<String> altered) {
    if (issues.size() < 2 && issues.stream().allMatch(issue -> issue.pages().size() < 2)) {
      return List.of(); // a page alone is nobody's copy, and a run of one page is to be short
    }
    Duplicates duplicates = new Duplicates(issues, altered);
    issues.forEach(duplicates::sameNumber);
    issues.forEach(duplicates::within);
    duplicates.across();
    return List.copyOf(duplicates.found.values());
  }

  private void sameNumber(DeliveredIssue issue) {
    Map<PageNumber, DeliveredPage> seen = new HashMap<>();
    for (DeliveredPage page : issue.pages()) {
      Optional<PageNumber> number = page.number();
      if (number.isEmpty()) {
        continue;
      }
      DeliveredPage first = seen.putIfAbsent(number.get(), page);
      if (first != null && !first.stem().equals(page.stem())) {
        boolean same = first.sketch().likeness(page.sketch()) >= SAME;
        add(page, first, same ? Duplicate.Kind.TEXT : Duplicate.Kind.NUMBER);
      }
    }
  }

  private void within(DeliveredIssue issue) {
    List<DeliveredPage> own = issue.pages();
    for (int i = 0; i < own.size(); i++) {
      for (int k = i + 1; k < own.size(); k++) {
        compare(own.get(i), own.get(k), true);
      }
    }
  }

  private void across() {
    Map<Integer, List<DeliveredPage>> sharing = new HashMap<>();
    for (DeliveredPage page : pages) {
      for (int key : page.sketch().keys()) {
        sharing.computeIfAbsent(key, k -> new ArrayList<>(2)).add(page);
      }
    }
    Set<Long> compared = new HashSet<>();
    for (DeliveredPage page : pages) {
      for (int key : page.sketch().keys()) {
        List<DeliveredPage> together = sharing.getOrDefault(key, List.of());
        if (together.size() > MOST_TOGETHER) {
          continue;
        }
        for (DeliveredPage other : together) {
          int one = order.getOrDefault(page, 0);
          int two = order.getOrDefault(other, 0);
          if (one < two && compared.add((long) one << 32 | two)) {
            compare(page, other, false);
          }
        }
      }
    }
  }

  private void compare(DeliveredPage one, DeliveredPage two, boolean sameIssue) {
    if (found.containsKey(one) || found.containsKey(two) || one.stem().equals(two.stem())) {
      return;
    }
    if (Math.min(one.sketch().ideographs(), two.sketch().ideographs()) < FEWEST) {
      return;
    }
    double oneInTwo = one.sketch().within(two.sketch());
    double twoInOne = two.sketch().within(one.sketch());
    if (oneInTwo >= SAME && twoInOne >= SAME) {
      if (!eachSaysWhatItIs(one, two)) {
        boolean firstIsWrong = isSuspect(one) && !isSuspect(two);
        add(firstIsWrong ? one : two, firstIsWrong ? two : one, Duplicate.Kind.TEXT);
      }
    } else if (sameIssue && Math.max(oneInTwo, twoInOne) >= CONTAINED) {
      boolean oneIsPart = oneInTwo > twoInOne;
      DeliveredPage whole = oneIsPart ? two : one;
      DeliveredPage part = oneIsPart ? one : two;
      if (whole.sketch().ideographs() > part.sketch().ideographs() * 5 / 4) {
        add(whole, part, Duplicate.Kind.CONTAINED);
      }
    }
  }

  /** A notice printed again: both pages carry a head, and each its own. */
  private static boolean eachSaysWhatItIs(DeliveredPage one, DeliveredPage two) {
    boolean differ =
        (one.head().date().isPresent()
                && two.head().date().isPresent()
                && !one.head().date().equals(two.head().date()))
            || (one.head().number().isPresent()
                && two.head().number().isPresent()
                && !one.head().number().equals(two.head().number()));
    return differ && !contradicts(one) && !contradicts(two);
  }

  private boolean isSuspect(DeliveredPage page) {
    return altered.contains(page.file()) || contradicts(page);
  }

  private static boolean contradicts(DeliveredPage page) {
    return !Identities.conflicts(page).isEmpty();
  }

  private void add(DeliveredPage page, DeliveredPage other, Duplicate.Kind kind) {
    found.putIfAbsent(page, new Duplicate(page, other, kind));
  }
}
