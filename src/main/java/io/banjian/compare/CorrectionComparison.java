package io.banjian.compare;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import java.util.List;

/**
 * A corrected page held against the dump it was made from.
 *
 * @param length characters of the dump
 * @param gone findings of the dump that the correction settled
 * @param fresh findings that only the corrected page has
 * @param remaining findings of the dump that are still there
 * @param places what changed, in the order of the dump
 * @param blocks how the order changed
 */
public record CorrectionComparison(
    Page dump,
    Page corrected,
    int length,
    List<Finding> gone,
    List<Finding> fresh,
    List<Finding> remaining,
    List<CorrectedPlace> places,
    BlockCounts blocks) {
  public CorrectionComparison {
    gone = List.copyOf(gone);
    fresh = List.copyOf(fresh);
    remaining = List.copyOf(remaining);
    places = List.copyOf(places);
  }

  /** Characters of that kind that no finding asked to change. */
  public int unasked(ChangeKind kind) {
    return places.stream()
        .filter(p -> p.isUnasked() && p.kind() == kind)
        .mapToInt(CorrectedPlace::characters)
        .sum();
  }

  /** All characters that no finding asked to change. */
  public int unasked() {
    return places.stream()
        .filter(CorrectedPlace::isUnasked)
        .mapToInt(CorrectedPlace::characters)
        .sum();
  }

  /** Lines of which nothing is left, though no finding asked for that. */
  public int lostLines() {
    return (int) places.stream().filter(p -> p.isUnasked() && p.wholeLine()).count();
  }
}
