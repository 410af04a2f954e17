package io.banjian.text;

import java.util.Arrays;

/** Puts a view together, stretch by stretch. */
public final class ViewBuilder {
  private final SourceText source;
  private char[] units = new char[128];
  private byte[] classes = new byte[128];
  private int length;
  private int[] viewStarts = new int[8];
  private int[] rawStarts = new int[8];
  private long folded;
  private int runs;
  private int rawEnd = -1;

  ViewBuilder(SourceText source) {
    this.source = source;
  }

  /** Shows a stretch as it is. */
  public ViewBuilder show(Span span) {
    if (!span.isEmpty()) {
      run(span.start());
      room(span.length());
      System.arraycopy(source.units(), span.start(), units, length, span.length());
      System.arraycopy(source.classes(), span.start(), classes, length, span.length());
      length += span.length();
      rawEnd = span.end();
    }
    return this;
  }

  /** Shows one raw character (UTF-16 unit) as another. */
  public ViewBuilder fold(int rawOffset, char shown) {
    run(rawOffset);
    room(1);
    int kind = CharTable.ordinalOf(shown);
    folded |= 1L << kind;
    classes[length] = (byte) kind;
    units[length++] = shown;
    rawEnd = rawOffset + 1;
    return this;
  }

  private void room(int more) {
    if (length + more > units.length) {
      int enough = Math.max(length + more, units.length * 2);
      units = Arrays.copyOf(units, enough);
      classes = Arrays.copyOf(classes, enough);
    }
  }

  private void run(int rawStart) {
    if (rawStart == rawEnd) {
      return;
    }
    if (runs == viewStarts.length) {
      viewStarts = Arrays.copyOf(viewStarts, runs * 2);
      rawStarts = Arrays.copyOf(rawStarts, runs * 2);
    }
    viewStarts[runs] = length;
    rawStarts[runs++] = rawStart;
  }

  public int length() {
    return length;
  }

  public View build() {
    return new View(
        source,
        Arrays.copyOf(units, length),
        Arrays.copyOf(classes, length),
        source.present() | folded,
        folded != 0,
        0,
        length,
        Arrays.copyOf(viewStarts, runs),
        Arrays.copyOf(rawStarts, runs));
  }
}
