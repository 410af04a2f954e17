package io.banjian.layout.boxes;

import java.util.Arrays;
import java.util.List;

/** Lines set larger than the text, and the text under them or beside them. */
final class Headings {
  private static final double LARGER = 1.2;

  /** From a headline to what stands under it, in its own characters. */
  private static final double NEAR = 3;

  private final List<Strand> strands;
  private final boolean[] large;

  /** For each heading what it stands over, the leftmost of several columns; else -1. */
  private final int[] under;

  Headings(List<Strand> strands, double body) {
    this.strands = strands;
    this.large = new boolean[strands.size()];
    this.under = new int[strands.size()];
    for (int i = 0; i < large.length; i++) {
      large[i] = strands.get(i).em >= LARGER * body;
    }
    for (int i = 0; i < large.length; i++) {
      under[i] = large[i] ? isUpright(strands.get(i)) ? beside(i) : below(i) : -1;
    }
  }

  private static boolean isUpright(Strand strand) {
    return strand.lines.size() > 2 && strand.measure() < 2.5 * strand.em;
  }

  private int below(int heading) {
    Strand head = strands.get(heading);
    int best = -1;
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      double down = strand.top() - head.bottom();
      if (i == heading
          || down <= 0
          || down > NEAR * head.em
          || strand.left > head.right
          || strand.right < head.left) {
        continue;
      }
      if (best < 0) {
        best = i;
        continue;
      }
      double apart = strand.top() - strands.get(best).top();
      boolean nearer = apart < -strand.em;
      boolean leftmost = Math.abs(apart) <= strand.em && strand.left < strands.get(best).left;
      best = nearer || leftmost ? i : best;
    }
    return best < 0 ? -1 : firstColumn(heading, best);
  }

  /** A headline stands over the middle of its columns: the first of them may begin left of it. */
  private int firstColumn(int heading, int found) {
    int best = found;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int i = 0; i < strands.size(); i++) {
        Strand left = strands.get(i);
        Strand at = strands.get(best);
        if (i != best
            && !large[i]
            && Math.abs(left.top() - at.top()) < at.em
            && Math.abs(left.measure() - at.measure()) < 1.5 * at.em
            && left.right < at.left
            && at.left - left.right < 3 * at.em
            && left.isText()
            && !hasHeadingOfItsOwn(heading, left)) {
          best = i;
          moved = true;
          break;
        }
      }
    }
    return best;
  }

  private boolean hasHeadingOfItsOwn(int heading, Strand column) {
    for (int i = 0; i < large.length; i++) {
      Strand head = strands.get(i);
      double down = column.top() - head.bottom();
      if (i != heading
          && large[i]
          && down > 0
          && down < NEAR * head.em
          && head.left < column.right
          && head.right > column.left
          && head.right < strands.get(heading).left) {
        return true;
      }
    }
    return false;
  }

  private int beside(int heading) {
    Strand head = strands.get(heading);
    int best = -1;
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      if (i == heading
          || strand.left < head.right
          || strand.left - head.right > NEAR * head.em
          || strand.bottom() < head.top()
          || strand.top() > head.bottom()
          || large[i]) {
        continue;
      }
      if (best < 0 || strand.top() < strands.get(best).top()) {
        best = i;
      }
    }
    return best;
  }

  /** Whether a heading opens another text at a strand that might have gone on an earlier one. */
  boolean parts(int from, int to) {
    for (int i = 0; i < under.length; i++) {
      if (under[i] == to && strands.get(i).left > strands.get(from).right - strands.get(from).em) {
        return true;
      }
    }
    return large[from] || large[to];
  }

  /** Sets headings before what they stand over, where nothing else goes on there. */
  void link(int[] next) {
    boolean[] taken = new boolean[next.length];
    Arrays.stream(next).filter(i -> i >= 0).forEach(i -> taken[i] = true);
    for (int i = 0; i < under.length; i++) {
      if (under[i] >= 0 && next[i] < 0 && !taken[under[i]] && !closes(next, i)) {
        next[i] = under[i];
        taken[under[i]] = true;
      }
    }
  }

  private boolean closes(int[] next, int heading) {
    for (int at = under[heading]; at >= 0; at = next[at]) {
      if (at == heading) {
        return true;
      }
    }
    return false;
  }
}
