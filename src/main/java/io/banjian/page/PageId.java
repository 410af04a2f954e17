package io.banjian.page;

import java.util.StringJoiner;

/**
 * Which page of which issue of which paper this is, as far as known; an unknown part is empty.
 *
 * @param issue the date, 2025-02-13, or the name of an undated folder
 * @param page as printed, A01 or 1
 */
public record PageId(String paper, String issue, String page) {

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
