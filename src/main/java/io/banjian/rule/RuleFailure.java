package io.banjian.rule;

import io.banjian.text.Span;
import java.util.Optional;

/** A rule that broke on a page, or proposed what it may not: a bug, and the run cannot judge. */
public record RuleFailure(String rule, String page, Optional<Span> span, String what) {}
