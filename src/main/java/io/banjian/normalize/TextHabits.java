package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;

/**
 * What a text mostly does where papers differ: spaces between Chinese and numbers, width of digits,
 * shape of quotes. Counted in one pass; rules judge a place against it.
 *
 * @param tight places where a number or Latin word touches Chinese
 * @param spaced places where one space parts them
 * @param wideDigits full-width letters and digits
 * @param narrowDigits ASCII letters and digits
 * @param cornerQuotes 「 and 『
 * @param curlyQuotes “ and ‘
 * @param glued whether spaces stand for lost line ends
 * @param indentedLines lines that begin with an ASCII space
 * @param lines lines that are not blank
 * @param gappedLines lines of running text with a space between two longer pieces of Chinese
 */
public record TextHabits(
    int tight,
    int spaced,
    int wideDigits,
    int narrowDigits,
    int cornerQuotes,
    int curlyQuotes,
    boolean glued,
    int indentedLines,
    int lines,
    int gappedLines) {

  public static TextHabits of(SourceText text) {
    int tight = 0;
    int spaced = 0;
    int wide = 0;
    int narrow = 0;
    int corner = 0;
    int curly = 0;
    int indented = 0;
    int lines = 0;
    boolean lineStart = true;
    boolean leadingSpace = false;
    int kind = 0;
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        leadingSpace |= lineStart;
        lineStart = false;
        gap++;
        continue;
      }
      if (c == '\n' || c == '\r' || c == '\f') {
        lineStart = true;
        leadingSpace = false;
        kind = 0;
        gap = 0;
        continue;
      }
      if (lineStart || leadingSpace) {
        lines++;
        indented += leadingSpace ? 1 : 0;
        lineStart = false;
        leadingSpace = false;
      }
      CharClass own = c >= 0x4E00 && c <= 0x9FFF ? CharClass.IDEOGRAPH : text.classAt(i);
      int ownKind = own == CharClass.IDEOGRAPH ? CHINESE : kindOf(own);
      if (kind * ownKind == CHINESE * NARROW) {
        tight += gap == 0 ? 1 : 0;
        spaced += gap == 1 ? 1 : 0;
      }
      kind = ownKind;
      gap = 0;
      if (own == CharClass.IDEOGRAPH) {
        i = text.next(NO_IDEOGRAPH, i) - 1; // nothing to count within a run of Chinese
        continue;
      }
      wide += FullWidthAlphanumerics.isWide(c) ? 1 : 0;
      narrow += ownKind == NARROW ? 1 : 0;
      corner += c == '「' || c == '『' ? 1 : 0;
      curly += c == '“' || c == '‘' ? 1 : 0;
    }
    GluedLines glued = new GluedLines();
    int[] gapped = {0};
    TextLines.forEachSpaced(
        text,
        (all, start, end) -> {
          glued.read(all, start, end);
          gapped[0] += hasGutter(text, start, end) ? 1 : 0;
        });
    return new TextHabits(
        tight, spaced, wide, narrow, corner, curly, glued.areAll(), indented, lines, gapped[0]);
  }

  /** One space with eight or more ideographs and marks on each side of it. */
  private static boolean hasGutter(SourceText text, int start, int end) {
    int last = start - 1;
    int space = nextSpace(text, start, end);
    while (space < end) {
      int next = nextSpace(text, space + 1, end);
      if (space - last > PIECE && next - space > PIECE) {
        if ((isChinese(text, space - PIECE) || isChinese(text, space - 1))
            && (isChinese(text, space + 1) || isChinese(text, space + PIECE))) {
          return true;
        }
      }
      last = space;
      space = next;
    }
    return false;
  }

  private static int nextSpace(SourceText text, int from, int end) {
    int at = text.next(SPACES, from);
    while (at < end && text.charAt(at) != ' ') {
      at = text.next(SPACES, at + 1);
    }
    return Math.min(at, end);
  }

  private static boolean isChinese(SourceText text, int at) {
    return Marks.isChineseLetter(text, at);
  }

  private static final ClassSet SPACES = ClassSet.of(CharClass.SPACE);
  private static final ClassSet NO_IDEOGRAPH = ClassSet.of(CharClass.IDEOGRAPH).not();
  private static final int PIECE = 8;
  private static final int CHINESE = 2;
  private static final int NARROW = 3;

  private static int kindOf(CharClass c) {
    return switch (c) {
      case IDEOGRAPH, COMPATIBILITY_IDEOGRAPH, RADICAL -> CHINESE;
      case LATIN, DIGIT -> NARROW;
      default -> 0;
    };
  }

  /** Whether numbers and Latin words touch the Chinese beside them. */
  public boolean isTight() {
    return tight > spaced && tight >= 3;
  }

  /** How far the page agrees with itself on that, 0.5 to 1. */
  public double tightness() {
    return tight + spaced == 0 ? 0.5 : (double) tight / (tight + spaced);
  }

  /** Whether the one space of a line may be the white between two columns: 让他␣境,努力. */
  public boolean mayBeReadAcross(CharSequence line) {
    return glued && GluedLines.areTwoColumns(line);
  }

  /** Whether letters and digits are mostly full width. */
  public boolean isWide() {
    return wideDigits > narrowDigits;
  }

  public QuoteShape quoteShape() {
    return cornerQuotes > curlyQuotes ? QuoteShape.CORNER : QuoteShape.CURLY;
  }

  /**
   * Whether spaces may be what is left of the white between columns, read across: too many lines
   * fall into pieces, and the pieces are not the lines of one column.
   */
  public boolean mayHaveGutters() {
    return !glued && gappedLines > 6 && gappedLines * 20 > lines;
  }

  /** Whether a space at a line's start is an exception. */
  public boolean startsLinesFlush() {
    return indentedLines * 5 < lines;
  }
}
