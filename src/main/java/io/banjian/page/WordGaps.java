package io.banjian.page;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.EastAsianWidth;
import org.jspecify.annotations.Nullable;

/**
 * Decides which gaps between the words of a recognized line are spaces.
 *
 * <p>Tesseract parts all words it knows, 中 and 国 among them, so the mark-up alone would put a space
 * between any two characters; the boxes tell. They are rough: the network places a character's
 * edges up to half a character off. So between ideographs both the gap and the distance of the
 * middles must be wide; beside a mark, which fills a corner of its square, no gap says anything.
 */
final class WordGaps {
  /** Measured on tesseract's own spaces, in characters: of 12,000 seams 25 too many. */
  private static final double IDEOGRAPH_GAP = 0.7;

  private static final double IDEOGRAPH_STEP = 0.3;
  private static final double MIXED_GAP = 0.5;

  /** Width of a full-width character on this line. */
  private final double character;

  WordGaps(Box line, String content) {
    int units = EastAsianWidth.ofPrinted(content, 0, content.length());
    double byWidth = units == 0 ? 0 : 2.0 * line.width() / units;
    // a line with a wide gap in it (第5192期      今日4版) is no measure of its characters
    this.character = line.height() > 0 ? Math.min(byWidth, 1.2 * line.height()) : byWidth;
  }

  boolean isSpace(String before, @Nullable Box left, String after, @Nullable Box right) {
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    boolean fullBefore = isFullWidth(last);
    boolean fullAfter = isFullWidth(first);
    if (!fullBefore && !fullAfter) {
      return true;
    }
    if (left == null || right == null || character <= 0) {
      return !(fullBefore && fullAfter);
    }
    double gap = (right.x() - left.right()) / character;
    if (!(fullBefore && fullAfter)) {
      return gap >= MIXED_GAP;
    }
    if (CharTable.classOf(last).isMark() || CharTable.classOf(first).isMark()) {
      return false;
    }
    double step = middleOfFirst(after, right) - middleOfLast(before, left);
    return gap >= IDEOGRAPH_GAP && step / character - 1 >= IDEOGRAPH_STEP;
  }

  private static double middleOfLast(String word, Box box) {
    int last = word.codePointBefore(word.length());
    return box.right() - share(word, last, box) / 2;
  }

  private static double middleOfFirst(String word, Box box) {
    return box.x() + share(word, word.codePointAt(0), box) / 2;
  }

  /** The part of a word's box that one of its characters takes. */
  private static double share(String word, int codePoint, Box box) {
    int units = Math.max(1, EastAsianWidth.ofPrinted(word, 0, word.length()));
    return (double) box.width() * CharTable.widthOf(codePoint).inPrint() / units;
  }

  private static boolean isFullWidth(int codePoint) {
    CharClass c = CharTable.classOf(codePoint);
    return c.isHan() || (c.isMark() && CharTable.widthOf(codePoint).inPrint() == 2);
  }
}
