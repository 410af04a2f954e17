package io.banjian.compare;

import io.banjian.rule.Finding;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a correction did to all pages together. */
public final class CorrectionTotals {
  private int pages;
  private long length;
  private int places;
  private int lostLines;
  private BlockCounts blocks = BlockCounts.NONE;
  private final Map<ChangeKind, Long> characters = new EnumMap<>(ChangeKind.class);
  private final Map<ChangeKind, Long> unasked = new EnumMap<>(ChangeKind.class);
  private final Map<String, RuleCounts> rules = new TreeMap<>();

  /** The findings of one rule. */
  public record RuleCounts(int gone, int fresh, int remaining) {
    RuleCounts plus(int goneToo, int freshToo, int remainingToo) {
      return new RuleCounts(gone + goneToo, fresh + freshToo, remaining + remainingToo);
    }
  }

  void add(CorrectionComparison page) {
    pages++;
    length += page.length();
    places += page.places().size();
    lostLines += page.lostLines();
    blocks = blocks.plus(page.blocks());
    for (CorrectedPlace place : page.places()) {
      characters.merge(place.kind(), (long) place.characters(), Long::sum);
      if (place.isUnasked()) {
        unasked.merge(place.kind(), (long) place.characters(), Long::sum);
      }
    }
    count(page.gone(), 1, 0, 0);
    count(page.fresh(), 0, 1, 0);
    count(page.remaining(), 0, 0, 1);
  }

  private void count(List<Finding> findings, int gone, int fresh, int remaining) {
    for (Finding finding : findings) {
      RuleCounts counts = rules.getOrDefault(finding.rule().id(), new RuleCounts(0, 0, 0));
      rules.put(finding.rule().id(), counts.plus(gone, fresh, remaining));
    }
  }

  public int pages() {
    return pages;
  }

  /** Characters of the dumps. */
  public long length() {
    return length;
  }

  /** Places that changed. */
  public int places() {
    return places;
  }

  public int lostLines() {
    return lostLines;
  }

  public BlockCounts blocks() {
    return blocks;
  }

  /** Characters concerned by changes of a kind. */
  public long characters(ChangeKind kind) {
    return characters.getOrDefault(kind, 0L);
  }

  /** Those of them that no finding asked for. */
  public long unasked(ChangeKind kind) {
    return unasked.getOrDefault(kind, 0L);
  }

  public long unasked() {
    return unasked.values().stream().mapToLong(Long::longValue).sum();
  }

  public Map<String, RuleCounts> rules() {
    return Collections.unmodifiableMap(rules);
  }

  public RuleCounts allRules() {
    RuleCounts all = new RuleCounts(0, 0, 0);
    for (RuleCounts rule : rules.values()) {
      all = all.plus(rule.gone(), rule.fresh(), rule.remaining());
    }
    return all;
  }
}
