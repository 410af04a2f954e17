package io.banjian.layout.boxes;

import io.banjian.layout.columns.Assignment;
import java.util.Arrays;
import java.util.List;

/**
 * Which strand goes on in which. Open ends and starts are paired all at once; what boxes leave open
 * the characters across the seam decide.
 */
final class StrandLinks {
  private static final double NEVER = -99;

  /** A text that was joined before goes on where it was joined. */
  private static final double JOINED = 50;

  /** A page has some hundred strands; the work grows with the third power. */
  private static final int MOST = 300;

  private final List<Strand> strands;
  private final Headings headings;

  /** For each strand the one it goes on in, or -1. */
  final int[] next;

  /** Whether a paragraph runs on from a strand into its next. */
  final boolean[] runsOn;

  StrandLinks(List<Strand> strands, double body) {
    this.strands = strands;
    this.headings = new Headings(strands, body);
    this.next = new int[strands.size()];
    this.runsOn = new boolean[strands.size()];
    Arrays.fill(next, -1);
    if (strands.size() <= MOST) {
      pair();
    }
    headings.link(next);
  }

  private void pair() {
    int n = strands.size();
    double[][] worth = new double[n][n];
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        worth[from][to] = worth(from, to);
      }
    }
    int[] chosen = Assignment.best(worth);
    for (int from = 0; from < n; from++) {
      if (chosen[from] >= 0) {
        next[from] = chosen[from];
        runsOn[from] = isOpen(strands.get(from)) && strands.get(chosen[from]).startsFlush();
      }
    }
  }

  /** The last line is full and no sentence ends there: the rest stands elsewhere. */
  static boolean isOpen(Strand strand) {
    return strand.isText() && strand.endsFull() && !strand.endsSentence();
  }

  /** What speaks for a strand going on in another, as log odds. */
  private double worth(int from, int to) {
    Strand end = strands.get(from);
    Strand start = strands.get(to);
    if (from != to && end.last().isJoinedWith(start.first())) {
      return JOINED;
    }
    double size = Math.max(end.em, start.em) / Math.min(end.em, start.em);
    if (from == to
        || size > 1.28
        || !end.isText()
        || !(start.isText() || isOpen(end))
        || headings.parts(from, to)) {
      return NEVER;
    }
    double place = place(end, start);
    if (place == NEVER) {
      return NEVER;
    }
    double worth = place + lines(end, start);
    double wider = Math.abs(end.measure() - start.measure()) / end.em;
    worth += !start.isText() ? 0 : wider < 1.5 ? 1.5 : wider < 3 ? 0 : -2;
    if (isOpen(end)) {
      worth += seam(end, start);
    }
    return worth - 2;
  }

  private static double lines(Strand end, Strand start) {
    boolean flush = start.startsFlush();
    if (isOpen(end)) {
      return flush ? 2 : -3;
    }
    if (!end.endsSentence()) {
      return -2;
    }
    return flush && start.isText() ? end.endsFull() ? -0.5 : -3 : 0;
  }

  private static double place(Strand end, Strand start) {
    double em = end.em;
    if (start.left > end.right - em) {
      double between = (start.left - end.right) / Math.max(em, end.measure());
      double worth = between < 0.4 ? 1 : 1 - 2 * between;
      double lower = (start.top() - end.top()) / em;
      if (Math.abs(lower) < 2) {
        return worth + 2;
      }
      return worth
          + (start.top() > end.bottom() + 2 * em || start.bottom() < end.top() ? -3 : -0.5);
    }
    if (start.top() > end.bottom() && start.left < end.right && end.left < start.right) {
      double down = (start.top() - end.bottom()) / em;
      return 1 - Math.min(4, 0.1 * down);
    }
    return start.top() > end.bottom() ? -2.5 : NEVER;
  }

  private double seam(Strand end, Strand start) {
    return end.last().seam(start.first());
  }
}
