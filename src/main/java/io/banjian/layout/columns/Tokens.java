package io.banjian.layout.columns;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import java.util.BitSet;

/** One line cut at its white space. */
final class Tokens {
  private static final int MOST = 96;
  private static final int ENOUGH_MARKS = 60;

  /** White space between a headline's character and the line beside it, at most. */
  private static final int CLOSE = 6;

  /** Of an ideograph, in halves of a full-width character. */
  static final int WIDTH = 2;

  int count;
  final int[] start = new int[MOST];
  final int[] end = new int[MOST];

  /** Characters before a token on its line. */
  final int[] left = new int[MOST];

  /** Characters of a token. */
  private final int[] size = new int[MOST];

  /** Width of the gap before a token, in halves of a full-width character. */
  final int[] gap = new int[MOST];

  /** Whether justification set the gap before a token: the characters around stand alone. */
  final boolean[] stretched = new boolean[MOST];

  /** Whether a headline's character was lifted out before a token. */
  final boolean[] besideLifted = new boolean[MOST];

  /**
   * Whether a line surely parts before a token: something was lifted out between it and the one
   * before, or two columns touch.
   */
  final boolean[] parts = new boolean[MOST];

  private final boolean[] touching = new boolean[MOST];

  /** Characters of white space right before a token. */
  private final int[] spaces = new int[MOST];

  int line;

  /** What the line last asked about takes up, and its number. */
  private final Ink ink;

  private int inked = -1;
  private BitSet lifted = new BitSet();
  private BitSet parted = new BitSet();
  private final SourceText text;
  private final String raw;

  /** The same: every character is asked for several times. */
  private final char[] page;

  /** Whether the page's ，；： were narrowed by a recognizer: they took a character's width. */
  private final boolean narrowed;

  /** What stands beside the gaps of the line at hand. */
  final LineGaps gaps;

  Tokens(SourceText text) {
    this.text = text;
    this.raw = text.raw();
    this.narrowed = isNarrowed(raw);
    this.page = raw.toCharArray();
    this.ink = new Ink(page, narrowed);
    this.gaps = new LineGaps(this, raw, page, narrowed);
  }

  void read(int lineNumber) {
    line = lineNumber;
    count = 0;
    int at = text.lineStart(lineNumber);
    int to = text.lineEnd(lineNumber);
    int chars = 0;
    int space = 0;
    boolean inGap = true;
    boolean meets = !parted.isEmpty();
    for (; at < to; at++) {
      char c = page[at];
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      int units = spaceUnits(c);
      if (units < 0) {
        boolean touches = meets && !inGap && parted.get(at);
        if ((inGap || touches) && count < MOST) {
          touching[count] = touches;
          start[count] = at;
          left[count] = chars;
          gap[count] = touches ? 0 : space;
          count++;
        }
        end[count - 1] =
            at + (Character.isHighSurrogate(c) ? Character.charCount(raw.codePointAt(at)) : 1);
        size[count - 1] = chars + 1 - left[count - 1];
        inGap = false;
      } else {
        space = inGap ? space + units : units;
        inGap = true;
      }
      chars++;
    }
    markStretched();
    for (int token = 0; token < count; token++) {
      spaces[token] = token == 0 ? left[0] : left[token] - left[token - 1] - size[token - 1];
      besideLifted[token] = false;
      parts[token] = touching[token];
    }
    if (!lifted.isEmpty()) {
      drop();
    }
  }

  /** Leaves out tokens that begin at some offsets, from the next line read on. */
  void lift(BitSet offsets) {
    lifted = offsets;
  }

  /** Begins tokens at some offsets, from the next line read on: columns touch there. */
  void part(BitSet offsets) {
    parted = offsets;
  }

