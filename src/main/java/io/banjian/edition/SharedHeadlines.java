package io.banjian.edition;

import io.banjian.edition.JumpGraph.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headlines that two pages of an issue both print. A dump sets a headline before its article or
 * far behind it, so nearness only chooses among several.
 */
final class SharedHeadlines {
  private static final int CLOSE = 3;

  /** Blocks by which one reference must be nearer to a headline than another to be its own. */
  private static final int NEARLY = 2;

  private static final double OWNED = 0.3;

  /** What each block between a reference and a headline takes from their belonging together. */
  private static final double DISTANCE_COSTS = 0.005;

  private static final int FAR = 60;

  private final Map<PageSummary, List<End>> nexts;
  private final Map<PageSummary, List<End>> previous;
  private final Map<PageSummary, Map<PageSummary, List<Shared>>> known = new IdentityHashMap<>();
  private final Map<PageSummary, List<HeadingPairs>> read = new IdentityHashMap<>();

  SharedHeadlines(List<End> nexts, List<End> previous) {
    this.nexts = byPage(nexts);
    this.previous = byPage(previous);
  }

  /** The references of each page: a busy issue has a hundred, a page of it a dozen. */
  private static Map<PageSummary, List<End>> byPage(List<End> ends) {
    Map<PageSummary, List<End>> pages = new IdentityHashMap<>();
    for (End end : ends) {
      pages.computeIfAbsent(end.page(), p -> new ArrayList<>()).add(end);
    }
    return pages;
  }

  /** A headline that two pages print. */
  record Shared(Heading one, Heading other, double likeness) {}

  /** Those that the pages of two references share. */
  List<Shared> of(End next, End back) {
    return known
        .computeIfAbsent(next.page(), page -> new IdentityHashMap<>())
        .computeIfAbsent(back.page(), other -> sharedOrTurned(next.page(), other));
  }

  /** Headings are as like to each other either way round: only their order is another. */
  private List<Shared> sharedOrTurned(PageSummary page, PageSummary other) {
    List<Shared> known = this.known.getOrDefault(other, Map.of()).get(page);
    if (known == null) {
      return shared(page, other);
    }
    List<Shared> turned = new ArrayList<>();
    for (Shared one : known) {
      turned.add(new Shared(one.other(), one.one(), one.likeness()));
    }
    turned.sort(Comparator.comparingInt(s -> s.one().block()));
    return turned;
  }

  /** The pair of pages that two references would join. */
  static String pages(End next, End back) {
    return next.page().file() + "\n" + back.page().file();
  }

  private List<Shared> shared(PageSummary page, PageSummary other) {
    List<HeadingPairs> ones = read.computeIfAbsent(page, HeadingPairs::of);
    List<HeadingPairs> others = read.computeIfAbsent(other, HeadingPairs::of);
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      for (int k = 0; k < others.size(); k++) {
        double likeness = ones.get(i).likeness(others.get(k));
        if (likeness >= SharedHeadline.SAME) {
          shared.add(new Shared(page.headings().get(i), other.headings().get(k), likeness));
        }
      }
    }
    return shared;
  }

  /** The one by which two references most likely belong together. */
  SharedHeadline best(End next, End back) {
    SharedHeadline best = SharedHeadline.NONE;
    for (Shared shared : of(next, back)) {
      int one = distance(next, shared.one());
      int other = distance(back, shared.other());
      double weight = shared.likeness() - DISTANCE_COSTS * Math.min(one + other, FAR);
      weight += owns(nexts, next, shared.one()) ? OWNED : 0;
      weight += owns(previous, back, shared.other()) ? OWNED : 0;
      if (weight > best.weight()) {
        best = new SharedHeadline(shared.likeness(), Math.min(one, other) <= CLOSE, weight);
      }
    }
    return best;
  }

  /** Whether no other reference of the page stands nearer to a headline. */
  private static boolean owns(Map<PageSummary, List<End>> rivals, End end, Heading heading) {
    int own = distance(end, heading);
    List<End> beside = own <= NEARLY ? List.of() : rivals.getOrDefault(end.page(), List.of());
    for (int i = 0; i < beside.size(); i++) {
      if (distance(beside.get(i), heading) + NEARLY < own) {
        return false;
      }
    }
    return true;
  }

  /** No distance within an article, as the layout has it; else as many blocks as lie between. */
  private static int distance(End end, Heading heading) {
    Jump jump = end.jump();
    return jump.headings().contains(heading.block())
        ? 0
        : 1 + Math.abs(jump.block() - heading.block());
  }
}
