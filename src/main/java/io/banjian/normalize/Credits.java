package io.banjian.normalize;

/**
 * Stretches of a paragraph whose spaces are set on purpose: bylines and credits, 通讯员 宓 柯 摄,
 * brackets that hold names, （吴欣桐 尹 菊）, and slogans in quotes, “安全生产 人人有责”.
 */
final class Credits {
  private static final String[] ROLES = {
    "记者", "通讯员", "实习生", "见习", "特约", "摄影", "摄", "文", "图", "编辑", "责编", "校对", "版式", "作者", "编译", "漫画",
    "制图", "报道组", "供图", "翻译"
  };
  private static final String[] PREFIXES = {"本报", "本刊", "本台", "融媒体", "首席", "全媒体", "新华社", ""};

  /** What any of these begins with, and what a role ends in: most gaps have neither beside them. */
  private static final String FIRST = firstCharacters();

  private static final String LAST = lastCharacters();

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_SLOGAN_HALF = 10;
  private static final int LONGEST_MOTTO = 40;

  private final CharSequence text;

  /** Spaces before this index belong to credits already read. */
  private int end;

  Credits(CharSequence text) {
    this.text = text;
  }

  /** Whether the spaces from an index on part names, roles, or names from what they do. */
  boolean holds(int gap, int gapEnd) {
    if (gap < end) {
      return true;
    }
    if (gapEnd < text.length() && startsRole(gapEnd)) {
      end = endOfNames(gapEnd);
      return true;
    }
    int role = roleBefore(gap);
    if (role >= 0 && isName(gapEnd)) {
      end = endOfNames(gapEnd);
      return true;
    }
    return isPaddedName(gap, gapEnd) || isBracketOfNames(gap) || isCredit(gapEnd);
  }

  private boolean startsRole(int at) {
    int from = at;
    while (from < text.length() && isOrnament(text.charAt(from))) {
      from++;
    }
    if (from == text.length() || FIRST.indexOf(text.charAt(from)) < 0) {
      return false;
    }
    for (String prefix : PREFIXES) {
      if (startsWith(prefix, from)) {
        for (String role : ROLES) {
          if (role.length() > 1 && startsWith(role, from + prefix.length())) {
            int after = from + prefix.length() + role.length();
            // 记者在现场看到: the word in a sentence, not in a credit
            return after >= text.length() || isSpace(text.charAt(after)) || isShortTail(after);
          }
        }
      }
    }
    return startsWith("据新华社", from) || startsWith("新华社发", from);
  }

  private static boolean isOrnament(char c) {
    return c == '■' || c == '□' || c == '◎' || c == '▲' || c == '△' || c == '●';
  }

  /** 通讯员夏鹏飞摄: what follows to the end is no longer than names. */
  private boolean isShortTail(int from) {
    int length = 0;
    for (int i = from; i < text.length() && length <= 12; i++) {
      char c = text.charAt(i);
      if (c == '）' || c == ')' || c == '/') {
        return true;
      }
      if (Marks.isStop(c) || Marks.isNarrowStop(c)) {
        return false;
      }
      length++;
    }
    return length <= 12;
  }

  private static String firstCharacters() {
    StringBuilder first = new StringBuilder("据");
    for (String prefix : PREFIXES) {
      first.append(prefix, 0, Math.min(1, prefix.length()));
    }
    for (String role : ROLES) {
      first.append(role.charAt(0));
    }
    return first.toString();
  }

  private static String lastCharacters() {
    StringBuilder last = new StringBuilder();
    for (String role : ROLES) {
      last.append(role.charAt(role.length() - 1));
    }
    return last.toString();
  }

  private int roleBefore(int gap) {
    if (gap == 0 || LAST.indexOf(text.charAt(gap - 1)) < 0) {
      return -1;
    }
    for (String role : ROLES) {
      int start = gap - role.length();
      if (start >= 0 && startsWith(role, start) && (role.length() > 1 || isSpaceBefore(start))) {
        return start;
      }
    }
    return -1;
  }

  private boolean isSpaceBefore(int at) {
    return at > 0 && isSpace(text.charAt(at - 1));
  }

  /** A token of one to four ideographs, ended by a space, 、, a bracket or the paragraph's end. */
  private boolean isName(int from) {
    int to = endOfToken(from);
    return to > from && to - from <= LONGEST_NAME && isEndOfName(to);
  }

  private boolean isEndOfName(int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return isSpace(c) || c == '、' || c == '）' || c == ')' || c == '/';
  }

