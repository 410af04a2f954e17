package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    DeliverySoFar read = new DeliverySoFar(Listing.alteredFiles(listings));
    issues.forEach(read::add);
    return of(read, listings);
  }

  public static Delivery of(DeliverySoFar read, List<Listing> listings) {
    List<Duplicate> duplicates = read.duplicates();
    Set<DeliveredPage> copies = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Duplicate duplicate : duplicates) {
      if (duplicate.kind() == Duplicate.Kind.TEXT) {
        copies.add(duplicate.page());
      }
    }
    return new Delivery(
        Lists.map(read.issues(), issue -> issue.with(copies)), duplicates, listings);
  }

  public List<DeliveredPage> pages() {
    List<DeliveredPage> pages = new ArrayList<>();
    issues.forEach(issue -> pages.addAll(issue.pages()));
    return pages;
  }

  /**
   * Files whose bytes need no further complaint: what they hold is a copy of another page, nothing,
   * or nothing that could be read.
   */
  public Set<String> explainedFiles() {
    Set<String> files = duplicateFiles();
    for (DeliveredPage page : pages()) {
      if (page.isEmpty()) {
        files.add(page.file());
      }
    }
    return files;
  }

  /** Files that are not those that a manifest lists. */
  public Set<String> alteredFiles() {
    return Listing.alteredFiles(listings);
  }

  /** Files of pages that are there twice: whatever else is odd about one has this cause. */
  public Set<String> duplicateFiles() {
    Set<String> files = new HashSet<>();
    duplicates.forEach(d -> files.add(d.page().file()));
    return files;
  }
}
