package io.banjian.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets gaps where a reader would. Of 甲。⏎乙。⏎ and 甲。⏎ an alignment may say that 。⏎乙 is missing as
 * well as 乙。⏎; both count the same, and only the second is a line. Gaps in a row with a few chance
 * agreements between them become one.
 */
final class Gaps {
  private final int[] a;
  private final int[] b;

  private Gaps(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** The same counts and the same texts, gaps slid along what agrees. */
  static List<Run> tidied(List<Run> runs, int[] a, int[] b) {
    return runs.size() < 2 ? runs : new Gaps(a, b).atLines(new Gaps(a, b).gathered(runs));
  }

  /** Slides each gap to the left; one that reaches another of its kind joins it. */
  private List<Run> gathered(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      Run gap = run;
      int after = 0; // what agrees behind the gap, once it has been slid over it
      while (isGap(gap) && out.size() >= 2) {
        Run agreeing = out.get(out.size() - 1);
        Run before = out.get(out.size() - 2);
        if (agreeing.change() != Change.NONE
            || before.change() != gap.change()
            || slack(gap, agreeing.length(), -1) < agreeing.length()) {
          break;
        }
        out.remove(out.size() - 1);
        out.remove(out.size() - 1);
        after += agreeing.length();
        gap =
            gap.change() == Change.MISSING
                ? new Run(
                    gap.change(),
                    before.aStart(),
                    gap.aEnd() - agreeing.length(),
                    before.bStart(),
                    before.bEnd())
                : new Run(
                    gap.change(),
                    before.aStart(),
                    before.aEnd(),
                    before.bStart(),
                    gap.bEnd() - agreeing.length());
      }
      add(out, gap);
      if (after > 0) {
        add(
            out,
            new Run(Change.NONE, gap.aEnd(), gap.aEnd() + after, gap.bEnd(), gap.bEnd() + after));
      }
    }
    return out;
  }

  /** Lets a gap begin where a line does, if it can be slid there. */
  private List<Run> atLines(List<Run> runs) {
    List<Run> out = new ArrayList<>(runs);
    for (int i = 1; i + 1 < out.size(); i++) {
      Run gap = out.get(i);
      Run before = out.get(i - 1);
      Run after = out.get(i + 1);
      if (!isGap(gap) || before.change() != Change.NONE || after.change() != Change.NONE) {
        continue;
      }
      int left = slack(gap, before.length() - 1, -1);
      int right = slack(gap, after.length() - 1, 1);
      for (int by = -left; by <= right; by++) {
        if (beginsLine(gap, by)) {
          out.set(
              i - 1,
              new Run(
                  Change.NONE,
                  before.aStart(),
                  before.aEnd() + by,
                  before.bStart(),
                  before.bEnd() + by));
          out.set(i, gap.shifted(by, by));
          out.set(
              i + 1,
              new Run(
                  Change.NONE,
                  after.aStart() + by,
                  after.aEnd(),
                  after.bStart() + by,
                  after.bEnd()));
          break;
        }
      }
    }
    return out;
  }

  private static boolean isGap(Run run) {
    return run.change() == Change.MISSING || run.change() == Change.INSERTED;
  }

  /** By how much, up to a limit, a gap can be slid in a direction. */
  private int slack(Run gap, int limit, int direction) {
    int[] text = gap.change() == Change.MISSING ? a : b;
    int start = gap.change() == Change.MISSING ? gap.aStart() : gap.bStart();
    int end = gap.change() == Change.MISSING ? gap.aEnd() : gap.bEnd();
    int slack = 0;
    while (slack < limit
        && (direction < 0
            ? text[start - 1 - slack] == text[end - 1 - slack]
            : text[start + slack] == text[end + slack])) {
      slack++;
    }
    return slack;
  }

  private boolean beginsLine(Run gap, int by) {
    int[] text = gap.change() == Change.MISSING ? a : b;
    int start = (gap.change() == Change.MISSING ? gap.aStart() : gap.bStart()) + by;
    return start > 0 && Alphabet.isLineBreak(text[start - 1]);
  }

  /** Adds a run, joined with the one before where the same happened. */
  private static void add(List<Run> out, Run run) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).change() == run.change()) {
      Run before = out.get(last);
      out.set(
          last, new Run(run.change(), before.aStart(), run.aEnd(), before.bStart(), run.bEnd()));
    } else {
      out.add(run);
    }
  }
}
