package io.banjian.layout.boxes;

import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.LineBox;
import io.banjian.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The printed lines of a page, in the order of its text. */
public final class PrintedLines {
  /** From one line to the next, in heights of a character: print leads by a quarter or more. */
  private static final double LINE_STEP = 1.1;

  private PrintedLines() {}

  /**
   * Lines of the text taken apart where the next word stands further left or on another height: a
   * paragraph made whole is one line of text and many of print.
   */
  public static List<PrintedLine> of(CharSequence text, Geometry geometry) {
    List<PrintedLine> lines = new ArrayList<>();
    for (LineBox line : geometry.lines()) {
      List<PrintedLine> printed = new ArrayList<>();
      List<Word> run = new ArrayList<>();
      double step = LINE_STEP * usualHeight(line);
      for (Word word : line.words()) {
        if (!run.isEmpty() && isNewLine(run.get(run.size() - 1).box(), word.box(), step)) {
          printed.add(new PrintedLine(text, run));
          run.clear();
        }
        run.add(word);
      }
      if (!run.isEmpty()) {
        printed.add(new PrintedLine(text, run));
      }
      if (printed.size() > 1) {
        printed.replaceAll(PrintedLine::joined);
      }
      lines.addAll(printed);
    }
    return lines;
  }

  private static double usualHeight(LineBox line) {
    int[] heights = line.words().stream().mapToInt(word -> word.box().height()).sorted().toArray();
    return heights.length == 0 ? 0 : heights[heights.length / 2];
  }

  /** “ hangs from the top of a line and ， sits at its foot: less than a step is the same line. */
  private static boolean isNewLine(Box before, Box next, double step) {
    double down = next.y() + next.height() / 2.0 - before.y() - before.height() / 2.0;
    return next.x() + next.width() / 2 < before.x() || Math.abs(down) > step;
  }

  /** The type size in which most of a page is set. */
  public static double bodySize(List<PrintedLine> lines) {
    double[] sizes = new double[lines.stream().mapToInt(line -> line.span().length()).sum()];
    int at = 0;
    for (PrintedLine line : lines) {
      Arrays.fill(sizes, at, at + line.span().length(), line.em());
      at += line.span().length();
    }
    Arrays.sort(sizes);
    return at == 0 ? 1 : sizes[at / 2];
  }
}
