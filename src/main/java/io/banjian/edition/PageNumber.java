package io.banjian.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 版序: a page's number as printed, with its section where the paper has sections: A02, B1, 3.
 *
 * @param section the letter, empty in a paper that numbers its pages 1, 2, 3
 */
public record PageNumber(String section, int number) implements Comparable<PageNumber> {
  private static final Pattern PRINTED = Pattern.compile("([A-Za-z]?)0*(\\d{1,3})");

  /** The number in a page's name, if it is one. */
  public static Optional<PageNumber> parse(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PageNumber(
            matcher.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(matcher.group(2))));
  }

  /**
   * Whether a reference to this number, printed on some page, means a page. Papers with one section
   * print 下转2版 for their page A02.
   */
  public boolean means(PageNumber page, PageNumber printedOn) {
    if (number != page.number) {
      return false;
    }
    return section.equals(page.section)
        || (section.isEmpty() && page.section.equals(printedOn.section))
        || page.section.isEmpty();
  }

  @Override
  public int compareTo(PageNumber other) {
    int bySection = section.compareTo(other.section);
    return bySection != 0 ? bySection : Integer.compare(number, other.number);
  }
}
