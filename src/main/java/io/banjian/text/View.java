package io.banjian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text as a reader sees it, over a page as it is: an ordered row of stretches of the raw page, in
 * any order, with some characters left out (a line break inside a paragraph) and some folded one to
 * one (width). A search finds {@code 第3版} across its line break, and every position leads back to
 * one raw position.
 */
public final class View implements CharSequence {
  private final SourceText source;
  private final String text;

  /** Where each run starts in the view, and in the raw page; runs are one to one. */
  private final int[] viewStarts;

  private final int[] rawStarts;

  private View(SourceText source, String text, int[] viewStarts, int[] rawStarts) {
    this.source = source;
    this.text = text;
    this.viewStarts = viewStarts;
    this.rawStarts = rawStarts;
  }

  /** A view that shows one stretch as it is. */
  public static View of(SourceText source, Span span) {
    return span.isEmpty()
        ? new View(source, "", new int[0], new int[0])
        : new View(source, source.slice(span), new int[] {0}, new int[] {span.start()});
  }

  public static Builder over(SourceText source) {
    return new Builder(source);
  }

  public SourceText source() {
    return source;
  }

  public String text() {
    return text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public String subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Class of the code point that starts at an index. */
  public CharClass classAt(int index) {
    return CharTable.classOf(text.codePointAt(index));
  }

  /** Class of the code point that ends before an index. */
  public CharClass classBefore(int index) {
    return CharTable.classOf(text.codePointBefore(index));
  }

  public boolean isIdeographAt(int index) {
    return index < text.length() && classAt(index).isHan();
  }

  public boolean isIdeographBefore(int index) {
    return index > 0 && classBefore(index).isHan();
  }

  /** The first space at or after an index, or -1. */
  public int nextSpace(int from) {
    for (int i = from; i < text.length(); i++) {
      if (CharTable.classOf(text.charAt(i)).isSpace()) {
        return i;
      }
    }
    return -1;
  }

  /** Where the spaces that start at an index end. */
  public int endOfSpace(int from) {
    int i = from;
    while (i < text.length() && CharTable.classOf(text.charAt(i)).isSpace()) {
      i++;
    }
    return i;
  }

  /** The raw offset of the character at an index. */
  public int toRaw(int index) {
    if (index < 0 || index >= text.length()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + text.length());
    }
    int run = runAt(index);
    return rawStarts[run] + index - viewStarts[run];
  }

  private int runAt(int index) {
    int at = Arrays.binarySearch(viewStarts, index);
    return at >= 0 ? at : -at - 2;
  }

  /**
   * The raw hull of a stretch of the view, what was left out within it included. An empty stretch
   * is the place before its character, or behind the last one at the end of the view.
   */
  public Span rawSpan(int start, int end) {
    if (text.isEmpty()) {
      throw new IndexOutOfBoundsException("an empty view has no position");
    }
    if (start == end) {
      return Span.at(start < text.length() ? toRaw(start) : toRaw(start - 1) + 1);
    }
    int low = Integer.MAX_VALUE;
    int high = 0;
    int last = runAt(end - 1);
    for (int run = runAt(start); run <= last; run++) {
      int from = Math.max(start, viewStarts[run]);
      int to = Math.min(end, run < viewStarts.length - 1 ? viewStarts[run + 1] : text.length());
      low = Math.min(low, rawStarts[run] + from - viewStarts[run]);
      high = Math.max(high, rawStarts[run] + to - viewStarts[run]);
    }
    return new Span(low, high);
  }

  /** The raw stretches that a stretch of the view shows, in the order of the view. */
  public List<Span> rawSpans(int start, int end) {
    List<Span> spans = new ArrayList<>();
    if (start >= end) {
      return spans;
    }
    int last = runAt(end - 1);
    for (int run = runAt(start); run <= last; run++) {
      int from = Math.max(start, viewStarts[run]);
      int to = Math.min(end, run < viewStarts.length - 1 ? viewStarts[run + 1] : text.length());
      int raw = rawStarts[run] - viewStarts[run];
      spans.add(new Span(raw + from, raw + to));
    }
    return spans;
  }

  /** Whether the raw page has nothing left out, folded away or moved within a stretch. */
  public boolean isContiguous(int start, int end) {
    return start >= end || runAt(start) == runAt(end - 1);
  }

  /** The index at which a raw offset is shown, or -1 if it is left out. */
  public int fromRaw(int rawOffset) {
    for (int run = 0; run < rawStarts.length; run++) {
      int end = run < viewStarts.length - 1 ? viewStarts[run + 1] : text.length();
      int index = viewStarts[run] + rawOffset - rawStarts[run];
      if (index >= viewStarts[run] && index < end) {
        return index;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a view together, stretch by stretch. */
  public static final class Builder {
    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private int[] viewStarts = new int[8];
    private int[] rawStarts = new int[8];
    private int runs;
    private int rawEnd = -1;

    private Builder(SourceText source) {
      this.source = source;
    }

    /** Shows a stretch as it is. */
    public Builder show(Span span) {
      if (!span.isEmpty()) {
        run(span.start());
        text.append(source.raw(), span.start(), span.end());
        rawEnd = span.end();
      }
      return this;
    }

    /** Shows one raw character (UTF-16 unit) as another. */
    public Builder fold(int rawOffset, char shown) {
      run(rawOffset);
      text.append(shown);
      rawEnd = rawOffset + 1;
      return this;
    }

    private void run(int rawStart) {
      if (rawStart == rawEnd) {
        return;
      }
      if (runs == viewStarts.length) {
        viewStarts = Arrays.copyOf(viewStarts, runs * 2);
        rawStarts = Arrays.copyOf(rawStarts, runs * 2);
      }
      viewStarts[runs] = text.length();
      rawStarts[runs++] = rawStart;
    }

    public int length() {
      return text.length();
    }

    public View build() {
      return new View(
          source, text.toString(), Arrays.copyOf(viewStarts, runs), Arrays.copyOf(rawStarts, runs));
    }
  }
}
