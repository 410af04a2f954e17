package io.banjian.normalize;

import io.banjian.text.CharTable;
import io.banjian.text.View;
import java.util.Arrays;
import java.util.List;

/** The quotes of an article and the ends of its paragraphs, in reading order. */
final class QuoteMarks {
  /** More quotes than an article has: what follows is decided on its own. */
  private static final int MOST = 20_000;

  private final List<? extends CharSequence> paragraphs;
  private int[] paragraphOf = new int[16];

  /** Where each stands in its paragraph; -1 for an end. */
  private int[] indexOf = new int[16];

  /** Whether a sentence ends between the quote before and this one. */
  private boolean[] afterSentence = new boolean[16];

  private int count;

  QuoteMarks(List<? extends CharSequence> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Whether a paragraph has a straight quote at all; that of most articles has none. */
  static boolean areStraight(List<? extends CharSequence> paragraphs) {
    for (CharSequence paragraph : paragraphs) {
      if (isStraight(paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStraight(CharSequence paragraph) {
    if (paragraph instanceof View view) {
      return view.has('"') || view.has('\'');
    }
    String text = paragraph.toString();
    return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
  }

  /**
   * Takes up the quotes of a paragraph, from an index on, and its end. Says where to go on if there
   * are so many that those so far are to be decided and {@link #clear cleared} first, else -1.
   */
  int collect(int paragraph, int from) {
    CharSequence whole = paragraphs.get(paragraph);
    char[] text = whole.toString().toCharArray();
    boolean known = false; // whether the paragraph is Chinese is asked at its first straight quote
    boolean chinese = false;
    boolean ended = false;
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if (CharTable.isPlainIdeograph(c)) {
        continue;
      }
      boolean wanted = QuoteShape.isOpen(c) || QuoteShape.isClose(c);
      if (c == '"') {
        chinese = known ? chinese : HalfWidthMarks.isChinese(whole);
        known = true;
        wanted = chinese && !isDegree(whole, i);
      }
      if (wanted) {
        if (count >= MOST) {
          return i;
        }
        add(paragraph, i, ended);
        ended = false;
      }
      ended |= Marks.endsSentence(c);
    }
    add(paragraph, -1, false);
    return -1;
  }

  /** 23"C: what recognition makes of a degree sign. */
  private static boolean isDegree(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Marks.isDigit(text.charAt(at - 1))
        && (text.charAt(at + 1) == 'C' || text.charAt(at + 1) == 'F')
        && (at + 2 == text.length() || !Marks.isLatin(text.charAt(at + 2)));
  }

  private void add(int paragraph, int index, boolean ended) {
    if (count == indexOf.length) {
      indexOf = Arrays.copyOf(indexOf, count * 2);
      paragraphOf = Arrays.copyOf(paragraphOf, count * 2);
      afterSentence = Arrays.copyOf(afterSentence, count * 2);
    }
    afterSentence[count] = ended;
    paragraphOf[count] = paragraph;
    indexOf[count++] = index;
  }

  int count() {
    return count;
  }

  void clear() {
    count = 0;
  }

  int paragraph(int mark) {
    return paragraphOf[mark];
  }

  /** Where it stands in its paragraph. */
  int index(int mark) {
    return indexOf[mark];
  }

  /** Whether a sentence ends between the quote before and this one. */
  boolean isAfterSentence(int mark) {
    return afterSentence[mark];
  }

  boolean isEndOfParagraph(int mark) {
    return indexOf[mark] < 0;
  }

  boolean isStraight(int mark) {
    return indexOf[mark] >= 0 && character(mark) == '"';
  }

  char character(int mark) {
    return textOf(mark).charAt(indexOf[mark]);
  }

  boolean isDirectlyAfterDigit(int mark) {
    int at = indexOf[mark];
    return at > 0 && Marks.isDigit(textOf(mark).charAt(at - 1));
  }

  /** What stands before a quote, up to three spaces passed over; 0 where the paragraph begins. */
  char inkBefore(int mark) {
    CharSequence text = textOf(mark);
    int at = indexOf[mark] - 1;
    while (at >= 0 && text.charAt(at) == ' ' && at > indexOf[mark] - 4) {
      at--;
    }
    return at >= 0 ? text.charAt(at) : 0;
  }

  /** What stands behind a quote; 0 where the paragraph ends. */
  char inkAfter(int mark) {
    CharSequence text = textOf(mark);
    int at = indexOf[mark] + 1;
    while (at < text.length() && text.charAt(at) == ' ' && at < indexOf[mark] + 4) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private CharSequence textOf(int mark) {
    return paragraphs.get(paragraphOf[mark]);
  }
}
