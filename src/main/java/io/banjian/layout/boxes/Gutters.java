package io.banjian.layout.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 栏间: white space that stands one under the other over several lines.
 *
 * <p>The page is laid out in cells, a quarter of a character wide and half a line high. Each cell
 * says what it speaks for, a gutter or running text, as log odds; a gutter is a run of cells, one
 * under the other, that together speak for one. A single line never decides: a recognizer's boxes
 * are half a character off, and 。 leaves as much white as a narrow gutter.
 */
final class Gutters {
  private static final double CELL_WIDTH = 0.25;
  private static final double CELL_HEIGHT = 0.5;

  /** A gap in characters, and what it says; measured on recognized pages of known print. */
  private static final double WIDE = 0.6;

  private static final double FAIR = 0.35;
  private static final double WIDE_SPEAKS = 2.5;
  private static final double FAIR_SPEAKS = -0.3;
  private static final double CLOSE_SPEAKS = -2.0;
  private static final double INK_SPEAKS = -2.5;

  /** A gap with a mark in it: the mark may be print, or may be read into a gutter. */
  private static final double MARK_SPEAKS = 0.8;

  private static final double SPECK = 1.1;

  /** Beyond so many characters a line was short or an opener indented, gutter or not. */
  private static final double VOID = 2;

  /** White so near to other white is one gutter. */
  private static final double NEAR = 1;

  /** Cells nearly as sure as the surest are its core. */
  private static final double CORE = 0.75;

  private static final double VOID_SPEAKS = 1.2;

  /** Two lines across it end a gutter. */
  private static final double DROP = 5;

  /** Four lines that agree. */
  private static final double ENOUGH = 9;

  private final double body;
  private final int cellsAcross;
  private final int cellsDown;
  private final float[] speaks;

  /** How surely a cell lies in a gutter; 0 where it lies in none. */
  private final float[] white;

  Gutters(List<PrintedLine> lines, double body) {
    this.body = body;
    int right = lines.stream().mapToInt(PrintedLine::right).max().orElse(0);
    double bottom = lines.stream().mapToDouble(PrintedLine::middle).max().orElse(0);
    this.cellsAcross = column(right) + 2;
    this.cellsDown = row(bottom) + 2;
    this.speaks = new float[cellsAcross * cellsDown];
    this.white = new float[cellsAcross * cellsDown];
    List<List<Ink>> ink = new ArrayList<>();
    for (int y = 0; y < cellsDown; y++) {
      ink.add(new ArrayList<>());
    }
    for (PrintedLine line : lines) {
      lay(line, ink);
    }
    for (int y = 0; y < cellsDown; y++) {
      weigh(ink.get(y), y);
    }
    for (int x = 0; x < cellsAcross; x++) {
      runsDown(x);
    }
  }

  private int column(double x) {
    return (int) Math.max(0, x / (body * CELL_WIDTH));
  }

  private int row(double y) {
    return (int) Math.max(0, y / (body * CELL_HEIGHT));
  }

  /**
   * A word in a row of cells.
   *
   * @param mark whether it is nothing but a mark, which may be one read into white space
   */
  private record Ink(int left, int right, double em, boolean mark) {}

  private void lay(PrintedLine line, List<List<Ink>> ink) {
    int from = row(line.middle() - body * CELL_HEIGHT / 2);
    int to = Math.min(cellsDown - 1, from + 1);
    for (int word = 0; word < line.words().size(); word++) {
      int left = line.left(word);
      int right = line.right(word);
      boolean mark = isSpeck(line, word);
      if (line.inkLeft(word) > left) {
        add(new Ink(left, line.inkLeft(word), line.em(), true), from, to, ink);
        left = line.inkLeft(word);
      }
      add(new Ink(left, right, line.em(), mark), from, to, ink);
    }
  }

  private static void add(Ink word, int from, int to, List<List<Ink>> ink) {
    for (int y = from; y <= to; y++) {
      ink.get(y).add(word);
    }
  }

