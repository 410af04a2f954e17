package io.banjian.layout;

import io.banjian.text.Span;
import io.banjian.text.UnitSet;

/** 转版: （下转2版）, （上接第A01版）, （紧接1版）. */
final class JumpForm {
  private static final int LONGEST = 18;

  /** （下转第 */
  private static final int LONGEST_HEAD = 4;

  /** What the words of a jump begin with. */
  private static final UnitSet FIRST = UnitSet.of("下上紧續续转轉文緊接");

  private JumpForm() {}

  /** Whether a stretch is a jump reference and nothing else; either bracket may be lost. */
  static boolean isJump(String raw, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int at = from;
    char first = raw.charAt(at);
    boolean open = opens(first);
    if (open) {
      at = Letters.skipSpace(raw, at + 1, to);
    }
    if (at == to || !FIRST.contains(raw.charAt(at))) {
      return false;
    }
    int word =
        Letters.matchAny(
            raw, at, to, "下转", "上接", "紧接", "续接", "转接", "文接", "下接", "上转", "下轉", "緊接", "續接", "轉接",
            "接", "转", "轉");
    if (word < 0) {
      return false;
    }
    int digits = 0;
    boolean page = false;
    boolean close = false;
    boolean named = false;
    for (int i = word; i < to; i++) {
      char c = raw.charAt(i);
      if (c == '版' || c == '饭' || c == '页') {
        page = true;
      } else if (closes(c)) {
        close = i == to - 1;
      } else if (Letters.isDigit(c) || isLatin(c) || (isStroke(c) && i < to - 1)) {
        digits++;
      } else if (page && c == '·') {
        named = true; // 下转3版·体育
      } else if (!Letters.isSpace(c)
          && c != '第'
          && c != '·'
          && !isNumeral(c)
          && !(named && Letters.isIdeograph(c))) {
        return false;
      }
    }
    boolean two = word - at >= 2;
    return page ? open || close || two : open && close && digits > 0;
  }

  /** Whether a line goes on with an article from another page: （上接第A01版）蒲婆婆把口诀…. */
  static boolean opens(String raw, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      if (closes(raw.charAt(i))) {
        return isJump(raw, from, i + 1) && raw.substring(from, i).indexOf('接') >= 0;
      }
    }
    return false;
  }

  /** Whether a bracket left open at the end of a line makes one jump with the next: （下|转2版）. */
  static boolean runsOver(String raw, Span above, Span below) {
    if (opens(raw.charAt(below.start()))) {
      return false;
    }
    for (int i = above.end() - 1; i > above.start() && above.end() - i <= LONGEST_HEAD; i--) {
      if (opens(raw.charAt(i))) {
        String whole = raw.substring(i, above.end()) + raw.substring(below.start(), below.end());
        return isJump(whole, 0, whole.length());
      }
    }
    return false;
  }

  /** Whether a line ends an article that goes on elsewhere: …练的是心静。（下转第三版）. */
  static boolean ends(String raw, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      if (opens(raw.charAt(i))) {
        return isJump(raw, i, to) && raw.substring(i, to).indexOf('接') < 0;
      }
    }
    return false;
  }

  private static boolean opens(char c) {
    return c == '（' || c == '(' || c == '〈' || c == '【' || c == '［';
  }

  private static boolean closes(char c) {
    return c == '）' || c == ')' || c == '〉' || c == '】' || c == '］';
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'Ａ' && c <= 'Ｚ');
  }

  /** A recognizer's 1: （上接第A0]版）. */
  private static boolean isStroke(char c) {
    return c == ']' || c == '[' || c == '|' || c == '!';
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十〇零头要闻".indexOf(c) >= 0;
  }
}
