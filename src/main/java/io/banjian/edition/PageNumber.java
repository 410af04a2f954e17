package io.banjian.edition;

import java.util.Locale;
import java.util.Optional;

/**
 * 版序: a page's number as printed, with its section where the paper has sections: A02, B1, 3.
 *
 * @param section the letter, empty in a paper that numbers its pages 1, 2, 3
 */
public record PageNumber(String section, int number) implements Comparable<PageNumber> {
  private static final int MOST_FIGURES = 3;

  /** The number in a page's name, if it is one. */
  public static Optional<PageNumber> parse(String printed) {
    int start = !printed.isEmpty() && isLetter(printed.charAt(0)) ? 1 : 0;
    int first = start;
    while (first < printed.length() && printed.charAt(first) == '0') {
      first++;
    }
    if (first == printed.length() || printed.length() - first > MOST_FIGURES) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = first; i < printed.length(); i++) {
      int figure = printed.charAt(i) - '0';
      if (figure < 0 || figure > 9) {
        return Optional.empty();
      }
      number = number * 10 + figure;
    }
    return Optional.of(
        new PageNumber(printed.substring(0, start).toUpperCase(Locale.ROOT), number));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
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
