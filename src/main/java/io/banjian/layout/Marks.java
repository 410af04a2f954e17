package io.banjian.layout;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.EastAsianWidth;

/** Reads how a line ends and begins. */
final class Marks {
  private Marks() {}

  static boolean isClosing(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '）', '》', '〉', '】', '〕', ')', ']', '"', '\'' -> true;
      default -> false;
    };
  }

  static boolean isOpening(char c) {
    return switch (c) {
      case '“', '‘', '「', '『', '（', '《', '〈', '【', '〔', '(', '[' -> true;
      default -> false;
    };
  }

  private static boolean isSentenceEnd(char c) {
    return switch (c) {
      case '。', '！', '？', '!', '?', '…', '．', '｡' -> true;
      default -> false;
    };
  }

  /** Marks that print keeps away from the start of a line (GB/T 15834, 避头). */
  static boolean mayNotStart(char c) {
    return switch (c) {
      case '，',
          '。',
          '、',
          '；',
          '：',
          '？',
          '！',
          '”',
          '’',
          '）',
          '》',
          '〉',
          '】',
          '」',
          '』',
          '〕',
          '％',
          '…',
          '·',
          ',',
          ';',
          ':',
          '?',
          '!',
          ')',
          ']',
          '%',
          '℃' ->
          true;
      default -> false;
    };
  }

  static EndMark endOf(String raw, int from, int to) {
    char last = raw.charAt(to - 1);
    if (last >= 0x4E00 && last <= 0x9FFF) {
      return TailForm.isTail(raw, from, to) ? EndMark.TAIL : EndMark.IDEOGRAPH;
    }
    if (isSentenceEnd(last)) {
      return EndMark.SENTENCE;
    }
    if (isClosing(last)) {
      int at = to - 1;
      while (at > from && (isClosing(raw.charAt(at)) || raw.charAt(at) == ' ')) {
        at--;
      }
      if (isSentenceEnd(raw.charAt(at))) {
        return EndMark.SENTENCE;
      }
      return TailForm.isTail(raw, from, to) ? EndMark.TAIL : EndMark.CLOSER;
    }
    if (isOpening(last)) {
      return EndMark.OPENER;
    }
    return switch (last) {
      case '，', ',' -> EndMark.COMMA;
      case '、' -> EndMark.PAUSE;
      case '；', ';' -> EndMark.SEMICOLON;
      case '：', ':' -> EndMark.COLON;
      case '—', '―', '-', '－', '–' -> EndMark.DASH;
      case '.' ->
          // a full stop, or an abbreviation or number cut at the line's end
          to - from > 2
                  && (CharTable.classOf(raw.charAt(to - 2)).isHan()
                      || endsLatinWords(raw, from, to - 1))
              ? EndMark.SENTENCE
              : EndMark.NARROW;
      default -> {
        CharClass k = CharTable.classOf(raw.codePointBefore(to));
        yield k.isHan()
            ? EndMark.IDEOGRAPH
            : k.isNumber() || k.isLetter() || last == '%' ? EndMark.NARROW : EndMark.OTHER;
      }
    };
  }

  /** …a single step for you: two words at least, the last of small letters. */
  private static boolean endsLatinWords(String raw, int from, int to) {
    int at = to;
    while (at > from && raw.charAt(at - 1) >= 'a' && raw.charAt(at - 1) <= 'z') {
      at--;
    }
    return to - at >= 2
        && at - from >= 2
        && raw.charAt(at - 1) == ' '
        && CharTable.classOf(raw.charAt(at - 2)).isLetter();
  }

  static StartMark startOf(String raw, int from, int to) {
    char first = raw.charAt(from);
    if (first >= 0x4E00 && first <= 0x9FFF) {
      if (DatelineForm.isDateline(raw, from, to)) {
        return StartMark.DATELINE;
      }
      return isItem(raw, from, to) ? StartMark.ITEM : StartMark.IDEOGRAPH;
    }
    if (mayNotStart(first)) {
      return StartMark.CLOSER;
    }
    return switch (first) {
      case '“', '‘', '「', '『', '"' -> StartMark.QUOTE;
      case '《', '〈' -> StartMark.TITLE_MARK;
      case '（', '(', '[' -> StartMark.BRACKET;
      case '【', '〔' ->
          DatelineForm.isDateline(raw, from, to) ? StartMark.DATELINE : StartMark.LABEL;
      case '▲', '△', '◀', '▶', '▼' -> StartMark.POINTER;
      default -> {
        CharClass k = CharTable.classOf(raw.codePointAt(from));
        yield k.isHan()
            ? StartMark.IDEOGRAPH
            : k.isNumber() || k.isLetter() ? StartMark.NARROW : StartMark.OTHER;
      }
    };
  }

  /** Two to four ideographs and a colon, and no speech behind it: 表示：“ goes on from above. */
  private static boolean isItem(String raw, int from, int to) {
    for (int i = from + 1; i < Math.min(to - 1, from + 5); i++) {
      char c = raw.charAt(i);
      if (c == '：') {
        return i >= from + 2 && "“‘「".indexOf(raw.charAt(i + 1)) < 0;
      }
      if (!Letters.isIdeograph(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Width of the first piece that print does not break: opening marks with what follows, a whole
   * number or Latin word, one ideograph, and the marks behind it that may not begin a line. If that
   * piece had fitted on the line above, it would stand there.
   */
  static int headUnit(String raw, int from, int to) {
    int at = from;
    while (at < to && isOpening(raw.charAt(at))) {
      at++;
    }
    if (at < to) {
      char c = raw.charAt(at);
      if (isNarrowWord(c)) {
        while (at < to && isNarrowWord(raw.charAt(at))) {
          at++;
        }
      } else {
        at += Character.charCount(raw.codePointAt(at));
      }
    }
    while (at < to && mayNotStart(raw.charAt(at))) {
      at++;
    }
    return EastAsianWidth.ofPrinted(raw, from, Math.min(at, to));
  }

  /** A number keeps its decimal point, per cent and letters: 1.3, 5.5%, 2GWh. */
  private static boolean isNarrowWord(char c) {
    return c > ' ' && c < 0x7F && !isOpening(c) && !isClosing(c);
  }
}
