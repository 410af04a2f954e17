package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<DeliveredPage, Integer> issueOf = new IdentityHashMap<>();
  private int issuesRead;
  private final Map<Integer, List<DeliveredPage>> sharing = new HashMap<>();
  private final Set<DeliveredPage> strangers = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Pages of which another issue holds the text. */
  private final Set<DeliveredPage> twins = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<DeliveredPage, Duplicate> found = new LinkedHashMap<>();

  /**
   * @param altered files that are not those that a manifest lists: of a page and its copy, the copy
   */
  Duplicates(Set<String> altered) {
    this.altered = Set.copyOf(altered);
  }

  /** Holds the pages of one more issue against each other, and against those of all before. */
  void add(DeliveredIssue issue) {
    issuesRead++;
    IssueDay day = issue.day();
    for (DeliveredPage page : issue.pages()) {
      issueOf.put(page, issuesRead);
      if (day.isAnother(page.head())) {
        strangers.add(page);
      }
    }
    sameNumber(issue);
    within(issue);
    issue.pages().forEach(this::across);
  }

  List<Duplicate> found() {
    return List.copyOf(found.values());
  }

  /**
   * The pages of an issue that repeat some of other issues. Where every page of it does, the issue
   * was delivered again, and is followed like any other.
   */
  List<DeliveredPage> copiesFromElsewhere(DeliveredIssue issue) {
    if (!Lists.any(issue.pages(), page -> hasText(page) && !twins.contains(page))) {
      return List.of();
    }
    return Lists.filter(issue.pages(), this::isCopyFromElsewhere);
  }

  private boolean isCopyFromElsewhere(DeliveredPage page) {
    Duplicate duplicate = found.get(page);
    return duplicate != null
        && duplicate.kind() == Duplicate.Kind.TEXT
        && !areTogether(page, duplicate.other());
  }

  private static boolean hasText(DeliveredPage page) {
    return page.sketch().ideographs() >= FEWEST;
  }

  private boolean areTogether(DeliveredPage one, DeliveredPage two) {
    return Objects.equals(issueOf.get(one), issueOf.get(two));
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
    List<DeliveredPage> own = Lists.filter(issue.pages(), Duplicates::hasText);
    for (int i = 0; i < own.size(); i++) {
      for (int k = i + 1; k < own.size(); k++) {
        compare(own.get(i), own.get(k), true);
      }
    }
  }

  private void across(DeliveredPage page) {
    Set<DeliveredPage> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    int crowded = 0;
    int[] keys = page.sketch().keys();
    for (int key : keys) {
      List<DeliveredPage> together = sharing.computeIfAbsent(key, k -> new ArrayList<>(1));
      for (DeliveredPage other : together) {
        if (!areTogether(page, other) && compared.add(other)) {
          compare(other, page, false);
        }
      }
      if (together.size() < MOST_TOGETHER) {
        together.add(page);
      } else {
        crowded++;
      }
    }
    if (crowded * 2 > keys.length) {
      twins.add(page); // one more of many
    }
  }

  private void compare(DeliveredPage one, DeliveredPage two, boolean sameIssue) {
    if (!hasText(one) || !hasText(two)) {
      return;
    }
    if (!one.sketch().mayBeWithin(two.sketch(), SAME)
        && !(sameIssue && two.sketch().mayBeWithin(one.sketch(), SAME))) {
      return;
    }
    double oneInTwo = one.sketch().within(two.sketch());
    double twoInOne = two.sketch().within(one.sketch());
    boolean alike = sameIssue ? Math.max(oneInTwo, twoInOne) >= SAME : oneInTwo >= SAME;
    if (!alike // as nearly all are: what else must hold is dearer to ask
        || found.containsKey(one)
        || found.containsKey(two)
        || one.stem().equals(two.stem())) {
      return;
    }
    if (oneInTwo >= SAME && twoInOne >= SAME) {
      if (!eachSaysWhatItIs(one, two)) {
        boolean firstIsWrong =
            isSuspect(one) == isSuspect(two) ? fitsLess(one, two) : isSuspect(one);
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
    return altered.contains(page.file()) || contradicts(page) || strangers.contains(page);
  }

  /** Whether the pages around the second refer to it more than those around the first. */
  private static boolean fitsLess(DeliveredPage one, DeliveredPage two) {
    return two.answers() > one.answers();
  }

  private static boolean contradicts(DeliveredPage page) {
    return !Identities.conflicts(page).isEmpty();
  }

  private void add(DeliveredPage page, DeliveredPage other, Duplicate.Kind kind) {
    found.putIfAbsent(page, new Duplicate(page, other, kind));
    if (!areTogether(page, other)) {
      twins.add(page);
      twins.add(other);
    }
  }
}
