package io.banjian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text as a reader sees it, over a page as it is: an ordered row of stretches of the raw page, in
 * any order, with some characters left out (a line break inside a paragraph) and some folded one to
 * one (width). A search finds {@code 第3版} across its line break, and every position leads back to
 * one raw position.
 */
public final class View implements CharSequence {
  private static final int[] NOWHERE = {};
  private static final int[] START = {0};

  private final SourceText source;

  /** What is shown, from {@link #base} on: the page's own units where nothing is left out. */
  private final char[] units;

  /** The class of each. */
  private final byte[] classes;

  /** A bit for each class that a character of the view may have. */
  private final long present;

  /** Whether a character is shown as another. */
  private final boolean isFolded;

  private final int base;
  private final int length;
  private @Nullable String text;

  /** Where each run starts in the view, and in the raw page; runs are one to one. */
  private final int[] viewStarts;

  private final int[] rawStarts;

  View(
      SourceText source,
      char[] units,
      byte[] classes,
      long present,
      boolean isFolded,
      int base,
      int length,
      int[] viewStarts,
      int[] rawStarts) {
    this.source = source;
    this.units = units;
    this.classes = classes;
    this.present = present;
    this.isFolded = isFolded;
    this.base = base;
    this.length = length;
    this.viewStarts = viewStarts;
    this.rawStarts = rawStarts;
  }

  /** A view that shows one stretch as it is. */
  public static View of(SourceText source, Span span) {
    return new View(
        source,
        source.units(),
        source.classes(),
        source.present(),
        false,
        span.start(),
        span.length(),
        span.isEmpty() ? NOWHERE : START,
        span.isEmpty() ? NOWHERE : new int[] {span.start()});
  }

  public static ViewBuilder over(SourceText source) {
    return new ViewBuilder(source);
  }

  public SourceText source() {
    return source;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = new String(units, base, length);
      text = known; // whoever comes second makes the same
    }
    return known;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= length) {
      throw outside(index); // made elsewhere: a method of few bytes is compiled into its callers
    }
    return units[base + index];
  }

  private IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException("index " + index + " of " + length);
  }

  @Override
  public String subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(units, base + start, end - start);
  }

  @Override
  public boolean isEmpty() {
    return length == 0;
  }

  /** The first place at or after an index where a character stands, or -1. */
  public int indexOf(char wanted, int from) {
    int end = base + length;
    for (int i = base + Math.max(0, from); i < end; i++) {
      if (units[i] == wanted) {
        return i - base;
      }
    }
    return -1;
  }

  /** Whether an ASCII character stands anywhere in the view. */
  public boolean has(char ascii) {
    // one to which another was folded may not stand on the page
    return (source.hasAscii(ascii) || isFolded) && indexOf(ascii, 0) >= 0;
  }

  /** The first place at or after an index where one of some characters stands, or -1. */
  public int indexOf(UnitSet wanted, int from) {
    int end = base + length;
    for (int i = base + Math.max(0, from); i < end; i++) {
      if (wanted.contains(units[i])) {
        return i - base;
      }
    }
    return -1;
  }

  /**
   * Where the next character of one of those classes stands, from an index on; the view's length if
   * there is none.
   */
  public int next(ClassSet set, int from) {
    return set.meets(present) ? set.next(classes, base + from, base + length) - base : length;
  }

  /** Class of the character to which the unit at an index belongs. */
  public CharClass classAt(int index) {
    return CharClass.ofOrdinal(classes[base + Objects.checkIndex(index, length)]);
  }

  /** Class of the character that ends before an index. */
  public CharClass classBefore(int index) {
    return classAt(index - 1);
  }

  public boolean isIdeographAt(int index) {
    return index < length && classAt(index).isHan();
  }

  public boolean isIdeographBefore(int index) {
    return index > 0 && classBefore(index).isHan();
  }

  /** The first space at or after an index, or -1. */
  public int nextSpace(int from) {
    int next = next(ClassSet.SPACE, from);
    return next < length ? next : -1;
  }

  /** Where the spaces that start at an index end. */
  public int endOfSpace(int from) {
    int i = from;
    while (i < length && classAt(i).isSpace()) {
      i++;
    }
    return i;
  }

  /** The raw offset of the character at an index. */
  public int toRaw(int index) {
    if (index < 0 || index >= length) {
      throw outside(index);
    }
    int run = runAt(index);
    return rawStarts[run] + index - viewStarts[run];
  }

  private int runAt(int index) {
    if (viewStarts.length == 1) {
      return 0; // most views show one stretch
    }
    int at = Arrays.binarySearch(viewStarts, index);
    return at >= 0 ? at : -at - 2;
  }

  /**
   * The raw hull of a stretch of the view, what was left out within it included. An empty stretch
   * is the place before its character, or behind the last one at the end of the view.
   */
  public Span rawSpan(int start, int end) {
    if (length == 0) {
      throw new IndexOutOfBoundsException("an empty view has no position");
    }
    if (start == end) {
      return Span.at(start < length ? toRaw(start) : toRaw(start - 1) + 1);
    }
    int low = Integer.MAX_VALUE;
    int high = 0;
    int last = runAt(end - 1);
    for (int run = runAt(start); run <= last; run++) {
      int from = Math.max(start, viewStarts[run]);
      int to = Math.min(end, run < viewStarts.length - 1 ? viewStarts[run + 1] : length);
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
      int to = Math.min(end, run < viewStarts.length - 1 ? viewStarts[run + 1] : length);
      int raw = rawStarts[run] - viewStarts[run];
      spans.add(new Span(raw + from, raw + to));
    }
    return spans;
  }

  /** Whether the raw page has nothing left out, folded away or moved within a stretch. */
  public boolean isContiguous(int start, int end) {
    return start >= end || runAt(start) == runAt(end - 1);
  }

  /** The first index at which something from a raw offset on is shown; the length if nothing is. */
  public int firstFrom(int rawOffset) {
    for (int run = 0; run < rawStarts.length; run++) {
      int end = run < viewStarts.length - 1 ? viewStarts[run + 1] : length;
      int within = Math.max(0, rawOffset - rawStarts[run]);
      if (viewStarts[run] + within < end) {
        return viewStarts[run] + within;
      }
    }
    return length;
  }

  /** The index at which a raw offset is shown, or -1 if it is left out. */
  public int fromRaw(int rawOffset) {
    for (int run = 0; run < rawStarts.length; run++) {
      int end = run < viewStarts.length - 1 ? viewStarts[run + 1] : length;
      int index = viewStarts[run] + rawOffset - rawStarts[run];
      if (index >= viewStarts[run] && index < end) {
        return index;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return text();
  }
}
