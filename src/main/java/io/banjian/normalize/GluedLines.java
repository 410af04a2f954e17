package io.banjian.normalize;

import io.banjian.text.CharTable;

/**
 * Tells a text in which an OCR pipeline glued the column lines of each paragraph, a space where
 * each line break was: 近日,新修␣的灌渠完工通水,柳溪的␣渡口也修好了.
 *
 * <p>Between the spaces stand the lines again, all of one width but the first, which lost its
 * indent, and the last. Rows read across several columns look alike, but end in mid-sentence row
 * after row, where every second paragraph ends with its sentence.
 */
final class GluedLines {
  private static final int NARROWEST = 14;
  private static final int WIDEST = 120;

  /** Digits and squeezed marks make one line of a column that much wider than another. */
  private static final int SLACK = 3;

  private int rows;
  private int sentences;
  private int gaps;
  private int otherGaps;

  /** Whether the spaces of the lines read stand for line ends. */
  boolean areAll() {
    return rows > 0 && sentences * 3 >= rows && gaps >= 4 && gaps > otherGaps;
  }

  /**
   * Whether a line may be two columns read across, 让他␣境,努力: two pieces of one width that break off
   * in mid-sentence. Two lines of one column that are glued end with their sentence, or the second
   * is shorter.
   */
  static boolean areTwoColumns(CharSequence line) {
    int gap = -1;
    int[] width = new int[2];
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        if (gap >= 0) {
          return false;
        }
        gap = i;
      } else {
        width[gap < 0 ? 0 : 1] += widthOf(c);
      }
    }
    return gap > 0
        && width[0] >= NARROWEST
        && Math.abs(width[0] - width[1]) <= SLACK
        && !endsSentence(line, 0, line.length());
  }

  /** Takes up a line that has a space. */
  void read(CharSequence text, int start, int end) {
    int count = 0;
    int measure = 0;
    int shortInner = 0;
    int first = 0;
    int width = 0;
    boolean stop = false;
    int i = start;
    int previous = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c < 0xA000) {
        width += 2;
        i++;
        continue;
      }
      if (c == ' ') {
        boolean dateline = count == 0 && i == start + 3 && isDateline(text, start);
        if (width > 0 && !dateline) {
          count++;
          first = count == 1 ? width : first;
          shortInner += count > 2 && previous < measure - 5 ? 1 : 0;
          measure = Math.max(measure, width);
          previous = width;
          width = 0;
        }
        width += dateline ? 1 : 0;
        i++;
        continue;
      }
      stop |= Marks.isStop(c) || Marks.isNarrowStop(c);
      width += widthOf(c);
      i++;
    }
    if (!stop || count == 0) {
      return;
    }
    boolean even =
        count > 1
            && measure >= NARROWEST
            && measure <= WIDEST
            && first >= measure - 9
            && width <= measure + 4
            && shortInner * 8 <= count;
    if (even) {
      rows++;
      gaps += count;
      sentences += endsSentence(text, start, end) ? 1 : 0;
    } else if (count > 1) {
      otherGaps += count;
    }
  }

  private static boolean isDateline(CharSequence text, int at) {
    return text.charAt(at) == '本' && text.charAt(at + 1) == '报' && text.charAt(at + 2) == '讯';
  }

  /** Narrowed marks were full width in print: ， not ,. */
  private static int widthOf(char c) {
    boolean narrowed = Marks.isNarrowStop(c) || c == '(' || c == ')' || c == '"';
    return narrowed ? 2 : CharTable.widthOf(c).inPrint();
  }

  private static boolean endsSentence(CharSequence line, int start, int end) {
    int at = end - 1;
    while (at > start
        && (Marks.closes(line.charAt(at)) || line.charAt(at) == '"' || line.charAt(at) == ' ')) {
      at--;
    }
    char c = line.charAt(at);
    return Marks.endsSentence(c) || c == ')' || c == '.';
  }
}
