package io.banjian.rule;

import java.util.ArrayList;
import java.util.List;

/** Rules written in tests, without files. */
public final class Rules {
  private Rules() {}

  /** A catalogue of rule files, given as their YAML. */
  public static RuleCatalogue catalogue(String... yaml) {
    return catalogue(List.of(), yaml);
  }

  public static RuleCatalogue catalogue(List<DetectorEntry> detectors, String... yaml) {
    List<RuleFile> files = new ArrayList<>();
    for (int i = 0; i < yaml.length; i++) {
      files.add(RuleFile.builtIn("rules/custom/test" + i + ".yaml", "custom", yaml[i]));
    }
    return RuleCatalogue.of(files, detectors);
  }

  public static PageEngine engine(RuleCatalogue catalogue) {
    return new PageEngine(catalogue.pageRules(r -> true));
  }

  /** A pattern rule with a fix, in YAML. */
  public static String pattern(
      String id, String pattern, String replace, String kind, boolean safe) {
    return """
        id: %s
        severity: warning
        pattern: '%s'
        replace: '%s'
        fix: {kinds: [%s], safe: %s}
        title: {zh: 试验, en: Test}
        """
        .formatted(id, pattern, replace, kind, safe);
  }
}