  /** Marks alone: recognizers read quotes, strokes and stops into white space. */
  static boolean isSpeck(PrintedLine line, int word) {
    int length = line.words().get(word).span().length();
    return line.right(word) - line.left(word) < SPECK * length * line.em() && line.isMarks(word);
  }

  private void weigh(List<Ink> ink, int y) {
    ink.sort(Comparator.comparingInt(Ink::left));
    int reach = Integer.MIN_VALUE;
    int bare = Integer.MIN_VALUE;
    double em = 0;
    for (Ink word : ink) {
      if (word.mark()) {
        bare = Math.max(bare, word.right());
        continue;
      }
      if (reach != Integer.MIN_VALUE && word.left() > reach) {
        double size = Math.max(em, word.em());
        double says = says((word.left() - reach) / size);
        if (bare > reach && says > MARK_SPEAKS) {
          boolean wide = word.left() - bare >= WIDE * size;
          says = wide ? says : MARK_SPEAKS;
        }
        fill(y, reach, word.left(), (float) says);
      }
      fill(y, word.left(), word.right(), (float) INK_SPEAKS);
      if (word.right() > reach) {
        reach = word.right();
        em = word.em();
      }
    }
  }

  private static double says(double gap) {
    if (gap > VOID) {
      return VOID_SPEAKS;
    }
    return gap >= WIDE ? WIDE_SPEAKS : gap >= FAIR ? FAIR_SPEAKS : CLOSE_SPEAKS;
  }

  private void fill(int y, int left, int right, float says) {
    for (int x = column(left); x <= column(right) && x < cellsAcross; x++) {
      double middle = (x + 0.5) * body * CELL_WIDTH;
      if (middle >= left && middle < right) {
        speaks[y * cellsAcross + x] = says;
      }
    }
  }

  /** Marks the runs of one column of cells that speak for a gutter. */
  private void runsDown(int x) {
    double perLine = CELL_HEIGHT; // two rows of cells to a line
    double sum = 0;
    double best = 0;
    int start = 0;
    int end = 0;
    for (int y = 0; y <= cellsDown; y++) {
      double says = y < cellsDown ? speaks[y * cellsAcross + x] * perLine : -2 * DROP;
      sum += says;
      if (sum > best) {
        best = sum;
        end = y + 1;
      }
      if (sum <= 0 || sum < best - DROP) {
        for (int i = start; best >= ENOUGH && i < end; i++) {
          white[i * cellsAcross + x] = (float) best;
        }
        sum = 0;
        best = 0;
        start = y + 1;
        end = start;
      }
    }
  }

  /** The surest part of a gutter where it crosses a line. */
  record Crossing(double left, double right) {
    double middle() {
      return (left + right) / 2;
    }
  }

  /** The gutters between two places on a line, from left to right. */
  List<Crossing> across(double left, double right, double y) {
    List<Crossing> found = new ArrayList<>();
    int row = Math.min(row(y), cellsDown - 1) * cellsAcross;
    for (int x = 0; x < cellsAcross; x++) {
      int from = x;
      int end = x;
      for (int at = x; at < cellsAcross && at - end <= NEAR / CELL_WIDTH; at++) {
        end = white[row + at] > 0 ? at + 1 : end;
      }
      if (end > from && white[row + from] > 0) {
        Crossing crossing = core(row, from, end);
        if (crossing.middle() > left && crossing.middle() < right) {
          found.add(crossing);
        }
        x = end;
      }
    }
    return found;
  }

  private Crossing core(int row, int from, int to) {
    double best = 0;
    for (int x = from; x < to; x++) {
      best = Math.max(best, white[row + x]);
    }
    int left = to;
    int right = from;
    for (int x = from; x < to; x++) {
      if (white[row + x] >= CORE * best) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
      }
    }
    return new Crossing(left * body * CELL_WIDTH, right * body * CELL_WIDTH);
  }
}
