package io.banjian.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Processor time by what it was spent on, over all threads of a run. Off, it costs a question a
 * rule and page.
 *
 * <p>What a page keeps for several rules (its articles, its references, what is garbled) is paid by
 * the first that asks.
 */
public final class Timings {
  /** What is not a rule. */
  public enum Part {
    READING,
    LAYOUT,
    FINDINGS,
    SUMMARY,
    ISSUES,
    WRITING
  }

  /** Measures nothing. */
  public static final Timings OFF = new Timings(false);

  private final boolean on;
  private final Map<Part, LongAdder> parts = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();

  private Timings(boolean on) {
    this.on = on;
  }

  public static Timings on() {
    return new Timings(true);
  }

  public boolean isOn() {
    return on;
  }

  private static final class Clock {
    static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
  }

  /** The processor time of this thread, in nanoseconds, for the next call to start from. */
  public long now() {
    return on ? Clock.BEAN.getCurrentThreadCpuTime() : 0;
  }

  /** Books what was spent since, and says what time it is. */
  public long spent(Part part, long since) {
    return on ? book(parts, part, since) : 0;
  }

  /** The same for a rule. */
  public long spent(Rule rule, long since) {
    return on ? book(rules, rule.id(), since) : 0;
  }

  private <K> long book(Map<K, LongAdder> accounts, K account, long since) {
    long now = now();
    accounts.computeIfAbsent(account, a -> new LongAdder()).add(now - since);
    return now;
  }

  public long nanos(Part part) {
    LongAdder spent = parts.get(part);
    return spent == null ? 0 : spent.sum();
  }

  /** What a rule cost. */
  public record RuleTime(String rule, long nanos) {}

  /** All rules that ran, the dearest first. */
  public List<RuleTime> rules() {
    return rules.entrySet().stream()
        .map(e -> new RuleTime(e.getKey(), e.getValue().sum()))
        .sorted(Comparator.comparingLong(RuleTime::nanos).reversed().thenComparing(RuleTime::rule))
        .toList();
  }
}
