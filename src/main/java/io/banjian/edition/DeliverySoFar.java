package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The issues that were read so far, and what they tell of the pages of the next: which repeats one
 * of theirs, which is far too short for its paper. References to such a page say nothing against
 * the page they stand on.
 */
public final class DeliverySoFar {
  /** So many pages tell how long the pages of a paper are. */
  public static final int FEWEST = 12;

  /** Older pages are forgotten: a paper changes, and each issue costs the same. */
  private static final int REMEMBERED = 240;

  private final List<DeliveredIssue> issues = new ArrayList<>();
  private final Map<String, Seen> papers = new HashMap<>();
  private final Duplicates duplicates;

  /**
   * @param altered files that are not those that a manifest lists
   */
  public DeliverySoFar(Set<String> altered) {
    duplicates = new Duplicates(altered);
  }

  public void add(DeliveredIssue issue) {
    issues.add(issue);
    duplicates.add(issue);
    Seen seen = papers.computeIfAbsent(issue.paperKey(), p -> new Seen());
    Lists.filter(issue.pages(), page -> !page.isEmpty()).forEach(seen::add);
  }

  List<DeliveredIssue> issues() {
    return List.copyOf(issues);
  }

  List<Duplicate> duplicates() {
    return duplicates.found();
  }

  /** The files of an issue's pages that hold the text of another issue's. */
  public Set<String> copies(DeliveredIssue issue) {
    Set<String> files = new HashSet<>();
    duplicates.copiesFromElsewhere(issue).forEach(page -> files.add(page.file()));
    return files;
  }

  /**
   * The files of an issue's pages that are far shorter than the pages of its paper, or do not end
   * as they do, and of which no manifest says that this is right.
   */
  public Set<String> cutShort(DeliveredIssue issue) {
    Set<String> files = new HashSet<>();
    Seen seen = papers.getOrDefault(issue.paperKey(), new Seen());
    Optional<Norm> lengths = seen.lengths();
    for (DeliveredPage page : issue.pages()) {
      boolean isShort =
          lengths
              .filter(norm -> norm.distanceOfLength(page.counts().content()) < -Norm.FAR)
              .isPresent();
      if (!page.isEmpty()
          && !page.isMeasured()
          && (isShort || seen.habits.missingEnd(page).isPresent())) {
        files.add(page.file());
      }
    }
    return files;
  }

  /** How long the last pages of a paper were, and how all of them end. */
  private static final class Seen {
    private final int[] last = new int[REMEMBERED];
    private int count;
    private final FileHabits habits = new FileHabits();

    void add(DeliveredPage page) {
      last[count++ % REMEMBERED] = page.counts().content();
      habits.add(page);
    }

    Optional<Norm> lengths() {
      return count < FEWEST
          ? Optional.empty()
          : Optional.of(Norm.ofLengths(Arrays.copyOf(last, Math.min(count, REMEMBERED))));
    }
  }
}
