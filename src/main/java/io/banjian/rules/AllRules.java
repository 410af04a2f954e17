package io.banjian.rules;

import io.banjian.rule.DetectorEntry;
import io.banjian.rule.RuleCatalogue;
import java.util.List;

/** The detectors, in one plain sorted list: a new one is one visible line here. */
public final class AllRules {
  private static final List<DetectorEntry> DETECTORS = List.of();

  private AllRules() {}

  public static List<DetectorEntry> detectors() {
    return DETECTORS;
  }

  /** The built-in pack. */
  public static RuleCatalogue catalogue() {
    return RuleCatalogue.of(BuiltInRules.files(), DETECTORS);
  }
}
