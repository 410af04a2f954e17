package io.banjian.layout.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts printed lines where gutters cross them. */
final class LineCutter {
  /** How far a gap may lie off the gutter, in characters: boxes are that rough. */
  private static final double OFF = 0.7;

  /** A line set larger than the text has wider gaps, and none of them is a gutter of the text. */
  private static final double LARGER = 1.25;

  private static final String CLOSING = "”’\"'，。、；：,;:";

  /** No line of running text has such a gap. */
  private static final double VOID = 3;

  private static final double NEXT_LINE = 2.3;

  private static final double NARROWEST = 5;

  /** Cuts this far above and below belong to one gutter. */
  private static final double AROUND = 10;

  /** A gutter that is on average wider needs no reading. */
  private static final double NARROW_ENOUGH = 1.6;

  private static final double NARROW = 2;

  /** Log odds a seam from which the text runs on. */
  private static final double ALONG = 0.7;

  private final double body;
  private final Gutters gutters;

  LineCutter(List<PrintedLine> lines, double body) {
    this.body = body;
    this.gutters = new Gutters(lines, body);
  }

  /**
   * The parts of all lines.
   *
   * @param columns the parts that stand in columns, line by line from left to right
   * @param specks marks that a recognizer read into the white space between columns
   * @param cuts where the parts start that a gutter parts from what is before them
   */
  record Parts(List<PrintedLine> columns, List<PrintedLine> specks, Set<Integer> cuts) {}

  /** A place between two words at which a gutter seems to cross a line. */
  private record Cut(PrintedLine line, int left, int right, Gutters.Crossing gutter) {
    double gap() {
      return (line.inkLeft(right) - line.right(left)) / line.em();
    }

    double seam() {
      return line.part(0, left + 1).seam(line.part(right, line.words().size()));
    }

    boolean isBeside(Cut other, double body) {
      return Math.abs(gutter.middle() - other.gutter.middle()) < body
          && Math.abs(line.middle() - other.line.middle()) < AROUND * body;
    }
  }

  Parts cut(List<PrintedLine> lines) {
    List<List<Cut>> cuts = new ArrayList<>();
    List<PrintedLine> pieces = new ArrayList<>();
    for (PrintedLine line : lines) {
      List<Cut> ofLine = cuts(line);
      cuts.add(ofLine);
      pieces.addAll(parts(line, ofLine).columns());
    }
    GutterSides sides = new GutterSides(pieces, body);
    Parts all = new Parts(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      List<Cut> kept = new ArrayList<>();
      for (Cut cut : cuts.get(i)) {
        if (sides.areColumns(cut.gutter(), line.middle()) && !readsAlong(cut, cuts)) {
          kept.add(cut);
        }
      }
      wideGaps(line, pieces, kept);
      Parts parts = parts(line, kept);
      all.columns().addAll(parts.columns());
      all.specks().addAll(parts.specks());
      all.cuts().addAll(parts.cuts());
    }
    return all;
  }

  /**
   * Whether text runs on across a narrow gutter. The characters of Chinese stand on a grid, so a
   * paragraph has gaps that line up, too.
   */
  private boolean readsAlong(Cut cut, List<List<Cut>> cuts) {
    double gaps = 0;
    double seams = 0;
    int count = 0;
    for (List<Cut> ofLine : cuts) {
      for (Cut other : ofLine) {
        if (cut.isBeside(other, body)) {
          gaps += Math.min(NARROW, other.gap());
          count++;
        }
      }
    }
    if (gaps >= NARROW_ENOUGH * count) {
      return false;
    }
    for (List<Cut> ofLine : cuts) {
      for (Cut other : ofLine) {
        seams += cut.isBeside(other, body) ? other.seam() : 0;
      }
    }
    return seams > ALONG * count;
  }

  /** Gaps so wide that no gutter need pass: between headlines, or where a column is known. */
  private void wideGaps(PrintedLine line, List<PrintedLine> pieces, List<Cut> cuts) {
    for (int i = 0; !line.isJoined() && i + 1 < line.words().size(); i++) {
      double gap = line.left(i + 1) - line.right(i);
      if (gap < VOID * Math.max(body, line.em()) || isCut(cuts, i)) {
        continue;
      }
      if (line.em() > LARGER * body || isEdge(line, i, pieces)) {
        cuts.add(new Cut(line, i, i + 1, new Gutters.Crossing(line.right(i), line.left(i + 1))));
      }
    }
    cuts.sort(Comparator.comparingInt(Cut::left));
  }

