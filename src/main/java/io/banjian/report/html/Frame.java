package io.banjian.report.html;

import gg.jte.Content;
import io.banjian.rule.Language;
import java.util.List;

/**
 * What stands around the content of a page of the report.
 *
 * @param language in which it opens
 * @param version of the program
 * @param run what was checked, as a digest: decisions that a browser keeps belong to it
 * @param policy the content security policy
 * @param styles style sheets: paths, or their text in a report of one file
 * @param scripts scripts, likewise
 * @param data the blocks of data in a report of one file
 * @param single whether everything is in one file
 */
public record Frame(
    Language language,
    String version,
    String run,
    String policy,
    List<String> styles,
    List<String> scripts,
    Content data,
    boolean single) {
  /** No data in the page: it lies beside. */
  static final Content NO_DATA = output -> {};

  public Frame {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** The address of a finding in the view of its page. */
  public String page(int number, int finding) {
    return (single ? "" : "page.html") + "#p=" + number + "&f=" + finding;
  }

  /** The address of a page. */
  public String page(int number) {
    return (single ? "" : "page.html") + "#p=" + number;
  }

  /** The address of the index. */
  public String index() {
    return single ? "#" : "index.html";
  }

  /** What {@code <html lang>} says. */
  public String tag() {
    return language == Language.ZH ? "zh-Hans" : "en";
  }
}
