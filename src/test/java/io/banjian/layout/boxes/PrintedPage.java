package io.banjian.layout.boxes;

import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.LineBox;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.page.Word;
import io.banjian.text.EastAsianWidth;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page as a recognizer gives it: lines of text, and a box for every character. */
public final class PrintedPage {
  /** Width of a character of running text, and from one line to the next. */
  public static final int EM = 20;

  public static final int LEADING = 28;

  private final StringBuilder text = new StringBuilder();
  private final List<LineBox> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int lineStart;

  /** Sets a piece on the line at hand; the line ends with {@link #end}. */
  public PrintedPage piece(int x, int y, String piece) {
    return piece(x, y, EM, piece);
  }

  public PrintedPage piece(int x, int y, int em, String piece) {
    if (!words.isEmpty()) {
      text.append(' ');
    }
    int left = x;
    for (int i = 0; i < piece.length(); i++) {
      int width = em * EastAsianWidth.ofPrinted(piece, i, i + 1) / 2;
      if (piece.charAt(i) != '　') {
        int at = text.length();
        text.append(piece.charAt(i));
        words.add(new Word(new Span(at, at + 1), new Box(left, y, width, em), 0.95));
      }
      left += width;
    }
    return this;
  }

  /** Ends a line of the dump. */
  public PrintedPage end() {
    Box box = words.get(0).box();
    for (Word word : words) {
      box = box.hull(word.box());
    }
    String element = "line_" + (lines.size() + 1);
    lines.add(new LineBox(element, new Span(lineStart, text.length()), box, words));
    text.append('\n');
    lineStart = text.length();
    words.clear();
    return this;
  }

  /** Lines of one column, each a line of the dump. */
  public PrintedPage column(int x, int y, String... column) {
    for (int i = 0; i < column.length; i++) {
      piece(x, y + i * LEADING, column[i]).end();
    }
    return this;
  }

  /** Lines of two columns, read across: one line of the dump for two of print. */
  public PrintedPage across(int x, int otherX, int y, String[] one, String[] other) {
    for (int i = 0; i < one.length; i++) {
      piece(x, y + i * LEADING, one[i]).piece(otherX, y + i * LEADING, other[i]).end();
    }
    return this;
  }

  public SourceText text() {
    return SourceText.of(text.toString());
  }

  public Geometry geometry() {
    return new Geometry(new Box(0, 0, 2000, 3000), "", lines);
  }

  public Page page() {
    return new Page(new PageId("", "", "A01"), "A01.hocr", text(), Optional.of(geometry()));
  }
}
