package io.banjian.delivery;

import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Waivers on disk: a list of who answers for what, why, and until when. */
public final class WaiverFile {
  private static final List<String> KEYS =
      List.of("rule", "page", "text", "reason", "who", "until");

  private final Set<String> rules = new TreeSet<>();

  private WaiverFile(RuleCatalogue catalogue) {
    catalogue
        .descriptions()
        .forEach(
            rule -> {
              rules.add(rule.id());
              rules.add(rule.family());
            });
  }

  /**
   * @param name what complaints quote
   * @throws io.banjian.rule.yaml.YamlException if it is not as it must be
   */
  public static Waivers read(Path path, String name, RuleCatalogue catalogue) throws IOException {
    return new WaiverFile(catalogue).waivers(YamlFile.read(path, name));
  }

  private Waivers waivers(YamlMap map) {
    map.allowOnly(List.of("waivers"));
    List<Waiver> waivers = new ArrayList<>();
    for (YamlValue entry : map.get("waivers").list()) {
      waivers.add(waiver(entry));
    }
    return new Waivers(map.file(), waivers);
  }

  private Waiver waiver(YamlValue entry) {
    YamlMap map = entry.map();
    map.allowOnly(KEYS);
    List<String> named = new ArrayList<>();
    for (YamlValue rule : items(map.find("rule"))) {
      if (!rules.contains(rule.text())) {
        throw rule.error(
            "no rule or family ‘" + rule.text() + "’" + YamlMap.suggestion(rule.text(), rules));
      }
      named.add(rule.text());
    }
    List<PagePattern> pages =
        items(map.find("page")).stream().map(page -> PagePattern.of(page.text())).toList();
    if (named.isEmpty() && pages.isEmpty()) {
      throw entry.error("a waiver says for which ‘rule’ or ‘page’ it holds");
    }
    return new Waiver(
        entry.line(),
        named,
        pages,
        map.text("text", ""),
        required(map, "reason"),
        required(map, "who"),
        map.find("until").map(WaiverFile::date));
  }

  private static List<YamlValue> items(Optional<YamlValue> value) {
    return value.map(v -> v.isList() ? v.list() : List.of(v)).orElse(List.of());
  }

  /** A waiver that nobody answers for, or nobody can explain, is an accident. */
  private static String required(YamlMap map, String key) {
    YamlValue value = map.get(key);
    if (value.text().isBlank()) {
      throw value.error("‘" + key + "’ is empty");
    }
    return value.text().strip();
  }

  private static LocalDate date(YamlValue value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      throw value.error("‘until’: expected a day like 2025-06-30, found ‘" + value.text() + "’");
    }
  }
}
