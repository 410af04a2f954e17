package io.banjian.layout;

import io.banjian.text.View;

/** 电头: how an article's text begins. */
final class DatelineForm {
  /** With blanks between its characters. */
  private static final int LONGEST = 80;

  /** What one begins with. */
  private static final String FIRST = "本新中〔【据";

  private DatelineForm() {}

  /** 本报讯, or an agency's name with 电 soon behind it: 新华社北京2月16日电. */
  static boolean isDateline(String raw, int from, int to) {
    return endOf(raw, from, to) >= 0;
  }

  /** Whether a stretch is a dateline and nothing else: 本报讯（记者 邵 鼎）. */
  static boolean isAlone(String raw, int from, int to) {
    int end = endOf(raw, from, to);
    if (end < 0) {
      return false;
    }
    end = Letters.skipSpace(raw, end, to);
    return end == to || (isBracket(raw.charAt(end)) && Marks.isClosing(raw.charAt(to - 1)));
  }

  private static int endOf(String raw, int from, int to) {
    return switch (raw.charAt(from)) {
      case '本' -> {
        int at = Letters.match(raw, from, to, "本报讯");
        if (at < 0) {
          at = Letters.matchAny(raw, from, to, "本報訊", "本报综合消息");
        }
        yield at < 0 ? agency(raw, from, to, "本报") : at;
      }
      case '新' -> agency(raw, from, to, "新华社");
      case '中' ->
          Math.max(
              agency(raw, from, to, "中新社"),
              Math.max(agency(raw, from, to, "中新网"), agency(raw, from, to, "中央社")));
      case '〔', '【' -> bracketed(raw, from, to);
      case '据' -> agency(raw, from, to, "据新华社");
      default -> -1;
    };
  }

  /** 〔記者某某∕某地報導〕, 【本報訊】: to the bracket's end, or as far as it is known. */
  private static int bracketed(String raw, int from, int to) {
    int word = Letters.matchAny(raw, from + 1, to, "記者", "本報", "本报讯", "记者");
    if (word < 0) {
      return -1;
    }
    int close = raw.indexOf(raw.charAt(from) == '【' ? '】' : '〕', word);
    return close >= 0 && close < to ? close + 1 : word;
  }

  /** Whether a text begins with one. */
  static boolean begins(View text) {
    if (FIRST.indexOf(text.charAt(0)) < 0) {
      return false; // as nearly all
    }
    String head = text.subSequence(0, Math.min(text.length(), LONGEST));
    return isDateline(head, 0, head.length());
  }

  /** Place and date take at most some twenty characters, and no mark stands among them. */
  private static int agency(String raw, int from, int to, String name) {
    int at = Letters.match(raw, from, to, name);
    if (at < 0) {
      return -1;
    }
    int limit = Math.min(to, at + 24);
    for (int i = at; i < limit; i++) {
      char c = raw.charAt(i);
      if (c == '电' && i > at && (raw.charAt(i - 1) == '日' || raw.charAt(i - 1) == ' ')) {
        // the gap behind 电 is set on purpose; in running text 电 goes on as 电力, 电话
        return i + 1 >= to
                || raw.charAt(i + 1) == ' '
                || raw.charAt(i + 1) == '　'
                || isBracket(raw.charAt(i + 1))
            ? i + 1
            : -1;
      }
      if (c == '，' || c == '。' || c == '、' || c == '“' || c == '《') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBracket(char c) {
    return c == '（' || c == '(';
  }
}
