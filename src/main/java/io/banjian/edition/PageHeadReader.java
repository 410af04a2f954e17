package io.banjian.edition;

import io.banjian.list.Lists;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import io.banjian.text.UnitSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads 报头 and 报眉 out of a page's short lines. What is read here contradicts file names and
 * manifests, so only what cannot be anything else counts: a date with its weekday or its lunar date
 * or a page number beside it, a page number beside a date or on a line of its own at an edge of the
 * dump. Two that differ are none.
 */
public final class PageHeadReader {
  private static final int LONGEST = 70;

  /** Lines of ink at the top and at the bottom of a dump, where a bare 02版 is the page's own. */
  private static final int EDGE = 4;

  /** 责任编辑：张三 and 第02版：要闻 have a colon. */
  private static final String SENTENCE = "，。；！？《》";

  /** A line inside the page without any of these says nothing, whatever else it holds. */
  private static final UnitSet TELLING = UnitSet.of("年版期号號报刊報");

  private static final ClassSet MARKS = ClassSet.of(CharClass.CJK_MARK, CharClass.FULL_WIDTH_MARK);

  private static final List<String> COUNTERS =
      List.of("今日", "今天", "本日", "本期", "共", "今", "出", "转", "接", "见");

  /** Kept apart, so that they are made only for a line that looks like one of these. */
  private static final class Forms {
    /**
     * A02, 02版, 第2版, 第二版; 今日8版 counts pages and is none. Recognition may lose the blanks of a head:
     * A05专版2032年3月23日.
     */
    static final Pattern LABEL =
        Pattern.compile(
            "(?<![\\p{L}\\d.])(?:第\\s?([A-Z]?\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?版|([A-Z]?\\d{1,2})\\s?版|([A-Z]\\d{1,2})(?![\\d.\\p{L}-]))"
                + "|^\\s*([A-Z]\\d{1,2})(?=\\p{IsHan}{2,6}\\s?\\d{4}\\s?年)");

    /** A label and at most the page's name with it. */
    static final Pattern ALONE =
        Pattern.compile(
            "\\s*(?:第?[A-Z]?\\d{1,2}\\s?版|第[一二三四五六七八九十]{1,3}版|[A-Z]\\d{1,2})(?:[\\s·•|/]*\\p{IsHan}(?:\\s?\\p{IsHan}){1,5})?\\s*");

    static final Pattern SERIAL = Pattern.compile("第\\s?(\\d{3,6})\\s?[期号號]");
    static final Pattern PAPER =
        Pattern.compile("\\p{IsHan}{1,6}(?:日报|晚报|晨报|早报|时报|新报|商报|都市报|周报|周刊|日報|晚報|時報|晨報)");
  }

  private final SourceText text;
  private final Set<LocalDate> dates = new HashSet<>();
  private final Set<String> besideDate = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private Optional<String> paper = Optional.empty();
  private Optional<Integer> serial = Optional.empty();
  private boolean masthead;

  private PageHeadReader(SourceText text) {
    this.text = text;
  }

  public static PageHead read(SourceText text) {
    PageHeadReader reader = new PageHeadReader(text);
    reader.read();
    Set<String> numbers = reader.besideDate;
    if (numbers.isEmpty() && !reader.masthead) {
      numbers = reader.alone;
    }
    return new PageHead(reader.paper, single(reader.dates), single(numbers), reader.serial);
  }

