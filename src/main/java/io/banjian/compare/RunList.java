package io.banjian.compare;

import java.util.ArrayList;
import java.util.List;

/** Gathers an alignment from left to right; neighbours to which the same happened become one. */
final class RunList {
  private final List<Run> runs = new ArrayList<>();
  private int a;
  private int b;

  RunList(int a, int b) {
    this.a = a;
    this.b = b;
  }

  void add(Change change, int length) {
    if (length == 0) {
      return;
    }
    int aEnd = change == Change.INSERTED ? a : a + length;
    int bEnd = change == Change.MISSING ? b : b + length;
    Run run = new Run(change, a, aEnd, b, bEnd);
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).change() == change) {
      Run before = runs.get(last);
      runs.set(last, new Run(change, before.aStart(), aEnd, before.bStart(), bEnd));
    } else {
      runs.add(run);
    }
    a = aEnd;
    b = bEnd;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }
}
