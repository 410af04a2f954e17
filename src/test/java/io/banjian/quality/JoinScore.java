package io.banjian.quality;

import io.banjian.correct.Correction;
import io.banjian.text.CharTable;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well corrected dumps stand to their truth, in counts that add up over pages. */
final class JoinScore {
  private int pages;
  private int joinedRight;
  private int joinedWrong;
  private int joinsMissed;
  private int paragraphs;
  private int whole;

  void add(DumpTruth truth, Correction correction) {
    pages++;
    SourceText dump = SourceText.of(truth.text());
    Patch patch = correction.patch();
    newlines(truth, dump, patch);
    paragraphs(truth, dump, patch);
  }

  /** A newline is closed when no line break is left between the ink before and behind it. */
  private void newlines(DumpTruth truth, SourceText dump, Patch patch) {
    for (int line = 0; line < Math.min(truth.newlines().length(), dump.lineCount()); line++) {
      char label = truth.newlines().charAt(line);
      int next = nextInked(dump, line + 1);
      if ((label != 'J' && label != 'k') || !isInked(dump, line) || next < 0) {
        continue;
      }
      if (isDropped(patch, lastInk(dump, line)) || isDropped(patch, firstInk(dump, next))) {
        continue; // printed twice: no break is left to judge
      }
      int before = patch.fromRaw(lastInk(dump, line));
      int after = patch.fromRaw(firstInk(dump, next));
      boolean closed = before < after && patch.text().substring(before, after).indexOf('\n') < 0;
      if (label == 'J') {
        joinedRight += closed ? 1 : 0;
        joinsMissed += closed ? 0 : 1;
      } else {
        joinedWrong += closed ? 1 : 0;
      }
    }
  }

  private static boolean isDropped(Patch patch, int raw) {
    return patch.toRaw(patch.fromRaw(raw)) != raw;
  }

  /**
   * A paragraph is whole when its characters stand on one line, in order, and nothing else does.
   */
  private void paragraphs(DumpTruth truth, SourceText dump, Patch patch) {
    Map<Integer, List<Integer>> byParagraph = new TreeMap<>();
    for (int line = 0; line < Math.min(truth.segments().size(), dump.lineCount()); line++) {
      for (int[] s : truth.segments().get(line)) {
        if (s[0] >= 0 && "phbc".contains(truth.kinds().get(s[0]).get(s[1]))) {
          List<Integer> at =
              byParagraph.computeIfAbsent(s[0] * 1000 + s[1], k -> new ArrayList<>());
          int start = dump.lineStart(line);
          for (int i = start + utf16(dump, line, s[4]); i < start + utf16(dump, line, s[5]); i++) {
            if (!CharTable.classOf(dump.charAt(i)).isBlank()) {
              at.add(i);
            }
          }
        }
      }
    }
    String out = patch.text();
    for (List<Integer> characters : byParagraph.values()) {
      if (characters.isEmpty()) {
        continue;
      }
      paragraphs++;
      int low = Integer.MAX_VALUE;
      int high = -1;
      boolean ordered = true;
      for (int raw : characters) {
        int at = patch.fromRaw(raw);
        ordered &= at >= high;
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
      boolean alone = isEdge(out, low - 1, -1) && isEdge(out, high + 1, 1);
      boolean oneLine = out.substring(low, high).indexOf('\n') < 0;
      int ink = (int) out.substring(low, high + 1).chars().filter(c -> !blank(c)).count();
      whole += ordered && alone && oneLine && ink <= characters.size() * 1.02 + 1 ? 1 : 0;
    }
  }

  private static int utf16(SourceText dump, int line, int codePoints) {
    return dump.lineText(line).offsetByCodePoints(0, codePoints);
  }

  /** Whether only white space stands between here and the end of the line. */
  private static boolean isEdge(String out, int from, int step) {
    for (int i = from; i >= 0 && i < out.length(); i += step) {
      if (out.charAt(i) == '\n') {
        return true;
      }
      if (!blank(out.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(int c) {
    return CharTable.classOf((char) c).isBlank();
  }

  private static boolean isInked(SourceText dump, int line) {
    return !dump.lineText(line).isBlank();
  }

  private static int nextInked(SourceText dump, int from) {
    for (int line = from; line < dump.lineCount(); line++) {
      if (isInked(dump, line)) {
        return line;
      }
    }
    return -1;
  }

  private static int lastInk(SourceText dump, int line) {
    int at = dump.lineEnd(line) - 1;
    while (blank(dump.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int firstInk(SourceText dump, int line) {
    int at = dump.lineStart(line);
    while (blank(dump.charAt(at))) {
      at++;
    }
    return at;
  }

  int pages() {
    return pages;
  }

  /** Of the newlines that were closed, the share that should be. */
  double joinPrecision() {
    return share(joinedRight, joinedRight + joinedWrong);
  }

  /** Of the newlines that should be closed, the share that was. */
  double joinRecall() {
    return share(joinedRight, joinedRight + joinsMissed);
  }

  double wholeParagraphs() {
    return share(whole, paragraphs);
  }

  private static double share(int part, int all) {
    return all == 0 ? 1 : (double) part / all;
  }
}
