package io.banjian.layout.boxes;

import java.util.Arrays;
import java.util.List;

/** Lines of one type size that stand one under the other: a part of a column, or a headline. */
final class Strand {
  /** An opener stands in by two characters; boxes are half a character off. */
  private static final double INDENTED = 1.2;

  private static final double SHORT = 1.5;

  final List<PrintedLine> lines;
  final double em;

  /** The edges its lines keep: most of them, not the openers, last lines and outliers. */
  final double left;

  final double right;

  Strand(List<PrintedLine> lines) {
    this.lines = List.copyOf(lines);
    this.em = quantile(lines.stream().mapToDouble(PrintedLine::em).toArray(), 0.5);
    this.left = quantile(lines.stream().mapToDouble(PrintedLine::left).toArray(), 0.25);
    this.right = quantile(lines.stream().mapToDouble(PrintedLine::right).toArray(), 0.75);
  }

  static double quantile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.round(share * (values.length - 1))];
  }

  PrintedLine first() {
    return lines.get(0);
  }

  PrintedLine last() {
    return lines.get(lines.size() - 1);
  }

  double measure() {
    return right - left;
  }

  double top() {
    return first().middle();
  }

  double bottom() {
    return last().middle();
  }

  /** Lines of running text: one alone may be anything. */
  boolean isText() {
    return lines.size() > 2 && measure() > 5 * em;
  }

  /** The first line is no opener: it begins at the edge of its column. */
  boolean startsFlush() {
    return first().left() - left < INDENTED * em;
  }

  /** The last line fills its column. */
  boolean endsFull() {
    return right - last().right() < SHORT * em;
  }

  boolean endsSentence() {
    return "。！？!?…”".indexOf(last().last()) >= 0;
  }
}
