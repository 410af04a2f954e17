package io.banjian.layout;

/** What stands at the very end of an article without a full stop before it. */
final class TailForm {
  private TailForm() {}

  /** 据新华社, 通讯员某某摄, （下转2版）, （某某 某某）. */
  static boolean isTail(String raw, int from, int to) {
    char last = raw.charAt(to - 1);
    return switch (last) {
      case '摄', '攝' -> credited(raw, from, to - 1);
      case '图' -> Letters.matchBefore(raw, from, to, "供图") >= 0;
      case '发', '社' ->
          Letters.matchBefore(raw, from, to, "新华社发") >= 0
              || Letters.matchBefore(raw, from, to, "据新华社") >= 0;
      case '）', ')' -> bracketed(raw, from, to - 1);
      case '版' -> jump(raw, from, to);
      default -> named(raw, from, to);
    };
  }

  /** ■摄影 谭 文 behind a caption's last full stop. */
  private static boolean named(String raw, int from, int to) {
    for (int i = to - 2; i >= Math.max(from + 1, to - 14); i--) {
      char c = raw.charAt(i);
      if (c == '。') {
        int at = Letters.skipSpace(raw, i + 1, to);
        return at < to - 3 && BylineForm.isByline(raw, at, to);
      }
      if (c == '，' || c == '、') {
        return false;
      }
    }
    return false;
  }

  /** 摄 behind a name behind a role, at most some fifteen characters back. */
  private static boolean credited(String raw, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 16); i--) {
      char c = raw.charAt(i);
      if (c == '者' || c == '员' || c == '員') {
        return true;
      }
      if (c == '，' || (c == '、' && i < to - 12)) {
        return false;
      }
      if (c == '。' || c == '！') {
        return true;
      }
    }
    return false;
  }

  /** A bracket at the end that holds a jump, or names set behind a full stop. */
  private static boolean bracketed(String raw, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 24); i--) {
      char c = raw.charAt(i);
      if (c == '（' || c == '(') {
        if (JumpForm.isJump(raw, i, to + 1)) {
          return true;
        }
        int before = Letters.skipSpaceBefore(raw, from, i);
        return (before == from || raw.charAt(before - 1) == '。' || raw.charAt(before - 1) == '”')
            && NameForm.isNames(raw, i + 1, to, false);
      }
      if (c == '。' || c == '，') {
        return false;
      }
    }
    return false;
  }

  /** （下转A02版 with its last bracket lost. */
  private static boolean jump(String raw, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 12); i--) {
      if (raw.charAt(i) == '（' || raw.charAt(i) == '(') {
        return JumpForm.isJump(raw, i, to);
      }
    }
    return false;
  }
}
