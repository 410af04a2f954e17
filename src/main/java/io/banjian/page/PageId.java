package io.banjian.page;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which issue of which paper this is, as far as known; an unknown part is empty.
 *
 * @param issue the date, 2025-02-13, or the name of an undated folder
 * @param page as printed, A01 or 1
 */
public record PageId(String paper, String issue, String page) {

  /**
   * Written out, as is {@link #hashCode()}: what a record has by itself is linked when it is first
   * used, and that costs a short run more than reading its page.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageId id
        && paper.equals(id.paper)
        && issue.equals(id.issue)
        && page.equals(id.page);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * paper.hashCode() + issue.hashCode()) + page.hashCode();
  }

  /** The name that findings, baselines and reviews quote: {@code 2025-02-13/A01}. */
  @Override
  public String toString() {
    StringJoiner name = new StringJoiner("/");
    for (String part : new String[] {paper, issue, page}) {
      if (!part.isEmpty()) {
        name.add(part);
      }
    }
    return name.toString();
  }
}