  private static boolean isCut(List<Cut> cuts, int gap) {
    for (Cut cut : cuts) {
      if (cut.left() <= gap && gap < cut.right()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column right above or below ends or begins in a gap. */
  private boolean isEdge(PrintedLine line, int gap, List<PrintedLine> pieces) {
    for (PrintedLine other : pieces) {
      double down = Math.abs(other.middle() - line.middle());
      if (down > 0
          && down < NEXT_LINE * body
          && other.width() > NARROWEST * body
          && endsWithin(other, line, gap)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithin(PrintedLine other, PrintedLine line, int gap) {
    double from = line.right(gap) - body / 2;
    double to = line.left(gap + 1) + body / 2;
    boolean ends = other.right() > from && other.right() < to - body && other.left() < from;
    boolean begins = other.left() < to && other.left() > from + body && other.right() > to;
    return ends || begins;
  }

  private List<Cut> cuts(PrintedLine line) {
    List<Cut> cuts = new ArrayList<>();
    if (line.isJoined()) {
      return cuts; // whoever joined it had no doubt that it is one line
    }
    int from = 0;
    for (Gutters.Crossing gutter : gutters.across(line.left(), line.right(), line.middle())) {
      int left = lastBefore(line, gutter, from);
      if (left >= 0) {
        int right = firstBehind(line, gutter, left);
        cuts.add(new Cut(line, left, right, gutter));
        from = right;
      }
    }
    return cuts;
  }

  private static Parts parts(PrintedLine whole, List<Cut> cuts) {
    PrintedLine line = whole;
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    int from = 0;
    for (Cut cut : cuts) {
      if (cut.left() < from) {
        continue; // nothing but marks between two gutters
      }
      parts.columns().add(line.part(from, cut.left() + 1));
      if (cut.right() > cut.left() + 1) {
        parts.specks().add(line.part(cut.left() + 1, cut.right()));
      }
      from = cut.right();
      while (from + 1 < line.words().size()
          && neverBegins(line, from)
          && line.words().get(from).span().length() == 1) {
        parts.specks().add(line.part(from, from + 1));
        from++;
      }
      if (neverBegins(line, from) && line.words().get(from).span().length() > 1) {
        parts.specks().add(line.markBefore(from));
        line = line.withoutMark(from);
      }
      parts.cuts().add(line.words().get(from).span().start());
    }
    parts.columns().add(line.part(from, line.words().size()));
    parts.specks().forEach(speck -> parts.cuts().add(speck.span().start()));
    return parts;
  }

  /** Print sets no closing mark at the start of a line: it was read into the gutter before. */
  private static boolean neverBegins(PrintedLine line, int word) {
    return CLOSING.indexOf(line.firstOf(word)) >= 0;
  }

  /** The last word left of a gutter, by the widest gap near it; -1 if there is none. */
  private int lastBefore(PrintedLine line, Gutters.Crossing gutter, int from) {
    int best = -1;
    double bestGap = Double.NEGATIVE_INFINITY;
    for (int i = from; i + 1 < line.words().size(); i++) {
      if (isWithin(line, i, gutter)) {
        continue;
      }
      int next = firstBehind(line, gutter, i);
      if (next >= 0 && isOpen(line, i, next, gutter)) {
        double gap = line.left(next) - line.right(i);
        double off = Math.abs((line.left(next) + line.right(i)) / 2.0 - gutter.middle());
        if (gap - off / 2 > bestGap) {
          bestGap = gap - off / 2;
          best = i;
        }
      }
    }
    return best;
  }

  private static int firstBehind(PrintedLine line, Gutters.Crossing gutter, int left) {
    for (int i = left + 1; i < line.words().size(); i++) {
      if (!isWithin(line, i, gutter)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWithin(PrintedLine line, int word, Gutters.Crossing gutter) {
    double middle = line.middleOf(word);
    return Gutters.isSpeck(line, word) && middle > gutter.left() && middle < gutter.right();
  }

  private boolean isOpen(PrintedLine line, int left, int right, Gutters.Crossing gutter) {
    if (line.em() > body * LARGER) {
      return line.left(right) - line.right(left) > line.em();
    }
    double off =
        Math.max(line.right(left) - gutter.middle(), gutter.middle() - line.inkLeft(right));
    return line.middleOf(left) < gutter.middle()
        && line.middleOf(right) > gutter.middle()
        && off < OFF * body;
  }
}
