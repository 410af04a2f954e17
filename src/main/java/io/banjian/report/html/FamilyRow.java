package io.banjian.report.html;

import io.banjian.report.FamilyNames;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Language;
import io.banjian.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A family of rules with what it found, by severity. */
public record FamilyRow(Bilingual name, String id, Map<Severity, Integer> bySeverity, int share) {

  public int findings() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  static List<FamilyRow> of(Collection<RuleTally> tallies) {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    for (RuleTally tally : tallies) {
      counts
          .computeIfAbsent(tally.rule().family(), f -> new EnumMap<>(Severity.class))
          .merge(tally.severity(), tally.findings(), Integer::sum);
    }
    int most = counts.values().stream().mapToInt(FamilyRow::sum).max().orElse(1);
    List<FamilyRow> rows = new ArrayList<>();
    counts.forEach(
        (id, found) ->
            rows.add(
                new FamilyRow(
                    new Bilingual(FamilyNames.in(id, Language.ZH), FamilyNames.in(id, Language.EN)),
                    id,
                    found,
                    Math.max(1, Math.round(sum(found) * 100f / most)))));
    rows.sort(Comparator.comparingInt(FamilyRow::findings).reversed().thenComparing(FamilyRow::id));
    return rows;
  }

  private static int sum(Map<Severity, Integer> found) {
    return found.values().stream().mapToInt(Integer::intValue).sum();
  }
}
