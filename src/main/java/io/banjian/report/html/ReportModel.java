package io.banjian.report.html;

import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;

/** What the templates show, once all pages are in. */
public record ReportModel(RunFacts facts, Summary summary, Verdict verdict) {}
