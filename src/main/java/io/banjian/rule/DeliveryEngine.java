package io.banjian.rule;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.Delivery;
import io.banjian.edition.PageNumber;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Runs the rules that look at a whole delivery, once all its issues are in. */
public final class DeliveryEngine {
  private final List<Rule> rules;
  private final Timings timings;

  public DeliveryEngine(List<Rule> rules) {
    this(rules, Timings.OFF);
  }

  public DeliveryEngine(List<Rule> rules, Timings timings) {
    this.rules = List.copyOf(rules);
    this.timings = timings;
  }

  public boolean isIdle() {
    return rules.isEmpty();
  }

  private record Key(PageId id, String file) {}

  /**
   * What was found, page by page, in the order of the issues. The pages have been let go long ago:
   * those returned carry no text, and the findings no span.
   */
  public List<PageResult> check(Delivery delivery) {
    Map<Key, List<Finding>> found = new LinkedHashMap<>();
    Map<Key, Integer> occurrences = new HashMap<>();
    List<RuleFailure> failures = new ArrayList<>();
    long time = timings.now();
    for (Rule rule : rules) {
      DeliverySink sink = new DeliverySink(rule);
      occurrences.clear();
      try {
        if (rule.detector() instanceof DeliveryRule detector) {
          detector.check(delivery, sink);
        }
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new RuleFailure(rule.id(), "", Optional.empty(), e.toString()));
      }
      for (DeliverySink.Report report : sink.reports()) {
        Key key = new Key(report.id(), report.file());
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        String fingerprint = Fingerprints.ofFile(rule.id(), page(key), occurrence);
        found.computeIfAbsent(key, k -> new ArrayList<>()).add(report.toFinding(fingerprint));
      }
      time = timings.spent(rule, time);
    }
    List<Key> keys = new ArrayList<>(found.keySet());
    keys.sort(order(delivery));
    List<PageResult> results = new ArrayList<>();
    for (Key key : keys) {
      results.add(new PageResult(page(key), found.getOrDefault(key, List.of()), List.of()));
    }
    if (!failures.isEmpty()) { // said once, whatever was found
      results.add(new PageResult(page(new Key(new PageId("", "", ""), "")), List.of(), failures));
    }
    return results;
  }

  private static Page page(Key key) {
    return new Page(key.id(), key.file(), SourceText.of(""));
  }

  private static Comparator<Key> order(Delivery delivery) {
    Map<String, Integer> issues = new HashMap<>();
    for (DeliveredIssue issue : delivery.issues()) {
      issues.putIfAbsent(issue.paper() + "\n" + issue.name(), issues.size());
    }
    ToIntFunction<Key> issue =
        key -> issues.getOrDefault(key.id().paper() + "\n" + key.id().issue(), issues.size());
    return (one, other) -> {
      int order = Integer.compare(issue.applyAsInt(one), issue.applyAsInt(other));
      order = order != 0 ? order : number(one).compareTo(number(other));
      order = order != 0 ? order : one.id().toString().compareTo(other.id().toString());
      return order != 0 ? order : one.file().compareTo(other.file());
    };
  }

  private static PageNumber number(Key key) {
    return PageNumber.parse(key.id().page()).orElse(new PageNumber("", 0));
  }
}
