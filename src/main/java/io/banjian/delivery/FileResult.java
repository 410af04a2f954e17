package io.banjian.delivery;

import io.banjian.rule.PageResult;
import java.util.List;

/**
 * What came of one file.
 *
 * @param readable whether there was text to judge
 */
public record FileResult(
    PageSource source, Origin origin, List<PageResult> pages, boolean readable) {
  public FileResult {
    pages = List.copyOf(pages);
  }
}
