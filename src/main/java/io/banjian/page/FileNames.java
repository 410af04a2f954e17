package io.banjian.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page's identity out of its path: {@code 2025-02-13/A01.txt}, {@code hzrb20250213A01.txt},
 * {@code 20250213_01.txt}, {@code issue03/A01.tika.txt}.
 */
public final class FileNames {
  /** 20250213; a name with fewer figures holds no date. */
  private static final int FIGURES = 8;

  /** Kept apart, so that they are made only for a name that may be of such a form. */
  private static final class Forms {
    /** Paper, date and page in one name; years 1800–2099 so that other eight digits stay out. */
    static final Pattern DATED_NAME =
        Pattern.compile(
            "(?<paper>\\p{L}*)[-_]?(?<date>(?:1[89]|20)\\d\\d[-_.]?\\d\\d[-_.]?\\d\\d)"
                + "(?:[-_]?(?<page>[A-Za-z]?\\d{1,3}))?");

    static final Pattern DATE =
        Pattern.compile("(?<y>(?:1[89]|20)\\d\\d)[-_.]?(?<m>\\d\\d)[-_.]?(?<d>\\d\\d)");

    /** 第1版, 01版. */
    static final Pattern PAGE_OF_EDITION = Pattern.compile("第?([A-Za-z]?\\d{1,3})版");
  }

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
    if (mayHoldDate(name)) {
      Matcher dated = Forms.DATED_NAME.matcher(dottedStem(name));
      if (dated.matches()) {
        Optional<LocalDate> date = dateIn(dated.group("date"));
        if (date.isPresent()) {
          String page = dated.group("page");
          return new PageId(dated.group("paper"), date.get().toString(), page == null ? "" : page);
        }
      }
    }
    return new PageId("", dateIn(folder).map(LocalDate::toString).orElse(folder), bare(stem));
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
    Matcher edition = Forms.PAGE_OF_EDITION.matcher(page);
    return edition.matches() ? edition.group(1) : page;
  }

  private static boolean mayHoldDate(String name) {
    int figures = 0;
    for (int i = 0; i < name.length(); i++) {
      figures += name.charAt(i) >= '0' && name.charAt(i) <= '9' ? 1 : 0;
    }
    return figures >= FIGURES;
  }

  /** The name without its endings; a date may be written with dots, 2025.02.13A01.txt. */
  private static String dottedStem(String name) {
    String stem = name;
    for (int dot = stem.lastIndexOf('.'); dot > 0; dot = stem.lastIndexOf('.')) {
      if (!stem.substring(dot + 1).chars().allMatch(Character::isLetter)) {
        break;
      }
      stem = stem.substring(0, dot);
    }
    return stem;
  }

  static Optional<LocalDate> dateIn(String name) {
    if (!mayHoldDate(name)) {
      return Optional.empty();
    }
    Matcher date = Forms.DATE.matcher(name);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group("y")),
              Integer.parseInt(date.group("m")),
              Integer.parseInt(date.group("d"))));
    } catch (DateTimeException e) { // 2025-13-40 is a number, not a day
      return Optional.empty();
    }
  }
}
