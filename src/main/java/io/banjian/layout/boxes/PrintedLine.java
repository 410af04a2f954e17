package io.banjian.layout.boxes;

import io.banjian.lexicon.Lexicon;
import io.banjian.page.Box;
import io.banjian.page.Word;
import io.banjian.text.CharTable;
import io.banjian.text.EastAsianWidth;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words that stand side by side on the image: a line of one column, once columns are apart. */
public final class PrintedLine {
  /** A line of print is about as tall as its characters; marks alone are lower. */
  private static final double TALLEST = 1.25;

  /** So few characters, digits and marks among them, tell their size badly. */
  private static final int FEW = 5;

  private static final double SMALLER = 0.85;

  /** Part of its square that the ink of a mark takes. */
  private static final double MARK = 0.6;

  /** Characters looked at on either side of a seam, and the most one seam may say. */
  private static final int REACH = 6;

  private static final double MOST_OF_SEAM = 3;

  private final CharSequence text;
  private final List<Word> words;
  private final Span span;
  private final int[] lefts;
  private final int[] rights;
  private final double em;
  private final double middle;
  private final boolean joined;

  PrintedLine(CharSequence text, List<Word> words) {
    this(text, words, 0, false);
  }

  /** A line that a text already joined with others. */
  PrintedLine joined() {
    return new PrintedLine(text, words, 0, true);
  }

  /** Whether its line of text holds other lines of print. */
  boolean isJoined() {
    return joined;
  }

  /** Whether the text runs on from this line of print into another on one line of text. */
  boolean isJoinedWith(PrintedLine next) {
    int gap = next.span.start() - span.end();
    return joined
        && next.joined
        && gap >= 0
        && gap <= 1
        && (gap == 0 || text.charAt(span.end()) == ' ');
  }

  /**
   * @param sizeAround type size of the line of which these are a few words, or 0
   */
  private PrintedLine(CharSequence text, List<Word> words, double sizeAround, boolean joined) {
    this.text = text;
    this.joined = joined;
    this.words = List.copyOf(words);
    this.span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    int n = words.size();
    lefts = new int[n];
    rights = new int[n];
    double[] heights = new double[n];
    double[] middles = new double[n];
    for (int i = 0; i < n; i++) {
      Box box = words.get(i).box();
      lefts[i] = box.x();
      // the box of a word may reach into the next one: 2024[159-300] 年[240-268]
      boolean clipped = i + 1 < n && words.get(i + 1).box().x() > box.x();
      rights[i] = clipped ? Math.min(box.right(), words.get(i + 1).box().x()) : box.right();
      heights[i] = box.height();
      middles[i] = box.y() + box.height() / 2.0;
    }
    this.middle = median(middles);
    double own = isOneCharacter() ? Math.max(width(), heights[0]) : em(median(heights));
    this.em = span.length() < FEW ? Math.max(own, SMALLER * sizeAround) : own;
  }

  private boolean isOneCharacter() {
    return span.length() == 1 && CharTable.isIdeograph(text.charAt(span.start()));
  }

  /**
   * Width of a full-width character: by how far words are apart, gaps wider than a character left
   * out, because a line may hold a gutter.
   */
  private double em(double height) {
    int n = words.size();
    double[] advances = new double[n];
    int[] units = new int[n];
    for (int i = 0; i < n; i++) {
      Span word = words.get(i).span();
      units[i] = Math.max(1, EastAsianWidth.ofPrinted(text, word.start(), word.end()));
      int to = i + 1 < n && lefts[i + 1] > lefts[i] ? lefts[i + 1] : rights[i];
      advances[i] = 2.0 * (to - lefts[i]) / units[i];
    }
    double usual = median(advances);
    double width = 0;
    int all = 0;
    for (int i = 0; i < n; i++) {
      width += Math.min(advances[i] * units[i] / 2, usual * (units[i] / 2.0 + 1));
      all += units[i];
    }
    double size = 2 * width / all;
    return Math.max(1, height > 0 ? Math.min(size, TALLEST * height) : size);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  public List<Word> words() {
    return words;
  }

  /** Where its text stands on the page. */
  public Span span() {
    return span;
  }

  public int left() {
    return lefts[0];
  }

  public int right() {
    return rights[rights.length - 1];
  }

  int left(int word) {
    return lefts[word];
  }

  int right(int word) {
    return rights[word];
  }

  double middleOf(int word) {
    return (lefts[word] + rights[word]) / 2.0;
  }

  /** Where a word's own ink begins if the mark before it was read into white space. */
  int inkLeft(int word) {
    boolean marked =
        words.get(word).span().length() > 1 && CharTable.classOf(firstOf(word)).isMark();
    return marked ? Math.min(rights[word], lefts[word] + (int) (MARK * em)) : lefts[word];
  }

  public int width() {
    return right() - left();
  }

  /** 字号: the width of a full-width character. */
  public double em() {
    return em;
  }

  /** Where the middle of its characters stands from the top. */
  public double middle() {
    return middle;
  }

  char first() {
    return text.charAt(span.start());
  }

  char last() {
    return text.charAt(span.end() - 1);
  }

  char firstOf(int word) {
    return text.charAt(words.get(word).span().start());
  }

  /** What the characters say for one line going on in another, as log odds. */
  double seam(PrintedLine next) {
    CharSequence before = text.subSequence(Math.max(span.start(), span.end() - REACH), span.end());
    int from = next.span.start();
    CharSequence behind = text.subSequence(from, Math.min(next.span.end(), from + REACH));
    return Math.max(-MOST_OF_SEAM, Math.min(MOST_OF_SEAM, Lexicon.seam(before, behind)));
  }

  /** A quotation mark stands before the text of the line. */
  boolean startsWithQuote() {
    return span.length() > 1 && "“”‘’\"'".indexOf(text.charAt(span.start())) >= 0;
  }

  /** Nothing but marks: no line of a text. */
  boolean isMarks() {
    for (int word = 0; word < words.size(); word++) {
      if (!isMarks(word)) {
        return false;
      }
    }
    return true;
  }

  boolean isMarks(int word) {
    Span span = words.get(word).span();
    for (int i = span.start(); i < span.end(); i++) {
      if (!CharTable.classOf(text.charAt(i)).isMark()) {
        return false;
      }
    }
    return true;
  }

  /** Its words from one to before another, as a line of its own. */
  PrintedLine part(int from, int to) {
    return from == 0 && to == words.size()
        ? this
        : new PrintedLine(text, words.subList(from, to), em, joined);
  }

  /** The mark that begins a word, as a line of its own. */
  PrintedLine markBefore(int word) {
    Word whole = words.get(word);
    Span mark = new Span(whole.span().start(), whole.span().start() + 1);
    Box box = whole.box();
    int width = (int) Math.min(box.width(), em / 2);
    return new PrintedLine(
        text,
        List.of(new Word(mark, new Box(box.x(), box.y(), width, box.height()), Word.UNKNOWN)));
  }

  /** The same line without the mark that begins one of its words. */
  PrintedLine withoutMark(int word) {
    Word whole = words.get(word);
    Box box = whole.box();
    int width = (int) Math.min(box.width() - 1, em / 2);
    List<Word> rest = new ArrayList<>(words);
    rest.set(
        word,
        new Word(
            new Span(whole.span().start() + 1, whole.span().end()),
            new Box(box.x() + width, box.y(), box.width() - width, box.height()),
            whole.confidence()));
    return new PrintedLine(text, rest, em, joined);
  }

  int overlap(PrintedLine other) {
    return Math.min(right(), other.right()) - Math.max(left(), other.left());
  }
}
