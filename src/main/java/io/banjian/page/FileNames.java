package io.banjian.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page's identity out of its path: {@code 2025-02-13/A01.txt}, {@code hzrb20250213A01.txt},
 * {@code 20250213_01.txt}, {@code issue03/A01.tika.txt}.
 */
public final class FileNames {
  /** 20250213; a name with fewer figures holds no date. */
  private static final int FIGURES = 8;

  /** What may stand between paper, date and page. */
  private static final String BESIDE_DATE = "-_";

  /** Figures of a page's number at most. */
  private static final int LONGEST_NUMBER = 3;

  private FileNames() {}

  /**
   * @param parts the path's parts below the delivery's root, the file name last
   * @param root the name of the folder or archive that holds them, empty if there is none
   */
  public static PageId identify(String root, List<String> parts) {
    String name = parts.get(parts.size() - 1);
    int dot = name.indexOf('.', 1);
    String stem = dot < 0 ? name : name.substring(0, dot);
    String folder = parts.size() > 1 ? parts.get(parts.size() - 2) : root;
    Optional<PageId> dated = mayHoldDate(name) ? dated(dottedStem(name)) : Optional.empty();
    return dated.isPresent()
        ? dated.get()
        : new PageId("", dateIn(folder).map(LocalDate::toString).orElse(folder), bare(stem));
  }

  /** Paper, date and page in one name: hzrb20250213A01, 20250213_01. */
  private static Optional<PageId> dated(String stem) {
    int paper = 0;
    while (paper < stem.length() && Character.isLetter(stem.codePointAt(paper))) {
      paper += Character.charCount(stem.codePointAt(paper));
    }
    int start = CompactDate.behindOne(BESIDE_DATE, stem, paper);
    int end = CompactDate.end(stem, start);
    Optional<LocalDate> date = end < 0 ? Optional.empty() : CompactDate.in(stem, start, end);
    int page = end < 0 ? end : CompactDate.behindOne(BESIDE_DATE, stem, end);
    return date.isPresent() && (end == stem.length() || isPage(stem, page, stem.length()))
        ? Optional.of(
            new PageId(stem.substring(0, paper), date.get().toString(), stem.substring(page)))
        : Optional.empty();
  }

  /** A01, 12: a letter at most, and some figures. */
  private static boolean isPage(String name, int from, int to) {
    char first = from < to ? name.charAt(from) : '0';
    boolean section = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    int figures = section ? from + 1 : from;
    for (int i = figures; i < to; i++) {
      if (!CompactDate.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return to > figures && to - figures <= LONGEST_NUMBER;
  }

  /** A date as tables write it: 2025-02-13, 2025/2/13, 20250213, 2025年2月13日. */
  public static Optional<String> date(String written) {
    String[] parts = written.strip().split("[-/.年月日T ]", -1);
    String joined = written.strip();
    if (parts.length >= 3 && parts[1].length() <= 2 && parts[2].length() <= 2) {
      joined = parts[0] + "-" + two(parts[1]) + "-" + two(parts[2]);
    }
    return dateIn(joined).map(LocalDate::toString);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** A page number without the words around it: 第1版 is 1. */
  public static String page(String written) {
    return bare(written.strip());
  }

  private static String bare(String page) {
    if (!page.endsWith("版")) {
      return page;
    }
    int from = page.startsWith("第") ? 1 : 0;
    int to = page.length() - 1;
    return isPage(page, from, to) ? page.substring(from, to) : page;
  }

  private static boolean mayHoldDate(String name) {
    int figures = 0;
    for (int i = 0; i < name.length(); i++) {
      figures += CompactDate.isDigit(name.charAt(i)) ? 1 : 0;
    }
    return figures >= FIGURES;
  }

  /** The name without its endings; a date may be written with dots, 2025.02.13A01.txt. */
  private static String dottedStem(String name) {
    String stem = name;
    for (int dot = stem.lastIndexOf('.'); dot > 0; dot = stem.lastIndexOf('.')) {
      if (!isOfLetters(stem, dot + 1)) {
        break;
      }
      stem = stem.substring(0, dot);
    }
    return stem;
  }

  private static boolean isOfLetters(String stem, int from) {
    for (int i = from; i < stem.length(); i++) {
      if (!Character.isLetter(stem.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static Optional<LocalDate> dateIn(String name) {
    return CompactDate.in(name, 0, name.length());
  }
}
