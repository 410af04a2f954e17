package io.banjian.page;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of markup on its way to text: blocks of lines of words, as a recognizer gives them. A line
 * of the image is a line of the text, and a blank line parts blocks, as in the recognizers' own
 * text output.
 */
final class RecognizedPage {
  private final StringBuilder text = new StringBuilder();
  private final List<LineBox> lines = new ArrayList<>();
  private final List<Span> unordered = new ArrayList<>();
  private Box page = new Box(0, 0, 0, 0);
  private String image = "";

  private final List<SeenWord> seen = new ArrayList<>();
  private String lineElement = "";
  private @Nullable Box lineBox;
  private boolean spacePending;
  private boolean blockEnded;
  private int unorderedLines;

  /** A page's text and where it stands. */
  record Result(String text, Geometry geometry) {}

  /**
   * A word on a line that is not finished.
   *
   * @param spaced whether the markup has a space before it
   */
  private record SeenWord(String content, @Nullable Box box, double confidence, boolean spaced) {}

  void page(Box box, String scan) {
    page = box;
    image = scan;
  }

  /** What follows belongs to another block. */
  void endBlock() {
    endLine();
    blockEnded = text.length() > 0;
  }

  /** What follows, as far as {@link #endUnordered}, is in no reading order. */
  void beginUnordered() {
    endBlock();
    unorderedLines = lines.size();
  }

  void endUnordered() {
    endBlock();
    if (unorderedLines < lines.size()) {
      unordered.add(new Span(lines.get(unorderedLines).span().start(), text.length()));
    }
  }

  void beginLine(String element, @Nullable Box box) {
    endLine();
    lineElement = element;
    lineBox = box;
  }

  /** A space stands in the markup before the next word. */
  void space() {
    spacePending = true;
  }

  void word(String content, @Nullable Box box, double confidence) {
    if (!content.isEmpty()) {
      seen.add(new SeenWord(content, box, confidence, spacePending));
      spacePending = false;
    }
  }

  void endLine() {
    if (!seen.isEmpty()) {
      text.append(text.length() == 0 ? "" : blockEnded ? "\n\n" : "\n");
      blockEnded = false;
      finishLine();
    }
    seen.clear();
    lineElement = "";
    lineBox = null;
    spacePending = false;
  }

  private void finishLine() {
    int lineStart = text.length();
    Box box = lineBox == null ? hull() : lineBox;
    WordGaps gaps =
        new WordGaps(box, String.join("", seen.stream().map(SeenWord::content).toList()));
    List<Word> words = new ArrayList<>();
    SeenWord before = null;
    for (SeenWord word : seen) {
      if (before != null
          && word.spaced()
          && gaps.isSpace(before.content(), before.box(), word.content(), word.box())) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word.content());
      Span span = new Span(start, text.length());
      words.add(new Word(span, word.box() == null ? box : word.box(), word.confidence()));
      before = word;
    }
    lines.add(new LineBox(lineElement, new Span(lineStart, text.length()), box, words));
  }

  private Box hull() {
    Box hull = null;
    for (SeenWord word : seen) {
      if (word.box() != null) {
        hull = hull == null ? word.box() : hull.hull(word.box());
      }
    }
    return hull == null ? page : hull;
  }

  Result result() {
    endLine();
    String whole = text.length() == 0 ? "" : text + "\n";
    return new Result(whole, new Geometry(page, image, lines, unordered));
  }
}
