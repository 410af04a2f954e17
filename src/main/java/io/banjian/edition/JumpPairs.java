package io.banjian.edition;

import io.banjian.edition.JumpGraph.End;
import io.banjian.edition.JumpGraph.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the two halves of each pair of references.
 *
 * <p>The numbers printed are what is in question, so they do not decide alone. Papers print the
 * headline again above the rest, and the rest goes on with the matter of the beginning, often in
 * the midst of a sentence. Where neither tells, references that name each other's pages are taken
 * to be pairs.
 */
final class JumpPairs {
  private static final double SAME_STYLE = 0.15;

  /** Numbers and texts that say the same: a headline may stand beside another's reference. */
  private static final double CORROBORATED = 2.5;

  private static final double AGREES = 0.3;
  private static final double DISAGREES = -0.7;

  private final IssueExtent extent;
  private final List<End> nexts;
  private final List<End> previous;
  private final SharedHeadlines headlines;
  private final Map<String, SharedMatter> matters = new IdentityHashMap<>();

  JumpPairs(IssueExtent extent) {
    this.extent = extent;
    this.nexts = ends(extent.pages(), Jump.Direction.NEXT);
    this.previous = ends(extent.pages(), Jump.Direction.PREVIOUS);
    this.headlines = new SharedHeadlines(nexts, previous);
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

  List<Link> find() {
    List<Link> candidates = new ArrayList<>();
    Map<Link, Double> weights = new IdentityHashMap<>();
    for (End next : nexts) {
      for (End back : previous) {
        if (!next.page().file().equals(back.page().file())) {
          Link link = Link.of(next, back, headlines.best(next, back), continuation(next, back));
          candidates.add(link);
          weights.put(link, weight(link));
        }
      }
    }
    candidates.sort(
        (one, other) ->
            Double.compare(-weights.getOrDefault(one, 0.0), -weights.getOrDefault(other, 0.0)));
    Set<End> taken = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Link link : candidates) {
      if (isPossible(link) && !taken.contains(link.next()) && !taken.contains(link.previous())) {
        taken.add(link.next());
        taken.add(link.previous());
        links.add(link);
      }
    }
    links.addAll(LeftOver.pairs(candidates, links, headlines, this::isToldByText, this::isFree));
    return links;
  }

  /** The best there is: a reference that stands apart may belong to the text on either side. */
  private Continuation continuation(End next, End back) {
    List<Continuation> all = new ArrayList<>();
    for (String before : next.jump().texts()) {
      for (String behind : back.jump().texts()) {
        all.add(Continuation.of(before, matter(before), behind, matter(behind)));
      }
    }
    return Collections.max(all, Comparator.comparingDouble(Continuation::weight));
  }

  private SharedMatter matter(String text) {
    return matters.computeIfAbsent(text, SharedMatter::new);
  }

  private double weight(Link link) {
    double sum = 2 * link.headline().weight() + link.text().weight();
    sum += weight(link.next(), link.previous(), link.nextAgrees());
    sum += weight(link.previous(), link.next(), link.previousAgrees());
    if (link.nextAgrees() && link.previousAgrees() && link.text().isLikely()) {
      sum += CORROBORATED;
    }
    return sum + (isOrdinal(link.next()) == isOrdinal(link.previous()) ? SAME_STYLE : 0);
  }

  /**
   * A number that says otherwise tells much; on a page of references to one page, agreeing little:
   * there one without a number says as much.
   */
  private double weight(End end, End other, boolean agrees) {
    if (end.jump().target().isPresent()) {
      return agrees ? AGREES : DISAGREES;
    }
    Optional<PageNumber> only = extent.onlyPage(end.jump().direction(), end.page());
    return only.isPresent() && only.equals(other.page().number()) ? AGREES : 0;
  }

  /** 下转第2版 goes with 上接第1版. */
  private static boolean isOrdinal(End end) {
    return end.jump().printed().indexOf('第') >= 0;
  }

  /**
   * A shared headline and a number, the same matter and a number, or two numbers; a headline alone
   * may be the name of a column.
   */
  private boolean isPossible(Link link) {
    boolean oneNumber = link.nextAgrees() || link.previousAgrees();
    boolean bothNumbers = link.nextAgrees() && link.previousAgrees();
    boolean noNumbers =
        link.next().jump().target().isEmpty() && link.previous().jump().target().isEmpty();
    return bothNumbers
        || ((link.headline().isSame() || isToldByText(link)) && (oneNumber || noNumbers))
        || (link.headline().isSurelySame() && link.headline().close());
  }

  /**
   * Whether the texts alone join two references. More is asked where a number that says otherwise
   * may be right, because its page is not in the delivery.
   */
  private boolean isToldByText(Link link) {
    return isFree(link) ? link.text().isLikely() : link.text().isSure();
  }

  /** Whether no number that says otherwise may be right. */
  private boolean isFree(Link link) {
    return !(!link.nextAgrees() && mayLeadElsewhere(link.next()))
        && !(!link.previousAgrees() && mayLeadElsewhere(link.previous()));
  }

  private boolean mayLeadElsewhere(End end) {
    return end.jump().target().isPresent()
        && extent.page(end.jump().target().get(), end.page()).isEmpty()
        && extent.mayHave(end.jump().target().get());
  }
}