  private void drop() {
    int kept = 0;
    int white = 0;
    boolean behind = false;
    for (int token = 0; token < count; token++) {
      int from = start[token];
      int to = end[token];
      while (from < to && lifted.get(from)) {
        from++;
      }
      while (from < to && lifted.get(to - 1)) {
        to--;
      }
      behind |= from > start[token];
      if (from == to) {
        white += gap[token] + WIDTH * size[token];
        continue;
      }
      left[kept] = left[token];
      spaces[kept] = spaces[token];
      stretched[kept] = stretched[token];
      besideLifted[kept] = white > 0 && gap[token] <= CLOSE;
      parts[kept] = behind || touching[token];
      behind = to < end[token];
      start[kept] = from;
      end[kept] = to;
      gap[kept++] = gap[token] + white;
      white = 0;
    }
    count = kept;
  }

  private static boolean isNarrowed(String raw) {
    int narrow = 0;
    int wide = 0;
    for (int i = 1; i < raw.length() && narrow + wide < ENOUGH_MARKS; i++) {
      char c = raw.charAt(i);
      wide += c == '，' ? 1 : 0;
      narrow += c == ',' && CharTable.isIdeograph(raw.charAt(i - 1)) ? 1 : 0;
    }
    return narrow > wide;
  }

  private static int spaceUnits(char c) {
    if (Ink.isIdeograph(c)) {
      return -1; // as nearly every character is
    }
    return c == ' ' ? 1 : c == '　' ? 2 : c == '\t' ? 4 : CharTable.classOf(c).isBlank() ? 1 : -1;
  }

  /** Four or more tokens in a row of one ideograph or one word, evenly set. */
  private void markStretched() {
    int from = 0;
    while (from < count) {
      int to = from + 1;
      int singles = isSingle(from) ? 1 : 0;
      while (to < count && gap[to] <= 2 && isShort(to) && isShort(to - 1)) {
        singles += isSingle(to) ? 1 : 0;
        to++;
      }
      boolean even = singles >= 4 && singles * 2 >= to - from;
      for (int i = from; i < to; i++) {
        stretched[i] = even && i > from;
      }
      from = to;
    }
  }

  /** One ideograph, with the mark that belongs to it. */
  private boolean isSingle(int token) {
    return end[token] - start[token] <= 2 && CharTable.isIdeograph(page[start[token]]);
  }

  private boolean isShort(int token) {
    if (end[token] - start[token] <= 2) {
      return true;
    }
    int ideographs = 0;
    for (int i = start[token]; i < end[token]; i++) {
      ideographs += CharTable.isIdeograph(page[i]) ? 1 : 0;
    }
    return ideographs <= 1 && end[token] - start[token] <= 12;
  }

  /**
   * Whether these lines set digits and Latin apart from Chinese, as some extractors do: 1600 公里.
   * Then a gap beside a digit is no seam.
   */
  boolean setsNarrowApart(int first, int last) {
    int close = 0;
    int apart = 0;
    for (int at = text.lineStart(first); at + 2 < text.lineEnd(last); at++) {
      if (!LineGaps.isNarrow(page[at])) {
        continue;
      }
      char next = page[at + 1];
      if (CharTable.isIdeograph(next)) {
        close++;
      } else if (next == ' ' && CharTable.isIdeograph(page[at + 2])) {
        apart++;
      }
    }
    return apart * 2 > close;
  }

  /** A part of a token as a piece by itself. */
  Piece part(int token, int from, int to) {
    return new Piece(raw, ink(), line, from, to, left[token], spaces[token], false, false);
  }

  Piece piece(int from, int to) {
    boolean even = false;
    for (int i = from + 1; i < to; i++) {
      even |= stretched[i];
    }
    return new Piece(
        raw,
        ink(),
        line,
        start[from],
        end[to - 1],
        left[from],
        spaces[from],
        even,
        besideLifted[from]);
  }

  private Ink ink() {
    if (inked != line) {
      ink.read(text.lineStart(line), text.lineEnd(line));
      inked = line;
    }
    return ink;
  }
}
