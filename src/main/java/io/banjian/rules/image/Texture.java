package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The texture of a photograph, read as characters: a brick is read like the next one, so that among
 * a few lines of one to three characters the same ideograph comes again and again, side by side as
 * well: 本 / 本 本 / F / 本.
 *
 * <p>Print has short lines, too: upright headlines, cells of a table, section marks. No such
 * ideograph stands there twice on a line and again on another, among marks and letters. What was
 * seen so often in one place is believed of a shorter run elsewhere on the page.
 */
final class Texture {
  /** Characters of a line. */
  private static final int LONGEST = 3;

  /** Blanks included: a longer line is one of text, or of several columns. */
  private static final int WIDEST = 12;

  private static final int LEAST_LINES = 3;

  /** Times the same ideograph that make a run sure. */
  private static final int SURE = 4;

  /** Times where another run of the page is sure of that ideograph. */
  private static final int LIKEWISE = 3;

  private final SourceText text;

  private Texture(SourceText text) {
    this.text = text;
  }

  static List<Span> find(SourceText text) {
    return new Texture(text).find();
  }

  private List<Span> find() {
    List<Run> runs = runs();
    StringBuilder sure = new StringBuilder();
    for (Run run : runs) {
      if (run.times >= SURE) {
        sure.append(run.again);
      }
    }
    List<Span> found = new ArrayList<>();
    for (Run run : runs) {
      if (sure.indexOf(String.valueOf(run.again)) >= 0) {
        addLines(run, found);
      }
    }
    return found;
  }

  /** Short lines that stand together and hold the same ideograph again and again. */
  private record Run(List<Integer> lines, char again, int times) {}

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      int ink = ink(line);
      if (ink > 0 && ink <= LONGEST) {
        lines.add(line);
      } else if (ink > 0 && !lines.isEmpty()) {
        endRun(lines, runs);
        lines.clear();
      }
    }
    endRun(lines, runs);
    return runs;
  }

  /** Characters of a line; no more are counted than decide. */
  private int ink(int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    if (end - start > WIDEST) {
      return LONGEST + 1;
    }
    int ink = 0;
    for (int at = start; at < end && ink <= LONGEST; at++) {
      ink += Pieces.isSpace(text, at) ? 0 : 1;
    }
    return ink;
  }

  private void endRun(List<Integer> lines, List<Run> runs) {
    if (lines.size() < LEAST_LINES || lines.stream().noneMatch(this::holdsForeign)) {
      return;
    }
    for (int line : lines) {
      char doubled = doubled(line);
      if (doubled != 0) {
        int times = 0;
        int on = 0;
        for (int other : lines) {
          int here = times(doubled, other);
          times += here;
          on += here > 0 ? 1 : 0;
        }
        if (on > 1 && times >= LIKEWISE) {
          runs.add(new Run(List.copyOf(lines), doubled, times));
          return;
        }
      }
    }
  }

  /** An ideograph that stands twice on a line, or 0. */
  private char doubled(int line) {
    for (int at = text.lineStart(line); at < text.lineEnd(line); at++) {
      char c = text.charAt(at);
      if (CharTable.isIdeograph(c) && text.raw().lastIndexOf(c, text.lineEnd(line) - 1) > at) {
        return c;
      }
    }
    return 0;
  }

  private int times(char c, int line) {
    int times = 0;
    for (int at = text.lineStart(line); at < text.lineEnd(line); at++) {
      times += text.charAt(at) == c ? 1 : 0;
    }
    return times;
  }

  /** A mark, a letter, a digit: nothing that an upright headline holds between its ideographs. */
  private boolean holdsForeign(int line) {
    for (int at = text.lineStart(line); at < text.lineEnd(line); at++) {
      if (!Pieces.isSpace(text, at) && !CharTable.isIdeograph(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** All lines from the first sure one to the last; what stands at the edges may be text. */
  private void addLines(Run run, List<Span> found) {
    List<Integer> lines = run.lines;
    int from = 0;
    int to = lines.size();
    while (!isSure(lines.get(from), run.again)) {
      from++;
    }
    while (!isSure(lines.get(to - 1), run.again)) {
      to--;
    }
    for (int line : lines.subList(from, to)) {
      found.add(inkOf(line));
    }
  }

  private boolean isSure(int line, char again) {
    return times(again, line) > 0 || holdsForeign(line);
  }

  private Span inkOf(int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    while (Pieces.isSpace(text, start)) {
      start++;
    }
    while (Pieces.isSpace(text, end - 1)) {
      end--;
    }
    return new Span(start, end);
  }
}
