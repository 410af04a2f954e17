package io.banjian.rule;

import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.text.EditKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All rules there are: the built-in pack, and what a user added. */
public final class RuleCatalogue {
  private final Map<String, RuleDescription> descriptions;
  private final Map<String, DetectorEntry> detectors;

  private RuleCatalogue(
      Map<String, RuleDescription> descriptions, Map<String, DetectorEntry> detectors) {
    this.descriptions = descriptions;
    this.detectors = detectors;
  }

  /**
   * @throws YamlException if a file is not as it must be
   */
  public static RuleCatalogue of(Collection<RuleFile> files, Collection<DetectorEntry> detectors) {
    return new RuleCatalogue(Map.of(), byName(detectors)).with(files);
  }

  /** The rules of a catalogue that was {@link #packed}; they were checked before. */
  public static RuleCatalogue unpacked(ByteBuffer pack, Collection<DetectorEntry> detectors) {
    Map<String, RuleDescription> rules = new LinkedHashMap<>();
    for (RuleDescription rule : RulePack.unpacked(pack)) {
      rules.put(rule.id(), rule);
    }
    return new RuleCatalogue(rules, byName(detectors));
  }

  private static Map<String, DetectorEntry> byName(Collection<DetectorEntry> detectors) {
    Map<String, DetectorEntry> byName = new LinkedHashMap<>();
    for (DetectorEntry detector : detectors) {
      byName.put(detector.name(), detector);
    }
    return byName;
  }

  /** All that a run needs to know of these rules: they come without their examples again. */
  public byte[] packed() {
    return RulePack.packed(descriptions());
  }

  /** This catalogue and further rules; an extension adds to a rule of either. */
  public RuleCatalogue with(Collection<RuleFile> files) {
    Map<String, RuleDescription> all = new LinkedHashMap<>(descriptions);
    List<RuleParser.Extension> extensions = new ArrayList<>();
    for (RuleFile file : files) {
      RuleParser.Parsed parsed = file.parse();
      parsed.extension().ifPresent(extensions::add);
      parsed
          .rule()
          .ifPresent(
              rule -> {
                RuleDescription other = all.put(rule.id(), rule);
                if (other != null) {
                  throw parsed
                      .source()
                      .get("id")
                      .error("the id ‘" + rule.id() + "’ is taken by " + other.file());
                }
                checkDetector(rule, parsed.source());
                checkFix(rule, parsed.source());
              });
    }
    for (RuleParser.Extension extension : extensions) {
      RuleDescription rule = all.get(extension.id());
      if (rule == null || !(rule.means() instanceof Means.Detector)) {
        throw extension
            .source()
            .error(
                "‘extends’: no built-in rule ‘"
                    + extension.id()
                    + "’"
                    + YamlMap.suggestion(extension.id(), all.keySet()));
      }
      all.put(rule.id(), extended(rule, extension));
    }
    return new RuleCatalogue(all, detectors);
  }

  private void checkDetector(RuleDescription rule, YamlMap source) {
    if (rule.means() instanceof Means.Detector detector
        && !detectors.containsKey(detector.name())) {
      throw source
          .get("detector")
          .error(
              "no detector ‘"
                  + detector.name()
                  + "’"
                  + YamlMap.suggestion(detector.name(), detectors.keySet()));
    }
  }

  /**
   * What only a person may decide cannot be declared safe. A rule that also mends marks may call
   * itself safe; the engine holds its substitutions back one by one.
   */
  private static void checkFix(RuleDescription rule, YamlMap source) {
    if (rule.fix().safe()
        && rule.fix().kinds().equals(Set.of(EditKind.SUBSTITUTION))
        && !(rule.means() instanceof Means.Table)) {
      throw source
          .get("fix")
          .error("a substitution changes what the paper says; it is safe only from a table");
    }
  }

