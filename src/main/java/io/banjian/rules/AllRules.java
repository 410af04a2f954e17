package io.banjian.rules;

import io.banjian.rule.DetectorEntry;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rules.delivery.EmptyPage;
import java.util.List;

/** The detectors, in one plain sorted list: a new one is one visible line here. */
public final class AllRules {
  private static final List<DetectorEntry> DETECTORS =
      List.of(new DetectorEntry("EmptyPage", parameters -> new EmptyPage()));

  private AllRules() {}

  public static List<DetectorEntry> detectors() {
    return DETECTORS;
  }

  /** The built-in pack. */
  public static RuleCatalogue catalogue() {
    return RuleCatalogue.of(BuiltInRules.files(), DETECTORS);
  }
}
