package io.banjian.report.html;

import io.banjian.rule.Bilingual;

/** An entry of the filter: one confusion, or one kind of change. */
public record PairKind(int number, Bilingual label, long count) {}
