package io.banjian.rule;

import io.banjian.layout.ClaimKind;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import io.banjian.text.EditKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a rule file and complains of everything in it that is not as it must be. */
final class RuleParser {
  /** In the order in which a complaint lists them; hashed, for every start asks for hundreds. */
  private static final Set<String> KEYS =
      inOrder(
          "id",
          "family",
          "detector",
          "pattern",
          "replace",
          "table",
          "table-file",
          "severity",
          "fix",
          "reads",
          "parameters",
          "title",
          "message",
          "why",
          "limits",
          "examples",
          "near-misses",
          "known-failures");

  private static final List<String> EXTENSION_KEYS =
      List.of("extends", "table", "table-file", "parameters");
  private static final List<String> MEANS = List.of("detector", "pattern", "table", "table-file");

  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> FIX_KEYS = List.of("kinds", "safe");
  private static final List<String> EDIT_KINDS = new ArrayList<>();
  private static final List<String> CLAIM_KINDS = new ArrayList<>(List.of("all"));

  static { // loops: all built-in rules are read at every start, and streams take long to warm up
    for (EditKind kind : EditKind.values()) {
      EDIT_KINDS.add(kind.label());
    }
    for (ClaimKind kind : ClaimKind.values()) {
      CLAIM_KINDS.add(kind.label());
    }
  }

  private static Set<String> inOrder(String... keys) {
    return new LinkedHashSet<>(Arrays.asList(keys));
  }

  private final String file;
  private final String family;
  private final TableFiles tables;

  /**
   * @param family of a rule that does not name one: its folder
   * @param tables opens the files that {@code table-file} names
   */
  RuleParser(String file, String family, TableFiles tables) {
    this.file = file;
    this.family = family;
    this.tables = tables;
  }

  /** What a file adds to a rule that exists. */
  record Extension(
      String id, Map<String, String> table, RuleParameters parameters, YamlValue source) {}

  /** A file holds either a rule or an extension of one. */
  record Parsed(Optional<RuleDescription> rule, Optional<Extension> extension, YamlMap source) {}

  Parsed parse(YamlMap map) {
    if (map.has("extends")) {
      map.allowOnly(EXTENSION_KEYS);
      YamlValue target = map.get("extends");
      if (EXTENSION_KEYS.stream().filter(map::has).count() < 2) {
        throw map.error("‘extends’ adds something: expected table, table-file or parameters");
      }
      boolean hasTable = map.has("table") || map.has("table-file");
      Map<String, String> table = hasTable ? table(map) : Map.of();
      Extension extension = new Extension(target.text(), table, parameters(map), target);
      return new Parsed(Optional.empty(), Optional.of(extension), map);
    }
    map.allowOnly(KEYS);
    return new Parsed(Optional.of(rule(map)), Optional.empty(), map);
  }

