package io.banjian.rule;

import java.util.function.Function;

/** A detector that rule files can name, and how to make one from a rule's parameters. */
public record DetectorEntry(String name, Function<RuleParameters, PageRule> make) {}
