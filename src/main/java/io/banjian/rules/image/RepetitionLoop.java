package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text that comes again and again without an end: a model that read the page repeats itself.
 *
 * <p>Blanks and line breaks do not count. Where a few characters have stood before, a short way
 * back, they are compared from there on; all that repeats with that period is the run. 哈哈哈哈, a
 * slogan shouted three times, leaders of dots and the markup of empty cells are none.
 */
public final class RepetitionLoop implements PageRule {
  /** So many characters must recur before anything is looked at. */
  private static final int GRAM = 5;

  private static final int SLOTS = 1 << 12;

  /** The longest period: a paragraph. */
  static final int FARTHEST = 400;

  /** No tag that recurs is longer. */
  private static final int LONGEST_MARKUP = 80;

  private static final int LEAST_LENGTH = 24;
  private static final int LEAST_COPIES = 4;

  /** 哈哈哈哈哈哈 is laughter; a dozen and more of a syllable is none. */
  private static final int LEAST_SYLLABLES = 12;

  /** Long sentences need not come four times. */
  private static final int LONG = 20;

  private static final int LEAST_LONG = 3;

  @Override
  public void check(PageView page, FindingSink found) {
    CountedLines.find(page.text(), found);
    if (!RecurrenceSieve.mayLoop(page.text())) {
      return;
    }
    Ink ink = Ink.of(page.text());
    int[] lastSeen = new int[SLOTS];
    Arrays.fill(lastSeen, -1);
    int[] passed = new int[FARTHEST + 1]; // by period: up to where a run goes that is no loop
    for (int i = 0; i + GRAM <= ink.length; i++) {
      int slot = ink.gram(i);
      int before = lastSeen[slot];
      lastSeen[slot] = i;
      if (before < 0 || i - before > FARTHEST || !ink.repeats(before, i, GRAM)) {
        continue;
      }
      int period = i - before;
      if (i < passed[period]) {
        continue; // a leader of dots is one run, wherever one looks at it
      }
      int end = i + GRAM;
      while (end < ink.length && ink.chars[end] == ink.chars[end - period]) {
        end++;
      }
      int start = before;
      while (start > 0 && ink.chars[start - 1] == ink.chars[start - 1 + period]) {
        start--;
      }
      if (isLoop(ink, start, end, period)) {
        report(ink, start, end, period, found);
        i = end - 1;
        Arrays.fill(lastSeen, -1);
      } else {
        passed[period] = end;
      }
    }
  }

  private static boolean isLoop(Ink ink, int start, int end, int period) {
    return end - start >= leastLength(period) && ink.isText(start, start + period);
  }

  /** How long a run must be to be a loop. */
  static int leastLength(int period) {
    if (period == 1) {
      return LEAST_SYLLABLES;
    }
    return Math.max(LEAST_LENGTH, period * (period >= LONG ? LEAST_LONG : LEAST_COPIES));
  }

  private static void report(Ink ink, int start, int end, int period, FindingSink found) {
    List<Edit> again = new ArrayList<>();
    for (int copy = start + period; copy < end; copy += period) {
      int last = Math.min(copy + period, end) - 1;
      Span span = new Span(ink.offsets[copy - 1] + 1, ink.offsets[last] + 1);
      again.add(Edit.of(EditKind.DUPLICATE, span, ""));
    }
    found
        .at(new Span(ink.offsets[start], ink.offsets[end - 1] + 1))
        .with("times", Integer.toString((end - start) / period))
        .fix(again)
        .unsafe()
        .report();
  }

  /** The page without its blanks. */
  private static final class Ink {
    private final char[] chars;
    private final int[] offsets;
    private final int length;

    private Ink(char[] chars, int[] offsets, int length) {
      this.chars = chars;
      this.offsets = offsets;
      this.length = length;
    }

    static Ink of(SourceText text) {
      char[] chars = new char[text.length()];
      int[] offsets = new int[text.length()];
      int length = 0;
      for (int i = 0; i < chars.length; i++) {
        char c = text.charAt(i);
        if (c > ' ' && c != '\u3000') {
          chars[length] = c;
          offsets[length++] = i;
        }
      }
      return new Ink(chars, offsets, length);
    }

    int gram(int at) {
      int hash = 0;
      for (int i = at; i < at + GRAM; i++) {
        hash = hash * 0x01000193 ^ chars[i];
      }
      return (hash ^ hash >>> 15) & (SLOTS - 1);
    }

    boolean repeats(int one, int other, int count) {
      return Arrays.equals(chars, one, one + count, chars, other, other + count);
    }

    /** Whether it holds ideographs or letters; dots, dashes and noughts recur without a model. */
    boolean isText(int from, int to) {
      for (int i = from; i < to; i++) {
        if (CharTable.classOf(chars[i]).isHan()
            || (CharTable.classOf(chars[i]).isLetter() && !isMarkup(i))) {
          return true;
        }
      }
      return false;
    }

    /** A letter of {@code <td></td>} or of {@code &nbsp;}. */
    private boolean isMarkup(int at) {
      for (int i = at - 1; i >= 0 && i > at - LONGEST_MARKUP; i--) {
        char c = chars[i];
        if (c == '<' || c == '&') {
          return true;
        }
        if (c == '>' || c == ';' || c > 0x7F) {
          return false;
        }
      }
      return false;
    }
  }
}
