package io.banjian.layout.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts printed lines under the lines they stand under, from top to bottom. A last line of two
 * characters and the opener behind it share no place: a line stands under its column rather than
 * under a line.
 */
final class Strands {
  /** From one line to the next, in characters: leading, and some for subheads. */
  private static final double FAR = 2.3;

  private static final double NEAR = 0.5;

  /** Another type size; short lines tell theirs badly. */
  private static final double OTHER_SIZE = 1.28;

  private static final double OTHER_SIZE_OF_FEW = 1.6;
  private static final int FEW = 4;

  /** Lines beside one another stand on one height, or nearly. */
  private static final double BESIDE = 0.8;

  /** Two columns share neither edge. */
  private static final double OTHER_EDGE = 3;

  /** Lines that tell how wide a column is at a place: it may narrow beside a picture. */
  private static final int REACH = 5;

  private final List<PrintedLine> lines;
  private final List<Growing> growing = new ArrayList<>();

  /** A strand down to its last line so far. */
  private static final class Growing {
    final List<PrintedLine> lines = new ArrayList<>();
    int left;
    int right;

    Growing(PrintedLine first) {
      add(first);
    }

    void add(PrintedLine line) {
      lines.add(line);
      left = Integer.MAX_VALUE;
      right = 0;
      for (int i = Math.max(0, lines.size() - REACH); i < lines.size(); i++) {
        left = Math.min(left, lines.get(i).left());
        right = Math.max(right, lines.get(i).right());
      }
    }

    PrintedLine last() {
      return lines.get(lines.size() - 1);
    }

    boolean holds(PrintedLine line) {
      int overlap = Math.min(right, line.right()) - Math.max(left, line.left());
      return overlap * 2 >= Math.min(right - left, line.width());
    }

    boolean isBeside(Growing other) {
      return left >= other.right || other.left >= right;
    }
  }

  private Strands(List<PrintedLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.lines.sort(
        Comparator.comparingDouble(PrintedLine::middle).thenComparingInt(PrintedLine::left));
  }

  static List<Strand> of(List<PrintedLine> lines) {
    Strands strands = new Strands(lines);
    for (int i = 0; i < strands.lines.size(); i++) {
      strands.place(i);
    }
    return strands.growing.stream().map(strand -> new Strand(strand.lines)).toList();
  }

  private void place(int at) {
    PrintedLine line = lines.get(at);
    Growing above = line.isMarks() ? null : above(line);
    if (above != null && isOneColumn(above, line) && !isDivided(above, at)) {
      above.add(line);
    } else {
      growing.add(new Growing(line));
    }
  }

  /** The strand right above a line; none where it stands under two that are side by side. */
  private @Nullable Growing above(PrintedLine line) {
    Growing best = null;
    boolean several = false;
    for (Growing strand : growing) {
      double em = Math.max(line.em(), strand.last().em());
      double down = line.middle() - strand.last().middle();
      if (down > FAR * em
          || down < NEAR * Math.min(line.em(), strand.last().em())
          || strand.last().isMarks()
          || !strand.holds(line)) {
        continue;
      }
      if (best == null) {
        best = strand;
        continue;
      }
      double nearer = best.last().middle() - strand.last().middle();
      several |= best.isBeside(strand) && Math.abs(nearer) < BESIDE * em;
      best = nearer < 0 ? strand : best;
    }
    return several ? null : best;
  }

  /** Whether a line shares the place under a strand with another that stands beside it. */
  private boolean isDivided(Growing above, int at) {
    PrintedLine line = lines.get(at);
    double near = BESIDE * line.em();
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
        PrintedLine other = lines.get(i);
        if (Math.abs(other.middle() - line.middle()) > near) {
          break;
        }
        if (other.overlap(line) <= 0
            && above.holds(other)
            && other.width() > 2 * line.em()
            && other.middle() > above.last().middle() + NEAR * other.em()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOneColumn(Growing above, PrintedLine line) {
    double size = above.last().em();
    double ratio = Math.max(size, line.em()) / Math.min(size, line.em());
    boolean few = above.last().span().length() < FEW || line.span().length() < FEW;
    if (ratio > (few ? OTHER_SIZE_OF_FEW : OTHER_SIZE)) {
      return false;
    }
    double edge = OTHER_EDGE * Math.min(size, line.em());
    return Math.abs(above.left + above.right - line.left() - line.right()) < edge
        || Math.abs(above.left - line.left()) < edge
        || Math.abs(above.right - line.right()) < edge;
  }
}
