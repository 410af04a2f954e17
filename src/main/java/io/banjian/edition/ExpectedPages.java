package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages the issues of a delivery should have. An issue tells by its 版数 and by the gaps in its
 * numbers; a delivery of whole issues tells by all its other issues. Front pages alone, or a few
 * pages picked out, are no delivery of whole issues, and nothing is missed in them one by one.
 */
public final class ExpectedPages {
  /** A habit is what so many issues have, and nearly all of them. */
  private static final int FEWEST_ISSUES = 5;

  private static final double NEARLY_ALL = 0.8;

  private final boolean deliversWhole;
  private final Set<PageNumber> habit;

  private ExpectedPages(boolean deliversWhole, Set<PageNumber> habit) {
    this.deliversWhole = deliversWhole;
    this.habit = habit;
  }

  /** Why a page is missed. */
  public enum Evidence {
    DECLARED,
    GAP,
    HABIT
  }

  /**
   * What an issue lacks.
   *
   * @param uncounted how many more than those named must be missing somewhere
   */
  public record Missing(List<PageNumber> pages, int uncounted, Evidence evidence) {
    public static final Missing NOTHING = new Missing(List.of(), 0, Evidence.GAP);

    public Missing {
      pages = List.copyOf(pages);
    }
  }

  public static ExpectedPages of(Delivery delivery) {
    List<Double> shares = new ArrayList<>();
    Map<Set<PageNumber>, Integer> sets = new HashMap<>();
    int numbered = 0;
    for (DeliveredIssue issue : delivery.issues()) {
      Set<PageNumber> numbers = new TreeSet<>();
      issue.pages().forEach(p -> p.number().ifPresent(numbers::add));
      if (!numbers.isEmpty()) {
        sets.merge(numbers, 1, Integer::sum);
        numbered++;
      }
      issue.declaredPages().ifPresent(n -> shares.add((double) numbers.size() / n));
    }
    Collections.sort(shares);
    boolean whole = shares.size() >= 3 && shares.get(shares.size() / 2) >= 0.5;
    Set<PageNumber> habit = Set.of();
    for (Map.Entry<Set<PageNumber>, Integer> set : sets.entrySet()) {
      if (numbered >= FEWEST_ISSUES && set.getValue() >= NEARLY_ALL * numbered) {
        habit = set.getKey();
      }
    }
    return new ExpectedPages(whole || habit.size() > 1, habit);
  }

  public Missing missing(DeliveredIssue issue) {
    TreeMap<String, TreeSet<Integer>> numbers = issue.numbers();
    int present = Lists.sum(numbers.values(), Set::size);
    if (!issue.isWhole() || present == 0 || (present == 1 && !deliversWhole)) {
      return Missing.NOTHING;
    }
    List<PageNumber> missing = gaps(numbers);
    Evidence evidence = Evidence.GAP;
    int uncounted = 0;
    Optional<Integer> declared = issue.declaredPages();
    if (declared.isPresent()) {
      if (numbers.size() == 1) {
        TreeSet<Integer> only = numbers.firstEntry().getValue();
        for (int n = only.last() + 1; n <= declared.get(); n++) {
          missing.add(new PageNumber(numbers.firstKey(), n));
          evidence = Evidence.DECLARED;
        }
      } else {
        uncounted = Math.max(0, declared.get() - present - missing.size());
        evidence = uncounted > 0 ? Evidence.DECLARED : evidence;
      }
    } else {
      for (PageNumber page : habit) {
        boolean there =
            numbers.getOrDefault(page.section(), new TreeSet<>()).contains(page.number());
        if (!there && !missing.contains(page)) {
          missing.add(page);
          evidence = Evidence.HABIT;
        }
      }
    }
    Collections.sort(missing);
    return new Missing(missing, uncounted, evidence);
  }

  /** Some papers begin each section with 1, some count on: A08, B09. */
  private static List<PageNumber> gaps(TreeMap<String, TreeSet<Integer>> numbers) {
    List<PageNumber> gaps = new ArrayList<>();
    int before = 0;
    for (Map.Entry<String, TreeSet<Integer>> section : numbers.entrySet()) {
      TreeSet<Integer> own = section.getValue();
      int first = before > 0 && own.first() == before + 1 ? own.first() : 1;
      for (int n = first; n < own.last(); n++) {
        if (!own.contains(n)) {
          gaps.add(new PageNumber(section.getKey(), n));
        }
      }
      before = own.last();
    }
    return gaps;
  }
}