  private int endOfNames(int from) {
    int at = from;
    while (at < text.length()) {
      int to = endOfToken(at);
      while (to < text.length() && isOrnament(text.charAt(to))) {
        to = endOfToken(to + 1);
      }
      if (to - at > LONGEST_NAME + 6 || !isEndOfName(to)) {
        return at;
      }
      at = to;
      while (at < text.length()
          && (isSpace(text.charAt(at)) || text.charAt(at) == '、' || text.charAt(at) == '/')) {
        at++;
      }
      if (at == to) {
        return at;
      }
    }
    return at;
  }

  private int endOfToken(int from) {
    int to = from;
    while (to < text.length() && Marks.isChineseLetter(text, to)) {
      to++;
    }
    return to;
  }

  private int startOfToken(int to) {
    int from = to;
    while (from > 0 && Marks.isChineseLetter(text, from - 1)) {
      from--;
    }
    return from;
  }

  /** 邵 鼎, 李 华、: two single ideographs, set to the width of three. */
  private boolean isPaddedName(int gap, int gapEnd) {
    int start = startOfToken(gap);
    int to = endOfToken(gapEnd);
    return gap - start == 1
        && to - gapEnd == 1
        && (start == 0 || !Marks.isAlphanumeric(text.charAt(start - 1)))
        && isEndOfName(to);
  }

  /** （吴欣桐 尹 菊）: nothing but short words between the brackets. */
  private boolean isBracketOfNames(int gap) {
    int open = gap;
    while (open > 0 && isNamePart(open - 1) && gap - open < 40) {
      open--;
    }
    if (open == 0 || !(text.charAt(open - 1) == '（' || text.charAt(open - 1) == '(')) {
      return false;
    }
    int close = gap;
    while (close < text.length() && isNamePart(close) && close - gap < 40) {
      close++;
    }
    if (close == text.length() || !(text.charAt(close) == '）' || text.charAt(close) == ')')) {
      return false;
    }
    for (int at = open; at < close; ) {
      int to = endOfToken(at);
      if (to - at > LONGEST_NAME + 3) {
        return false;
      }
      at = to + 1;
    }
    end = close;
    return true;
  }

  private boolean isNamePart(int at) {
    char c = text.charAt(at);
    return isSpace(c) || c == '、' || c == '/' || Marks.isChineseLetter(text, at);
  }

  /** 胡佳英 摄: a name before 摄, 文 or 图. */
  private boolean isCredit(int gapEnd) {
    int to = endOfToken(gapEnd);
    boolean single = to - gapEnd == 1 || (to - gapEnd == 2 && startsWith("供图", gapEnd));
    return single
        && (startsWith("摄", gapEnd)
            || startsWith("文", gapEnd)
            || startsWith("图", gapEnd)
            || startsWith("供图", gapEnd))
        && isEndOfName(to);
  }

  /** “安全生产 人人有责”: two halves of one length and nothing else between the quotes. */
  boolean isSlogan(int gap, int gapEnd) {
    int start = startOfToken(gap);
    int to = endOfToken(gapEnd);
    int first = gap - start;
    int second = to - gapEnd;
    boolean halves =
        first >= 3 && second >= 3 && Math.abs(first - second) <= 1 && first <= LONGEST_SLOGAN_HALF;
    if (!halves || start == 0 || to >= text.length()) {
      return false;
    }
    char left = text.charAt(start - 1);
    char right = text.charAt(to);
    boolean quoted =
        (left == '“' || left == '"' || left == '「')
            && (right == '”' || right == '"' || right == '」');
    return quoted || (left == '《' && right == '》');
  }

  /** “守住水土 算清细账 办好实事”: nothing but pieces of four or more between the quotes. */
  boolean isQuotedMotto(int gap) {
    int open = gap;
    while (open > 0 && isMottoPart(open - 1) && gap - open < LONGEST_MOTTO) {
      open--;
    }
    int close = gap;
    while (close < text.length() && isMottoPart(close) && close - gap < LONGEST_MOTTO) {
      close++;
    }
    if (open == 0 || close == text.length() || !isQuote(open - 1) || !isQuote(close)) {
      return false;
    }
    for (int at = open; at < close; ) {
      int to = at;
      while (to < close && text.charAt(to) != ' ') {
        to++;
      }
      if (to - at < 4) {
        return false;
      }
      at = to + 1;
    }
    return true;
  }

  /** A motto may quote a name: “守好一渠水 办好群众眼里的‘关键小事’”. */
  private boolean isMottoPart(int at) {
    char c = text.charAt(at);
    return c == ' ' || c == '‘' || c == '’' || Marks.isChineseLetter(text, at);
  }

  private boolean isQuote(int at) {
    return switch (text.charAt(at)) {
      case '“', '”', '"', '「', '」' -> true;
      default -> false;
    };
  }

  private boolean startsWith(String word, int at) {
    if (at < 0 || at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\t';
  }
}
