package io.banjian.correct;

import java.util.List;

/**
 * What was decided about one page.
 *
 * @param page its name, 2025-02-13/A01; empty where nothing is known of it
 * @param file the path it had when it was looked at
 * @param sha256 of its text then; the decisions hold for that text and no other
 * @param decisions in the order in which they are carried out
 */
public record PageDecisions(String page, String file, String sha256, List<Decision> decisions) {
  public PageDecisions {
    decisions = List.copyOf(decisions);
  }
}
