package io.banjian.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which 下转 and which 上接 of an issue are two halves of one pair.
 *
 * <p>The numbers printed are what is in question, so they do not decide alone: papers print the
 * headline again above the rest, and pages that share a headline share an article. A dump sets a
 * headline before its article or far behind it, so nearness only chooses among several. Where no
 * headline tells, references that name each other's pages are taken to be pairs.
 */
public record JumpGraph(List<Link> links) {
  /** From here on two headlines are the same, misread characters and lost lines allowed for. */
  static final double SAME_HEADING = 0.6;

  /** From here on a headline close by outweighs two numbers that both say otherwise. */
  static final double SURELY_SAME = 0.8;

  private static final int CLOSE = 3;
  private static final double SAME_STYLE = 0.15;

  /** Blocks by which one reference must be nearer to a headline than another to be its own. */
  private static final int NEARLY = 2;

  private static final double OWNED = 0.3;
  private static final double AGREES = 0.3;
  private static final double DISAGREES = -0.7;

  /** What each block between a reference and a headline takes from their belonging together. */
  private static final double DISTANCE_COSTS = 0.005;

  private static final int FAR = 60;

  public JumpGraph {
    links = List.copyOf(links);
  }

  /** A reference and the page it stands on. */
  public record End(PageSummary page, Jump jump) {}

  /**
   * A pair.
   *
   * @param likeness of the headlines that both pages print, 0 where there is none
   * @param close whether one of the two references stands right beside that headline
   * @param weight for choosing among several
   * @param nextAgrees whether the 下转 names the page of its partner
   * @param previousAgrees whether the 上接 does
   */
  public record Link(
      End next,
      End previous,
      double likeness,
      boolean close,
      double weight,
      boolean nextAgrees,
      boolean previousAgrees) {}

  static JumpGraph of(List<PageSummary> pages) {
    List<End> nexts = ends(pages, Jump.Direction.NEXT);
    List<End> previous = ends(pages, Jump.Direction.PREVIOUS);
    List<Link> candidates = new ArrayList<>();
    Map<String, List<Shared>> shared = new HashMap<>();
    Map<PageSummary, List<HeadingPairs>> read = new IdentityHashMap<>();
    Owners owners = new Owners(nexts, previous);
    for (End next : nexts) {
      for (End back : previous) {
        if (!next.page().file().equals(back.page().file())) {
          List<Shared> headings =
              shared.computeIfAbsent(
                  pages(next, back), k -> shared(next.page(), back.page(), read));
          candidates.add(link(next, back, headings, owners));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Link::weight).reversed());
    Set<End> taken = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Link link : candidates) {
      if (isPossible(link) && !taken.contains(link.next()) && !taken.contains(link.previous())) {
        taken.add(link.next());
        taken.add(link.previous());
        links.add(link);
      }
    }
    links.addAll(LeftOver.pairs(candidates, links, shared));
    return new JumpGraph(links);
  }

  private static List<End> ends(List<PageSummary> pages, Jump.Direction direction) {
    List<End> ends = new ArrayList<>();
    for (PageSummary page : pages) {
      for (Jump jump : page.jumps()) {
        if (jump.direction() == direction) {
          ends.add(new End(page, jump));
        }
      }
    }
    return ends;
  }

  /** A headline that two pages print. */
  record Shared(Heading one, Heading other, double likeness) {}

  /** The pair of pages that two references would join. */
  static String pages(End next, End back) {
    return next.page().file() + "\n" + back.page().file();
  }

