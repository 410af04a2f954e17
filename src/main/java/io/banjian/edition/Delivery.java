package io.banjian.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All issues of a delivery, when every page has been read. */
public record Delivery(
    List<DeliveredIssue> issues, List<Duplicate> duplicates, List<Listing> listings) {
  public Delivery {
    issues = List.copyOf(issues);
    duplicates = List.copyOf(duplicates);
    listings = List.copyOf(listings);
  }

  public static Delivery of(List<DeliveredIssue> issues, List<Listing> listings) {
    return new Delivery(issues, Duplicates.find(issues), listings);
  }

  public List<DeliveredPage> pages() {
    List<DeliveredPage> pages = new ArrayList<>();
    issues.forEach(issue -> pages.addAll(issue.pages()));
    return pages;
  }

  /** Files of pages that are there twice: whatever else is odd about one has this cause. */
  public Set<String> duplicateFiles() {
    Set<String> files = new HashSet<>();
    duplicates.forEach(d -> files.add(d.page().file()));
    return files;
  }
}
