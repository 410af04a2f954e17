package io.banjian.edition;

import io.banjian.list.Lists;
import io.banjian.page.IsoDate;
import io.banjian.page.PageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is kept of an issue until the whole delivery is read.
 *
 * @param name the date, or the name of an undated folder
 * @param root the folder, archive or table it came in; empty if its pages were named one by one
 */
public record DeliveredIssue(String paper, String name, List<DeliveredPage> pages, String root) {
  public DeliveredIssue {
    pages = List.copyOf(pages);
  }

  /**
   * An issue of which two pages may have taken each other's place.
   *
   * @param jumps which of its references are answered
   */
  public static DeliveredIssue of(
      String paper,
      String name,
      List<DeliveredPage> pages,
      List<PageSummary> summaries,
      JumpGraph jumps,
      String root) {
    Map<String, Integer> answers = new HashMap<>();
    summaries.forEach(page -> answers.put(page.file(), jumps.answers(page)));
    Map<String, PageSummary> places = new HashMap<>();
    Exchanges.among(summaries).forEach((page, other) -> places.put(page.file(), other));
    List<DeliveredPage> placed = new ArrayList<>();
    for (DeliveredPage page : pages) {
      PageSummary other = places.get(page.file());
      DeliveredPage known = page.with(answers.getOrDefault(page.file(), 0));
      placed.add(other == null ? known : known.inPlaceOf(other));
    }
    return new DeliveredIssue(paper, name, placed, root);
  }

  /**
   * The same issue.
   *
   * @param copies pages that hold the text of another page
   */
  DeliveredIssue with(Set<DeliveredPage> copies) {
    if (!Lists.any(pages, copies::contains)) {
      return this;
    }
    // what seemed to have taken the place of a page that was overwritten has not
    Set<String> overwritten = new HashSet<>();
    for (DeliveredPage page : pages) {
      if (copies.contains(page)) {
        overwritten.add(page.id().page());
      }
    }
    List<DeliveredPage> own = new ArrayList<>();
    for (DeliveredPage page : pages) {
      own.add(copies.contains(page) ? page.asCopy() : page.besides(overwritten));
    }
    return new DeliveredIssue(paper, name, own, root);
  }

  /** Whether its pages came together; pages named one by one are somebody's choice. */
  public boolean isWhole() {
    return !root.isEmpty();
  }

  /** By what its paper is told from others; deliveries seldom name it. */
  public String paperKey() {
    return root + "\n" + paper;
  }

  public PageId id(String page) {
    return new PageId(paper, name, page);
  }

  public Optional<LocalDate> date() {
    return IsoDate.of(name);
  }

  /** Which of its pages print the date of another issue. */
  IssueDay day() {
    return new IssueDay(date(), Lists.map(pages, DeliveredPage::head));
  }

  /** 版数, as the pages say it; nothing where they contradict each other. */
  public Optional<Integer> declaredPages() {
    Set<Integer> declared = new TreeSet<>();
    for (DeliveredPage page : pages) {
      Optional<LocalDate> printed = page.head().date();
      if (printed.isEmpty() || date().isEmpty() || printed.equals(date())) {
        page.declaredPages().ifPresent(declared::add);
      }
    }
    return declared.size() == 1 ? Optional.of(declared.iterator().next()) : Optional.empty();
  }

  /** 总期号. */
  public Optional<Integer> serial() {
    Set<Integer> serials = new TreeSet<>();
    pages.forEach(p -> p.head().serial().ifPresent(serials::add));
    return serials.size() == 1 ? Optional.of(serials.iterator().next()) : Optional.empty();
  }

  /** The numbers of its pages, by section. */
  public TreeMap<String, TreeSet<Integer>> numbers() {
    TreeMap<String, TreeSet<Integer>> sections = new TreeMap<>();
    for (DeliveredPage page : pages) {
      page.number()
          .ifPresent(
              n -> sections.computeIfAbsent(n.section(), s -> new TreeSet<>()).add(n.number()));
    }
    return sections;
  }

  /** A page's number as this issue writes it: A03 beside A01, 3 beside 1. */
  public String printed(PageNumber number) {
    List<String> others = new ArrayList<>();
    for (DeliveredPage page : pages) {
      if (page.number().isPresent() && page.number().get().section().equals(number.section())) {
        others.add(page.id().page());
      }
    }
    boolean padded = Lists.any(others, o -> o.matches("[A-Za-z]?0\\d"));
    return number.section()
        + (padded && number.number() < 10 ? "0" + number.number() : "" + number.number());
  }
}
