package io.banjian.layout.columns;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/**
 * What the characters of a line take up, added up from its start: a line is cut into pieces in many
 * ways, and each of them is measured by its two ends.
 */
final class Ink {
  /** Marks that a recognizer narrows; print sets them full width. */
  static final String NARROWED = ",;:()!?\"";

  private static final String STOPS = ",;:";
  private static final String OPENING = "“‘（《〈「『【〔";
  private static final String CLOSING = "，。、；：”’）》〉」』】〕";
  private static final String RUNNING = "，。；：、？！";
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private final char[] raw;

  /** Whether the page's marks were narrowed by a recognizer. */
  private final boolean narrows;

  private int from;
  private int to;

  /** Before each character from the first one on, and behind all. */
  private int[] chars = new int[0];

  private int[] widths = new int[0];
  private int[] gaps = new int[0];
  private int[] stops = new int[0];
  private int[] squeezed = new int[0];

  Ink(char[] raw, boolean narrows) {
    this.raw = raw;
    this.narrows = narrows;
  }

  /** Looks at some text, mostly a line; pieces lie within. */
  void read(int start, int end) {
    from = start;
    to = end;
    int n = end - start;
    if (chars.length <= n) {
      int room = Math.max(n + 1, 2 * chars.length);
      chars = new int[room];
      widths = new int[room];
      gaps = new int[room];
      stops = new int[room];
      squeezed = new int[room];
    }
    boolean inGap = false;
    char before = ' ';
    for (int i = 0; i < n; i++) {
      char c = raw[start + i];
      chars[i + 1] = chars[i];
      widths[i + 1] = widths[i];
      gaps[i + 1] = gaps[i];
      stops[i + 1] = stops[i];
      squeezed[i + 1] = squeezed[i];
      if (isIdeograph(c)) {
        chars[i + 1]++;
        widths[i + 1] += 2;
        inGap = false;
        before = c;
        continue;
      }
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      chars[i + 1]++;
      CharClass k = CharTable.classOf(c);
      if (k.isBlank()) {
        gaps[i + 1] += inGap ? 0 : 1;
        inGap = true;
        continue;
      }
      inGap = false;
      if (!k.isUnseen()) {
        boolean narrowed = isNarrowed(start + i, start, end);
        widths[i + 1] += narrowed || Character.isHighSurrogate(c) ? 2 : widthOf(c);
        stops[i + 1] += narrowed && STOPS.indexOf(c) >= 0 ? 1 : 0;
      }
      stops[i + 1] += RUNNING.indexOf(c) >= 0 ? 1 : 0;
      squeezed[i + 1] += isSqueezed(before, c) ? 1 : 0;
      before = c;
    }
  }

  /** Characters of a piece, white space within it included. */
  int chars(int start, int end) {
    return chars[end - from] - chars[start - from];
  }

  /** Its width in halves of a full-width character; white space within it counts half. */
  int width(int start, int end) {
    int gap = gaps[end - from] - gaps[start - from];
    int ink = widths[end - from] - widths[start - from];
    ink -= isNarrowedByOthers(start, start, end) ? 2 - widthOf(raw[start]) : 0;
    ink -=
        end - start > 1 && isNarrowedByOthers(end - 1, start, end) ? 2 - widthOf(raw[end - 1]) : 0;
    return ink + (gap + 1) / 2;
  }

  /** Where marks meet within it, of which print may have taken out the white. */
  int squeezed(int start, int end) {
    return squeezed[end - from] - squeezed[start - from + 1];
  }

  /** Marks of running text within it. */
  int stops(int start, int end) {
    int count = stops[end - from] - stops[start - from];
    char last = raw[end - 1];
    count -= last == '？' || last == '！' ? 1 : 0;
    count -= STOPS.indexOf(raw[start]) >= 0 && isNarrowedByOthers(start, start, end) ? 1 : 0;
    count -=
        end - start > 1 && STOPS.indexOf(last) >= 0 && isNarrowedByOthers(end - 1, start, end)
            ? 1
            : 0;
    return count;
  }

  /** Of the one long run that nearly all are in: told without a table. */
  static boolean isIdeograph(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
  }

  private boolean isNarrowed(int at, int start, int end) {
    return narrows
        && NARROWED.indexOf(raw[at]) >= 0
        && ((at > start && CharTable.isIdeograph(raw[at - 1]))
            || (at + 1 < end && CharTable.isIdeograph(raw[at + 1])));
  }

  /** Whether only what touches a piece from without makes its first or last mark a narrowed one. */
  private boolean isNarrowedByOthers(int at, int start, int end) {
    return narrows && isNarrowed(at, from, to) && !isNarrowed(at, start, end);
  }

  private static int widthOf(char c) {
    return CharTable.widthOf(c).inPrint();
  }

  /** Where two marks meet print may take out the white of one: ，“ is a character and a half. */
  private static boolean isSqueezed(char before, char c) {
    return (CLOSING.indexOf(before) >= 0 && (CLOSING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0))
        || (OPENING.indexOf(before) >= 0 && OPENING.indexOf(c) >= 0);
  }
}
