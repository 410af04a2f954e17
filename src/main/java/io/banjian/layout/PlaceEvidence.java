package io.banjian.layout;

import io.banjian.layout.boxes.ColumnLine;
import java.util.Arrays;
import java.util.List;

/**
 * What the places of two lines say for the one going on in the other, as log odds: a line broken
 * off reaches the right edge of its column, and what goes on begins at the left edge.
 */
final class PlaceEvidence {
  /** Boxes are half a character off; a mark at the edge hangs into the white. */
  private static final double FULL = 0.9;

  private static final double SHORT = 1.9;
  private static final double FULL_SPEAKS = Math.log(0.93 / 0.15);
  private static final double SHORT_SPEAKS = Math.log(0.02 / 0.7);

  /** An indent of two characters; a centred line stands further in. */
  private static final double INDENTED = 1.3;

  private static final double CENTRED = 2.8;
  private static final double CENTRED_SPEAKS = -2.5;
  private static final double INDENTED_INSIDE = 0.02;

  private static final double OTHER_SIZE = 1.25;
  private static final double OTHER_SIZE_SPEAKS = -5;

  /** Lines from different columns of which nothing says that the text runs on. */
  private static final double ELSEWHERE = -2.5;

  /** More than the leading between two lines, by this factor. */
  private static final double PARTED = 1.35;

  private static final double PARTED_SPEAKS = -1.5;

  private static final int KNOWN = 3;
  private static final int FEW = 5;

  /** How often this page indents the line behind one that ends short. */
  private final double indents;

  private final double leading;

  PlaceEvidence(List<ColumnLine> lines) {
    int openers = 1;
    int indented = 1;
    double[] steps = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      ColumnLine above = lines.get(i - 1);
      ColumnLine line = lines.get(i);
      if (above.column() != line.column() || line.lines() < KNOWN) {
        continue;
      }
      steps[count++] = line.down();
      if (above.rest() > SHORT && line.indent() < CENTRED) {
        openers++;
        indented += line.indent() > INDENTED ? 1 : 0;
      }
    }
    this.indents = Math.min(0.97, indented / (openers + 1.0));
    double[] sorted = Arrays.copyOf(steps, count);
    Arrays.sort(sorted);
    this.leading = count == 0 ? 0 : sorted[count / 2];
  }

  /** What speaks for a join of a line with the next of the text. */
  double forJoin(ColumnLine above, ColumnLine line) {
    double size = Math.max(above.size(), line.size()) / Math.min(above.size(), line.size());
    if (size > OTHER_SIZE && above.span().length() > FEW && line.span().length() > FEW) {
      return OTHER_SIZE_SPEAKS;
    }
    double speaks = 0;
    if (above.lines() >= KNOWN) {
      speaks += above.rest() < FULL ? FULL_SPEAKS : above.rest() > SHORT ? SHORT_SPEAKS : -0.5;
    }
    if (line.lines() >= KNOWN) {
      speaks += indent(line.indent());
    }
    if (above.column() != line.column()) {
      speaks += above.runsOnAt() == line.span().start() ? 0 : ELSEWHERE;
    } else if (line.down() > PARTED * leading) {
      speaks += PARTED_SPEAKS;
    }
    return speaks;
  }

  private double indent(double indent) {
    if (indent > CENTRED) {
      return CENTRED_SPEAKS;
    }
    return indent > INDENTED
        ? Math.log(INDENTED_INSIDE / (indents * 0.8))
        : Math.log(0.95 / (1.05 - indents));
  }
}
