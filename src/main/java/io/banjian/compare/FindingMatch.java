package io.banjian.compare;

import io.banjian.rule.Finding;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings of a dump its correction settled, kept or brought. A finding is the same if its
 * fingerprint is, or if one of its rule stands on text that came from its place.
 */
record FindingMatch(List<Finding> gone, List<Finding> fresh, List<Finding> remaining) {

  static FindingMatch of(
      List<Finding> dump, List<Finding> corrected, Clusters a, Clusters b, List<Run> runs) {
    Map<String, Finding> byFingerprint = new HashMap<>();
    dump.forEach(f -> byFingerprint.put(f.fingerprint(), f));
    Set<Finding> left = new LinkedHashSet<>(dump);
    List<Finding> open = new ArrayList<>();
    for (Finding finding : corrected) {
      Finding same = byFingerprint.get(finding.fingerprint());
      if (same == null || !left.remove(same)) {
        open.add(finding);
      }
    }
    int[] origin = origin(a, b, runs);
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : open) {
      boolean known =
          left.stream()
              .filter(f -> f.rule().id().equals(finding.rule().id()) && meets(f, finding, origin))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      if (!known) {
        fresh.add(finding);
      }
    }
    List<Finding> remaining = new ArrayList<>(dump);
    remaining.removeAll(left);
    return new FindingMatch(List.copyOf(left), fresh, remaining);
  }

  private static boolean meets(Finding dump, Finding corrected, int[] origin) {
    if (dump.span().isEmpty() || corrected.span().isEmpty()) {
      return dump.span().isEmpty() && corrected.span().isEmpty();
    }
    Span there = dump.span().get();
    Span here = corrected.span().get();
    int end = Math.max(here.end(), here.start() + 1);
    for (int i = here.start(); i < Math.min(end, origin.length); i++) {
      if (origin[i] >= there.start() && origin[i] < Math.max(there.end(), there.start() + 1)) {
        return true;
      }
    }
    return false;
  }

  /** For each offset of the corrected text the one it came from, or −1. */
  private static int[] origin(Clusters a, Clusters b, List<Run> runs) {
    int[] origin = new int[b.raw().length()];
    Arrays.fill(origin, -1);
    for (Run run : runs) {
      if (run.change() == Change.NONE || run.change() == Change.SUBSTITUTED) {
        for (int i = 0; i < run.length(); i++) {
          Arrays.fill(
              origin,
              b.start(run.bStart() + i),
              b.end(run.bStart() + i),
              a.start(run.aStart() + i));
        }
      }
    }
    return origin;
  }
}
