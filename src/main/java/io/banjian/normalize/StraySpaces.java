package io.banjian.normalize;

import io.banjian.text.CharTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the spaces of a paragraph that print does not have: within Chinese (特色␣产业), beside a mark
 * of full width (近日␣，), and between Chinese and a number where the text sets none.
 *
 * <p>Kept is what is set on purpose: after 本报讯 and 电, in bylines and credits, in padded names, in
 * slogans of two halves, between the parts of a date, every ideographic space, and all spaces of
 * Latin text. Linear in the length of the text.
 */
public final class StraySpaces {
  /** A dateline ends within this many characters: 新华社北京1月9日电（记者…）. */
  private static final int LONGEST_DATELINE = 40;

  /** The title that stands in front of a caption is no longer. */
  private static final int LONGEST_TITLE = 14;

  private static final String INITIALS = "问答問一二三四五六七八九十";

  private final CharSequence text;
  private final TextHabits habits;
  private final ScriptSpacing spacing;
  private final Credits credits;
  private final List<MarkChange> changes = new ArrayList<>();

  private StraySpaces(CharSequence text, TextHabits habits, ScriptSpacing spacing) {
    this.text = text;
    this.habits = habits;
    this.spacing = spacing;
    this.credits = new Credits(text);
  }

  /** The spaces to drop from one paragraph of running text, in order. */
  public static List<MarkChange> in(CharSequence text, TextHabits habits, ScriptSpacing spacing) {
    return new StraySpaces(text, habits, spacing).find();
  }