  /** A rule with a user's table and settings; what it does not take is refused with its line. */
  private RuleDescription extended(RuleDescription rule, RuleParser.Extension extension) {
    RuleParameters parameters = rule.parameters().withTable(extension.table());
    try {
      return set(rule.withParameters(parameters), extension.parameters().values());
    } catch (IllegalArgumentException e) {
      throw extension.source().error(String.valueOf(e.getMessage()));
    }
  }

  /**
   * This catalogue with other settings of a rule.
   *
   * @throws IllegalArgumentException if there is no such rule, or it does not take them
   */
  public RuleCatalogue withParameters(String id, Map<String, String> values) {
    RuleDescription rule = descriptions.get(id);
    if (rule == null) {
      throw new IllegalArgumentException(
          "no rule ‘" + id + "’" + YamlMap.suggestion(id, descriptions.keySet()));
    }
    Map<String, RuleDescription> all = new LinkedHashMap<>(descriptions);
    all.put(id, set(rule, values));
    return new RuleCatalogue(all, detectors);
  }

  private RuleDescription set(RuleDescription rule, Map<String, String> values) {
    Set<String> known = rule.parameters().values().keySet();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "‘"
                + rule.id()
                + "’ has no parameter"
                + (known.isEmpty()
                    ? "s"
                    : " ‘" + name + "’" + YamlMap.suggestion(name, new TreeSet<>(known))));
      }
    }
    RuleDescription set = rule.withParameters(rule.parameters().withValues(values));
    detector(set); // which refuses values that it cannot read
    return set;
  }

  /** Every rule, by family and id. */
  public List<RuleDescription> descriptions() {
    List<RuleDescription> all = new ArrayList<>(descriptions.values());
    all.sort(RuleCatalogue::byFamilyAndId);
    return List.copyOf(all);
  }

  private static int byFamilyAndId(RuleDescription one, RuleDescription other) {
    int families = one.family().compareTo(other.family());
    return families != 0 ? families : one.id().compareTo(other.id());
  }

  public Optional<RuleDescription> find(String id) {
    return Optional.ofNullable(descriptions.get(id));
  }

  /** The rule with that id; for the reader's own findings, whose rules are always there. */
  public RuleDescription get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  public RuleSet rules(Predicate<RuleDescription> wanted) {
    return rules(wanted, Map.of());
  }

  /**
   * The rules that run, in an order that depends on nothing but their ids.
   *
   * @param severities of the rules that are taken graver or lighter than they take themselves
   */
  public RuleSet rules(Predicate<RuleDescription> wanted, Map<String, Severity> severities) {
    List<Rule> pageRules = new ArrayList<>();
    List<Rule> issueRules = new ArrayList<>();
    List<Rule> deliveryRules = new ArrayList<>();
    for (RuleDescription description : descriptions()) {
      Optional<Detector> detector = detector(description);
      if (detector.isPresent() && wanted.test(description)) {
        Severity severity = severities.getOrDefault(description.id(), description.severity());
        Rule rule = new Rule(description, detector.get(), severity);
        List<Rule> kind =
            detector.get() instanceof DeliveryRule
                ? deliveryRules
                : detector.get() instanceof IssueRule ? issueRules : pageRules;
        kind.add(rule);
      }
    }
    return new RuleSet(pageRules, issueRules, deliveryRules);
  }

  /** The rules that read pages, ready to run. */
  public List<Rule> pageRules(Predicate<RuleDescription> wanted) {
    return rules(wanted).pageRules();
  }

  private Optional<Detector> detector(RuleDescription rule) {
    Means means = rule.means();
    if (means instanceof Means.Pattern pattern) {
      return Optional.of(new PatternRule(pattern, rule.fix()));
    }
    if (means instanceof Means.Table table) {
      return Optional.of(new TableRule(table, rule.fix()));
    }
    if (means instanceof Means.Detector detector) {
      DetectorEntry entry = detectors.get(detector.name());
      return entry == null ? Optional.empty() : Optional.of(entry.make().apply(rule.parameters()));
    }
    return Optional.empty();
  }
}
