package io.banjian.report.html;

import io.banjian.rule.Bilingual;

/** A number and what it counts. */
public record PairFigure(Bilingual label, String value) {}