  private static <T> Optional<T> single(Set<T> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void read() {
    int[] starts = new int[text.lineCount()];
    int[] ends = new int[text.lineCount()];
    int lines = 0;
    for (int i = 0; i < text.lineCount(); i++) {
      int start = inkFrom(text.lineStart(i), text.lineEnd(i));
      if (start < text.lineEnd(i)) {
        starts[lines] = start;
        ends[lines++] = inkTo(start, text.lineEnd(i));
      }
    }
    for (int i = 0; i < lines; i++) {
      int start = starts[i];
      int end = ends[i];
      boolean atEdge = i < EDGE || i >= lines - EDGE;
      if (end - start > LONGEST || !(atEdge || mayTell(start, end)) || isProse(start, end)) {
        continue;
      }
      int known = dates.size();
      boolean hasNext = i + 1 < lines && ends[i + 1] - starts[i + 1] <= LONGEST;
      String next = hasNext ? text.subSequence(starts[i + 1], ends[i + 1]) : "";
      line(halfWidth(text.subSequence(start, end)), next, atEdge);
      if (dates.size() > known && i > 0 && i < EDGE) {
        bare(halfWidth(text.subSequence(starts[0], ends[0]))).ifPresent(alone::add);
      }
    }
  }

  private int inkFrom(int start, int end) {
    int from = start;
    while (from < end && isWhite(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private int inkTo(int start, int end) {
    int to = end;
    while (to > start && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isWhite(char c) {
    return c <= '\u3000' && Character.isWhitespace(c);
  }

  /** Whether any character of a line is one that every date, title and serial number holds. */
  private boolean mayTell(int start, int end) {
    for (int i = start; i < end; i++) {
      if (TELLING.contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Figures and letters as the patterns know them: ０２版 is 02版. */
  private static String halfWidth(String line) {
    StringBuilder half = null;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean full = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ');
      if (full) {
        half = half == null ? new StringBuilder(line) : half;
        half.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return half == null ? line : half.toString();
  }

  /**
   * A figure by itself that opens a page, its date close below: 2, 星渡早报, 2026年2月17日　星期二. The day is
   * set large so in some mastheads.
   */
  private Optional<String> bare(String line) {
    boolean figure = line.length() <= 2 && line.chars().allMatch(c -> c >= '0' && c <= '9');
    return figure
            && dates.stream().noneMatch(date -> date.getDayOfMonth() == Integer.parseInt(line))
        ? label(line)
        : Optional.empty();
  }

  /** Nearly every line of a page is, and hardly one of them is looked at twice. */
  private boolean isProse(int start, int end) {
    for (int i = text.next(MARKS, start); i < end; i = text.next(MARKS, i + 1)) {
      if (SENTENCE.indexOf(text.charAt(i)) >= 0) {
        return !text.raw().startsWith("责任编辑", start);
      }
    }
    return false;
  }

  private void line(String line, String next, boolean atEdge) {
    Optional<PrintedDate> date = dateIn(line);
    Optional<String> label =
        date.isPresent() || atEdge ? labelIn(line) : Optional.empty(); // few lines are asked
    if (date.isPresent()) {
      boolean sure =
          hasWeekdayOrLunar(line)
              || label.isPresent()
              || isWeekdayOrLunar(next)
              || Forms.PAPER.matcher(line).lookingAt();
      if (sure) {
        dates.add(date.get().date());
        label.ifPresent(besideDate::add);
      }
    } else if (label.isPresent()
        && (Forms.ALONE.matcher(line).matches() || line.contains("责任编辑") || line.contains("责编"))) {
      alone.add(label.get());
    }
    if (paper.isEmpty()
        && (date.isPresent() || "报刊報".indexOf(line.charAt(line.length() - 1)) >= 0)) {
      Matcher name = Forms.PAPER.matcher(line);
      if (name.lookingAt() && (name.end() == line.length() || date.isPresent())) {
        paper = Optional.of(name.group());
      }
    }
    if (line.indexOf('第') >= 0
        && (line.indexOf('期') >= 0 || line.indexOf('号') >= 0 || line.indexOf('號') >= 0)) {
      Matcher number = Forms.SERIAL.matcher(line);
      if (number.find()
          && (date.isPresent()
              || number.end() - number.start() + 4 >= line.length()
              || line.contains("版")
              || line.startsWith("总第"))) {
        serial = serial.or(() -> Optional.of(Integer.parseInt(number.group(1))));
        masthead = true;
      }
    }
    masthead |=
        (line.indexOf('版') >= 0 && DeclaredPages.in(line).isPresent()) || line.contains("统一连续出版物号");
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }

  /** A date that is no part of a phrase: 2025年6月30日起施行 is one, 2025年1月10日 星期五 is none. */
  private static Optional<PrintedDate> dateIn(String line) {
    int year = line.indexOf('年');
    while (year >= 0) {
      Optional<PrintedDate> date = PrintedDate.around(line, year);
      if (date.isPresent() && standsFree(line, date.get())) {
        return date;
      }
      year = line.indexOf('年', year + 1);
    }
    return Optional.empty();
  }

  private static boolean standsFree(String line, PrintedDate date) {
    String rest = line.substring(date.end());
    boolean behind =
        rest.isEmpty()
            || !isHan(rest.charAt(0))
            || rest.startsWith("星期")
            || rest.startsWith("周")
            || rest.startsWith("农历")
            || rest.startsWith("農曆")
            || rest.startsWith("第");
    String before = line.substring(0, date.start()).strip();
    return behind && before.length() <= 24 && !before.endsWith("于");
  }

  private static boolean hasWeekdayOrLunar(String line) {
    return line.contains("星期") || line.contains("农历") || line.contains("農曆");
  }

  private static boolean isWeekdayOrLunar(String line) {
    return line.startsWith("星期")
        || line.startsWith("农历")
        || line.startsWith("農曆")
        || line.matches("[甲乙丙丁戊己庚辛壬癸]\\p{IsHan}年.{2,12}");
  }

  private static Optional<String> labelIn(String line) {
    if (line.indexOf('版') < 0 && !hasLetterBeforeDigit(line)) {
      return Optional.empty(); // every label has one or the other
    }
    Set<String> found = new HashSet<>();
    Matcher label = Forms.LABEL.matcher(line);
    while (label.find()) {
      if (countsPages(line, label.start())) {
        continue;
      }
      for (int group = 1; group <= label.groupCount(); group++) {
        if (label.group(group) != null) {
          label(label.group(group)).ifPresent(found::add);
        }
      }
    }
    return single(found);
  }

  private static boolean hasLetterBeforeDigit(String line) {
    for (int i = 1; i < line.length(); i++) {
      char letter = line.charAt(i - 1);
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9' && letter >= 'A' && letter <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** 第二版 is page 2. */
  private static Optional<String> label(String printed) {
    int numerals = PrintedDate.number(printed, 0, printed.length());
    return isHan(printed.charAt(0)) && numerals > 0
        ? Optional.of(Integer.toString(numerals))
        : PageNumber.parse(printed).map(n -> printed);
  }

  /** 今日8版, 本期共16版, 转2版. */
  private static boolean countsPages(String line, int at) {
    int i = at;
    while (i > 0 && line.charAt(i - 1) == ' ') {
      i--;
    }
    String before = line.substring(0, i);
    return Lists.any(COUNTERS, before::endsWith);
  }
}
