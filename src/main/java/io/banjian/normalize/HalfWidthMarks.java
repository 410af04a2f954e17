package io.banjian.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the half-width marks of a paragraph that print sets full width: {@code ,} in 近日,全市 but not
 * in 1,264 or in a Latin sentence.
 *
 * <p>A mark is judged by what stands on its two sides, spaces and other marks passed over: Chinese
 * on either side makes it Chinese, a digit or Latin letter directly on both leaves it alone, as
 * decimals, thousands, times, scores, addresses and file names are written. Brackets are judged by
 * pairs, see {@link HalfWidthBrackets}. Linear in the length of the text.
 */
public final class HalfWidthMarks {
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_ENTITY = 10;

  private final CharSequence text;
  private final byte[] before;
  private final byte[] after;
  private final List<MarkChange> changes = new ArrayList<>();

  private HalfWidthMarks(CharSequence text) {
    this.text = text;
    this.before = Side.before(text);
    this.after = Side.after(text);
  }

  /** The changes to one paragraph, in order. */
  public static List<MarkChange> in(CharSequence text) {
    return hasCandidate(text) && isChinese(text) ? new HalfWidthMarks(text).find() : List.of();
  }

  /** Marks within a number or a word, 1,264 or 5.8, are none, and most texts have no others. */
  private static boolean hasCandidate(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > '~') {
        continue;
      }
      switch (c) {
        case ',', ';', ':', '?', '!', '.' -> {
          if (i == 0
              || i + 1 == length
              || !Marks.isAlphanumeric(text.charAt(i - 1))
              || !Marks.isAlphanumeric(text.charAt(i + 1))) {
            return true;
          }
        }
        case '(', ')', '~' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a paragraph is Chinese at all: a Latin one may quote an ideograph, 春, and go on. */
  static boolean isChinese(CharSequence text) {
    int chinese = 0;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        words += letter && !inWord ? 1 : 0;
        inWord = letter;
      } else {
        inWord = false;
        chinese += Marks.isChineseLetter(text, i) ? 1 : 0;
      }
    }
    return chinese > 0 && chinese >= words;
  }

  private List<MarkChange> find() {
    HalfWidthBrackets brackets = null; // most texts have none
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        continue;
      }
      switch (c) {
        case ',' -> inSentence(i, "，");
        case ';' -> {
          if (!endsEntity(i)) {
            inSentence(i, "；");
          }
        }
        case ':' -> colon(i);
        case '?' -> endOfSentence(i, "？");
        case '!' -> endOfSentence(i, "！");
        case '.' -> i = dots(i);
        case '~' -> tilde(i);
        case '(', ')' -> {
          if (brackets == null) {
            brackets = new HalfWidthBrackets(text, before, after);
          }
          brackets.changeAt(i).ifPresent(changes::add);
        }
        default -> {}
      }
    }
    return changes;
  }

  private void inSentence(int at, String wide) {
    char left = charBefore(at);
    char right = charAfter(at);
    if (Marks.isAlphanumeric(left) && Marks.isAlphanumeric(right)) {
      return; // 1,264
    }
    Side l = Side.ofOrdinal(before[at]);
    Side r = Side.ofOrdinal(after[at]);
    if (l == Side.CHINESE || r == Side.CHINESE) {
      // “Slowly but surely,”他说: the comma belongs to the Latin words
      boolean latin = Marks.isLatin(left) && (isClosingQuote(right) || isPhraseBefore(at));
      if (!latin || l == Side.CHINESE) {
        changes.add(MarkChange.sure(at, at + 1, wide));
      }
      return;
    }
    boolean numbers = l == Side.DIGIT && r == Side.DIGIT;
    boolean edge = (l == Side.DIGIT || l == Side.LATIN) && r == Side.EDGE && !isPhraseBefore(at);
    // 5.8%,2.1%; but 1 7 : 2 5 is a time set apart
    if ((numbers && left != ' ' && !Marks.isAlphanumeric(left)) || edge) {
      changes.add(new MarkChange(at, at + 1, wide, 0.85, true));
    }
  }

  /** &nbsp; &#12288; as web pages write a character: no semicolon. */
  private boolean endsEntity(int at) {
    int i = at - 1;
    while (i >= 0 && i > at - LONGEST_ENTITY && Marks.isAlphanumeric(text.charAt(i))) {
      i--;
    }
    if (i > 0 && text.charAt(i) == '#') {
      i--;
    }
    return i >= 0 && i < at - 2 && text.charAt(i) == '&';
  }

  private void colon(int at) {
    char right = charAfter(at);
    if (right == '/' || right == '\\' || (right == ')' && !isBracketOpenBefore(at))) {
      return; // https://, C:\, :)
    }
    inSentence(at, "：");
  }

  private boolean isBracketOpenBefore(int at) {
    for (int i = at - 1; i >= 0 && i > at - LONGEST_WORD; i--) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        return true;
      }
      if (c == ')' || c == '）') {
        return false;
      }
    }
    return false;
  }

  private void endOfSentence(int at, String wide) {
    char left = charBefore(at);
    char right = charAfter(at);
    if (Marks.isAlphanumeric(left) && (Marks.isAlphanumeric(right) || isPhraseBefore(at))) {
      return; // the query of an address; How are you?
    }
    Side l = Side.ofOrdinal(before[at]);
    Side r = Side.ofOrdinal(after[at]);
    boolean afterWord = (l == Side.LATIN || l == Side.DIGIT) && !isClosingQuote(right);
    if (l == Side.CHINESE || (afterWord && r == Side.CHINESE)) {
      changes.add(MarkChange.sure(at, at + 1, wide));
    }
  }

  /** A full stop, or the dots of an ellipsis; returns where they end. */
  private int dots(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    char right = charAfter(end - 1);
    boolean chinese = Side.ofOrdinal(before[at]) == Side.CHINESE;
    if (end - at >= 3) {
      // the dots that lead to a page number in a list of contents stay
      if (chinese && !Marks.isDigit(right) && !Marks.isLatin(right) && end - at <= 6) {
        changes.add(new MarkChange(at, end, "……", 0.9, true));
      }
    } else if (end - at == 1 && chinese && !Marks.isAlphanumeric(right)) {
      fullStop(at, right);
    }
    return end - 1;
  }

  private void fullStop(int at, char right) {
    char left = charBefore(at);
    boolean afterChinese = at > 0 && Marks.isChineseLetter(text, at - 1);
    boolean afterCloser =
        Marks.closes(left) || left == ')' || left == '"' || left == '%' || left == ' ';
    if (!afterChinese && !afterCloser) {
      return;
    }
    // 约翰.史密斯 is a name with its point misread; 丰收.今年 a sentence that ends
    boolean joinsNames = right != 0 && Marks.isChineseLetter(text, at + 1);
    if (joinsNames) {
      changes.add(new MarkChange(at, at + 1, "。", 0.6, false));
    } else if (afterChinese || right == 0 || isClosingQuote(right)) {
      changes.add(new MarkChange(at, at + 1, "。", 0.95, true));
    }
  }

  private void tilde(int at) {
    char left = charBefore(at);
    boolean run = left == '~' || charAfter(at) == '~';
    Side r = Side.ofOrdinal(after[at]);
    if (!run
        && at > 0
        && Marks.isChineseLetter(text, at - 1)
        && (r == Side.CHINESE || r == Side.DIGIT)) { // 周一~周五, not 3~5
      changes.add(new MarkChange(at, at + 1, "～", 0.9, true));
    }
  }

  /** Whether at least two Latin words end before an index: a sentence, a title. */
  private boolean isPhraseBefore(int at) {
    int i = at - 1;
    int stop = Math.max(0, at - LONGEST_WORD);
    while (i >= stop && (Marks.isAlphanumeric(text.charAt(i)) || isInWord(text.charAt(i)))) {
      i--;
    }
    if (i <= 0 || i < stop || i == at - 1 || text.charAt(i) != ' ') {
      return false;
    }
    char last = text.charAt(i - 1);
    return Marks.isLatin(last) || last == ',';
  }

  private static boolean isInWord(char c) {
    return c == '-' || c == '\'' || c == '’';
  }

  private static boolean isClosingQuote(char c) {
    return c == '”' || c == '’' || c == '"' || c == '」' || c == '』';
  }

  private char charBefore(int at) {
    return at > 0 ? text.charAt(at - 1) : 0;
  }

  private char charAfter(int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }
}
