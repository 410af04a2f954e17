package io.banjian.report.html;

import io.banjian.rule.Language;
import java.util.List;

/**
 * What stands around the content of a page of the report.
 *
 * @param language in which it opens
 * @param version of the program
 * @param policy the content security policy
 * @param styles style sheets: paths, or their text in a report of one file
 * @param scripts scripts, likewise
 * @param single whether everything is in one file
 */
public record Frame(
    Language language,
    String version,
    String policy,
    List<String> styles,
    List<String> scripts,
    boolean single) {
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

  /** What {@code <html lang>} says. */
  public String tag() {
    return language == Language.ZH ? "zh-Hans" : "en";
  }
}