  /** Small letters and digits, a letter first, in one or more pieces with a hyphen between. */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean piece = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && i > 0);
      boolean hyphen = c == '-' && i > 0 && text.charAt(i - 1) != '-' && i + 1 < text.length();
      if (!piece && !hyphen) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private RuleDescription rule(YamlMap map) {
    YamlValue id = map.get("id");
    if (!isId(id.text())) {
      throw id.error("‘id’: expected small letters, digits and hyphens, found ‘" + id.text() + "’");
    }
    YamlValue level = map.get("severity");
    Severity severity = Severity.ofLabel(level.oneOf(SEVERITIES)).orElseThrow();
    Bilingual title = bilingual(map, "title");
    Bilingual message = map.has("message") ? bilingual(map, "message") : title;
    return new RuleDescription(
        id.text(),
        map.text("family", family),
        severity,
        means(map),
        fix(map),
        reads(map),
        parameters(map),
        title,
        message,
        map.has("why") ? bilingual(map, "why") : Bilingual.NONE,
        map.has("limits") ? bilingual(map, "limits") : Bilingual.NONE,
        examples(map, "examples", true),
        examples(map, "near-misses", false),
        examples(map, "known-failures", false),
        file);
  }

  private Means means(YamlMap map) {
    List<String> given = new ArrayList<>(MEANS);
    given.removeIf(means -> !map.has(means));
    if (given.size() != 1) {
      throw map.error(
          given.isEmpty()
              ? "the rule has no way to find anything: expected one of detector, pattern, table"
                  + " or table-file"
              : "expected only one of " + String.join(" and ", given));
    }
    if (map.has("replace") && !map.has("pattern")) {
      throw map.get("replace").error("‘replace’ goes with ‘pattern’");
    }
    return switch (given.get(0)) {
      case "detector" -> {
        String name = map.get("detector").text();
        yield name.equals("Reader") ? new Means.Reader() : new Means.Detector(name);
      }
      case "pattern" ->
          new Means.Pattern(
              PatternRule.checked(map.get("pattern"), map.find("replace")),
              map.find("replace").map(YamlValue::text));
      default -> new Means.Table(table(map));
    };
  }

  private Map<String, String> table(YamlMap map) {
    Map<String, String> table = new LinkedHashMap<>();
    map.find("table-file").ifPresent(value -> table.putAll(tables.read(value)));
    map.find("table")
        .ifPresent(
            value -> {
              for (Map.Entry<String, YamlValue> entry : value.map().entries().entrySet()) {
                String from = TableFiles.characters(entry.getKey(), entry.getValue());
                String to = TableFiles.characters(entry.getValue().text(), entry.getValue());
                TableFiles.checkEntry(from, to, entry.getValue());
                table.put(from, to);
              }
            });
    if (table.isEmpty()) {
      throw map.error("the table is empty: the rule can never match");
    }
    return table;
  }

  private static FixPolicy fix(YamlMap map) {
    if (!map.has("fix")) {
      return FixPolicy.NONE;
    }
    YamlMap fix = map.get("fix").map();
    fix.allowOnly(FIX_KEYS);
    Set<EditKind> kinds = EnumSet.noneOf(EditKind.class);
    YamlValue value = fix.get("kinds");
    for (YamlValue kind : value.isList() ? value.list() : List.of(value)) {
      kinds.add(EditKind.ofLabel(kind.oneOf(EDIT_KINDS)).orElseThrow());
    }
    boolean safe = fix.find("safe").map(YamlValue::truth).orElse(false);
    return new FixPolicy(kinds, safe);
  }

  private static Set<ClaimKind> reads(YamlMap map) {
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    if (!map.has("reads")) {
      return kinds;
    }
    YamlValue value = map.get("reads");
    for (YamlValue item : value.isList() ? value.list() : List.of(value)) {
      String label = item.oneOf(CLAIM_KINDS);
      for (ClaimKind kind : ClaimKind.values()) {
        if (label.equals("all") || kind.label().equals(label)) {
          kinds.add(kind);
        }
      }
    }
    return kinds;
  }

  private static RuleParameters parameters(YamlMap map) {
    if (!map.has("parameters")) {
      return RuleParameters.NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    map.get("parameters").map().entries().forEach((name, value) -> values.put(name, value.text()));
    return new RuleParameters(values, Map.of());
  }

  /** Both languages, or one text for both. */
  private static Bilingual bilingual(YamlMap map, String key) {
    YamlValue value = map.get(key);
    if (!value.isMap()) {
      return new Bilingual(value.text(), value.text());
    }
    YamlMap words = value.map();
    words.allowOnly(LANGUAGES);
    return new Bilingual(words.get("zh").text(), words.get("en").text());
  }

  private List<Example> examples(YamlMap map, String key, boolean hits) {
    if (!map.has(key)) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    List<String> known =
        Stream.concat(Stream.of("name", "fixed"), Example.SCOPES.stream()).toList();
    for (YamlValue value : map.list(key)) {
      YamlMap example = value.map();
      example.allowOnly(known);
      List<String> scopes = Example.SCOPES.stream().filter(example::has).toList();
      if (scopes.size() != 1) {
        throw value.error("an example shows one of " + String.join(", ", Example.SCOPES));
      }
      String text = example.get(scopes.get(0)).text();
      boolean marked = text.indexOf('⟦') >= 0;
      if (hits && !marked && !scopes.get(0).equals("bytes")) {
        throw value.error("mark what is reported with ⟦ ⟧, or list the text under near-misses");
      }
      if (key.equals("near-misses") && marked) {
        throw value.error("a near miss is not reported: it has no ⟦ ⟧");
      }
      examples.add(
          new Example(
              example.text("name", ""),
              scopes.get(0),
              text,
              example.find("fixed").map(YamlValue::text),
              file,
              value.line()));
    }
    return examples;
  }
}
