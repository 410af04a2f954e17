/**
 * Rules: what a rule is, what it says, and the engine that runs all of them over one page. A rule
 * is a file under {@code rules/} first; detectors that need code are handed to the catalogue by
 * {@code io.banjian.rules.AllRules}. A rule proposes, it never applies.
 */
@NullMarked
package io.banjian.rule;

import org.jspecify.annotations.NullMarked;