  /**
   * Whether a line is running text, where the rules of the sentence hold: it has a stop. Headlines
   * (赶订单 竞春光), mastheads and bylines have none.
   */
  public static boolean isRunning(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '，', '。', '；', '！', '？' -> {
          return true;
        }
        case ',', ';' -> {
          if (i > 0 && Marks.isChineseLetter(text, i - 1)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private List<MarkChange> find() {
    int at = 0;
    while (at < text.length()) {
      if (!isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (at > 0 && end < text.length()) {
        judge(at, end);
      }
      at = end;
    }
    return changes;
  }

  /**
   * The ideographic space is set on purpose, and so is the em space: fonts draw both as one glyph,
   * and what reads the font backwards may name either. The no-break space is another rule's.
   */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u2002' || (c >= '\u2004' && c <= '\u200A');
  }

  private void judge(int gap, int end) {
    char left = text.charAt(gap - 1);
    char right = text.charAt(end);
    boolean afterChinese = Marks.isChineseLetter(text, gap - 1);
    boolean beforeChinese = Marks.isChineseLetter(text, end);
    if (isClosing(right) && (afterChinese || isWord(left) || Marks.closes(left))) {
      drop(gap, end, 0.98);
    } else if (Marks.opens(left) && (beforeChinese || isWord(right) || Marks.opens(right))) {
      drop(gap, end, 0.98);
    } else if ((isNarrowClosing(right, end) && afterChinese) || (left == '(' && beforeChinese)) {
      drop(gap, end, 0.95);
    } else if ((left == '"' && beforeChinese) || (right == '"' && afterChinese)) {
      drop(gap, end, 0.9); // whichever way the quote faces
    } else if (!habits.mayHaveGutters()
        && isPause(left, gap)
        && (beforeChinese || isWord(right) || Marks.opens(right) || right == '(')) {
      drop(gap, end, 0.95);
    } else if (credits.holds(gap, end)
        || isAfterDateline(gap)
        || isWithinDate(gap, end)
        || isAfterInitial(gap)
        || habits.mayHaveGutters()) {
      return;
    } else if (isEndOfSentence(left, gap)) {
      // elsewhere it may be the seam of two text boxes, which is for the layout to say
      if (habits.glued() && (beforeChinese || isWord(right) || Marks.opens(right))) {
        drop(gap, end, 0.9);
      }
    } else if (Marks.closes(left) && left != '】' && (beforeChinese || Marks.opens(right))) {
      drop(gap, end, 0.9);
    } else if (afterChinese && Marks.opens(right)) {
      drop(gap, end, 0.9);
    } else if (afterChinese && beforeChinese) {
      if (!isSetOnPurpose(gap, end)) {
        drop(gap, end, habits.glued() ? 0.98 : 0.9);
      }
    } else if ((afterChinese && isWord(right)) || (isWord(left) && beforeChinese)) {
      betweenScripts(gap, end);
    }
  }

  /** 问␣…, 答␣…, 一␣…: who speaks, or the number of a part, set apart from what follows. */
  private boolean isAfterInitial(int gap) {
    return gap == 1 && INITIALS.indexOf(text.charAt(0)) >= 0;
  }

  /** What only a glued page makes doubtful: there a space is a line end, whatever it parts. */
  private boolean isSetOnPurpose(int gap, int end) {
    if (habits.glued()) {
      return credits.isSlogan(gap, end);
    }
    return credits.isSlogan(gap, end)
        || credits.isQuotedMotto(gap)
        || isRunInTitle(gap)
        || isBehindLabel(gap);
  }

  /** 两岸新貌␣青石渡大桥昨天通车，…: the title of a photo, set in front of its caption. */
  private boolean isRunInTitle(int gap) {
    if (gap < 4 || gap > LONGEST_TITLE) {
      return false;
    }
    for (int i = 0; i < gap; i++) {
      if (!Marks.isChineseLetter(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** 本期朗读者：桐岭学校初二（4）班␣倪可心: values behind a label, set side by side. */
  private boolean isBehindLabel(int gap) {
    for (int i = gap - 1; i >= 0 && gap - i <= LONGEST_DATELINE; i--) {
      char c = text.charAt(i);
      if (c == '：') {
        return true;
      }
      if (c == '，' || c == ',' || c == '；' || Marks.endsSentence(c)) {
        return false;
      }
    }
    return false;
  }

  private void betweenScripts(int gap, int end) {
    boolean phrase = isPhrase(gap, end);
    switch (spacing) {
      case KEEP -> {}
      case REMOVE -> {
        if (!phrase) {
          drop(gap, end, 0.95);
        }
      }
      case HABIT -> {
        if (habits.isTight() && !phrase && !isInRow(gap, end)) {
          drop(gap, end, habits.tightness());
        }
      }
    }
  }

  /** 2018年␣3.2；2020年␣41；: a year and its figure, as a row of data has them. */
  private boolean isInRow(int gap, int end) {
    int from = gap;
    while (from > 0 && gap - from < 2 && Marks.isChineseLetter(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && (isWord(text.charAt(to)) || text.charAt(to) == '.')) {
      to++;
    }
    boolean figure = to > end && (to == text.length() || text.charAt(to) == '；');
    return figure && from < gap && from > 0 && Marks.isDigit(text.charAt(from - 1));
  }

  /** Whether the Latin side is more than one word: such a phrase is set off. */
  private boolean isPhrase(int gap, int end) {
    int to = end;
    while (to < text.length() && isWord(text.charAt(to))) {
      to++;
    }
    if (to > end) {
      return to + 1 < text.length()
          && text.charAt(to) == ' '
          && Marks.isLatin(text.charAt(to + 1))
          && Marks.isLatin(text.charAt(to - 1));
    }
    int from = gap;
    while (from > 0 && isWord(text.charAt(from - 1))) {
      from--;
    }
    return from > 1
        && text.charAt(from - 1) == ' '
        && Marks.isLatin(text.charAt(from - 2))
        && Marks.isLatin(text.charAt(from));
  }

  private void drop(int gap, int end, double confidence) {
    changes.add(new MarkChange(gap, end, "", confidence, confidence > 0.6));
  }

  /** 本报讯␣昨天, 新华社北京1月9日电␣. */
  private boolean isAfterDateline(int gap) {
    if (gap >= 3 && text.charAt(gap - 1) == '讯' && text.charAt(gap - 3) == '本') {
      return true; // 本报讯 and 本刊讯 say so wherever they stand, also behind a glued headline
    }
    if (gap > LONGEST_DATELINE) {
      return false;
    }
    char c = text.charAt(gap - 1);
    return c == '讯' || c == '电' || c == '】' || c == '▲' || c == '△' || c == '■';
  }

  /** 15日␣星期五, 星期五␣农历…: parts of a date. */
  private boolean isWithinDate(int gap, int end) {
    return (text.charAt(gap - 1) == '日' && (startsWith("星期", end) || startsWith("农历", end)))
        || (gap >= 3 && isWeekday(gap - 3) && startsWith("农历", end));
  }

  private boolean isWeekday(int at) {
    return startsWith("星期", at) && "一二三四五六日".indexOf(text.charAt(at + 2)) >= 0;
  }

  private boolean startsWith(String word, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClosing(char c) {
    return Marks.isStop(c) || Marks.closes(c);
  }

  private boolean isNarrowClosing(char c, int at) {
    boolean mark = Marks.isNarrowStop(c) || c == ')' || c == '.';
    boolean last = at + 1 >= text.length();
    return mark && (last || !Marks.isAlphanumeric(text.charAt(at + 1)));
  }

  /** ， 、 ； ：, of either width; 16: 32 and Latin sentences keep theirs. */
  private boolean isPause(char c, int gap) {
    return switch (c) {
      case '，', '、', '；', '：' -> true;
      case ',', ';', ':' -> gap > 1 && isChineseBefore(gap - 1);
      default -> false;
    };
  }

  private boolean isChineseBefore(int mark) {
    char c = text.charAt(mark - 1);
    return Marks.isChineseLetter(text, mark - 1) || Marks.closes(c) || c == '"' || c == '%';
  }

  private boolean isEndOfSentence(char c, int gap) {
    if (Marks.endsSentence(c)) {
      return true;
    }
    return (c == '”' || c == '’' || c == '"' || c == '）' || c == ')')
        && gap > 1
        && Marks.endsSentence(text.charAt(gap - 2));
  }

  private static boolean isWord(char c) {
    return (c < 0x80 && (Marks.isAlphanumeric(c) || c == '%')) || CharTable.classOf(c).isNumber();
  }
}