  /** Which reference of a page stands nearest to a headline: most likely it is its article's. */
  private record Owners(List<End> nexts, List<End> previous) {
    boolean owns(End end, Heading heading) {
      List<End> rivals = nexts.contains(end) ? nexts : previous;
      int own = distance(end, heading);
      for (End rival : rivals) {
        if (rival.page().equals(end.page())
            && !rival.equals(end)
            && distance(rival, heading) + NEARLY < own) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<Shared> shared(
      PageSummary page, PageSummary other, Map<PageSummary, List<HeadingPairs>> read) {
    List<HeadingPairs> ones = read.computeIfAbsent(page, JumpGraph::pairs);
    List<HeadingPairs> others = read.computeIfAbsent(other, JumpGraph::pairs);
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      for (int k = 0; k < others.size(); k++) {
        double likeness = ones.get(i).likeness(others.get(k));
        if (likeness >= SAME_HEADING) {
          shared.add(new Shared(page.headings().get(i), other.headings().get(k), likeness));
        }
      }
    }
    return shared;
  }

  private static List<HeadingPairs> pairs(PageSummary page) {
    List<HeadingPairs> pairs = new ArrayList<>();
    for (Heading heading : page.headings()) {
      pairs.add(new HeadingPairs(heading.content()));
    }
    return pairs;
  }

  private static Link link(End next, End back, List<Shared> headings, Owners owners) {
    double likeness = 0;
    double weight = 0;
    int nearest = FAR;
    for (Shared shared : headings) {
      int distance = distance(next, shared.one()) + distance(back, shared.other());
      double weighed = shared.likeness() - DISTANCE_COSTS * Math.min(distance, FAR);
      weighed += owners.owns(next, shared.one()) ? OWNED : 0;
      weighed += owners.owns(back, shared.other()) ? OWNED : 0;
      if (weighed > weight) {
        likeness = shared.likeness();
        weight = weighed;
        nearest = Math.min(distance(next, shared.one()), distance(back, shared.other()));
      }
    }
    boolean nextAgrees = names(next, back);
    boolean previousAgrees = names(back, next);
    double sum = 2 * weight + weight(next, nextAgrees) + weight(back, previousAgrees);
    if (isOrdinal(next) == isOrdinal(back)) {
      sum += SAME_STYLE;
    }
    boolean close = nearest <= CLOSE;
    return new Link(next, back, likeness, close, sum, nextAgrees, previousAgrees);
  }

  /**
   * A number that says otherwise tells much; on a page of references to one page, agreeing little.
   */
  private static double weight(End end, boolean agrees) {
    return agrees ? AGREES : end.jump().target().isPresent() ? DISAGREES : 0;
  }

  /** 下转第2版 goes with 上接第1版. */
  private static boolean isOrdinal(End end) {
    return end.jump().printed().indexOf('第') >= 0;
  }

  /** No distance within an article, as the layout has it; else as many blocks as lie between. */
  private static int distance(End end, Heading heading) {
    Jump jump = end.jump();
    return jump.headings().contains(heading.block())
        ? 0
        : 1 + Math.abs(jump.block() - heading.block());
  }

  /**
   * A shared headline and a number, or two numbers; a headline alone may be the name of a column.
   */
  private static boolean isPossible(Link link) {
    boolean oneNumber = link.nextAgrees() || link.previousAgrees();
    boolean bothNumbers = link.nextAgrees() && link.previousAgrees();
    boolean noNumbers =
        link.next().jump().target().isEmpty() && link.previous().jump().target().isEmpty();
    return bothNumbers
        || (link.likeness() >= SAME_HEADING && (oneNumber || noNumbers))
        || (link.likeness() >= SURELY_SAME && link.close());
  }

  private static boolean names(End end, End other) {
    Optional<PageNumber> target = end.jump().target();
    Optional<PageNumber> page = other.page().number();
    return target.isPresent()
        && page.isPresent()
        && target.get().means(page.get(), end.page().number().orElse(new PageNumber("", 0)));
  }

  /** Whether two headings are one, misread characters and lost lines allowed for. */
  public static boolean isSameHeading(String one, String other) {
    return new HeadingPairs(one).likeness(new HeadingPairs(other)) >= SAME_HEADING;
  }

  /** The pair that a reference is half of. */
  public Optional<Link> linkOf(PageSummary page, Jump jump) {
    End end = new End(page, jump);
    return links.stream().filter(l -> l.next().equals(end) || l.previous().equals(end)).findFirst();
  }
}
