package io.banjian.edition;

import io.banjian.edition.JumpGraph.End;
import io.banjian.edition.JumpGraph.Link;
import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Of each 下转 with each 上接; null where nobody asked for more than numbers and headlines. */
  private final @Nullable Weighed[] known;

  JumpPairs(IssueExtent extent) {
    this.extent = extent;
    this.nexts = ends(extent.pages(), Jump.Direction.NEXT);
    this.previous = ends(extent.pages(), Jump.Direction.PREVIOUS);
    this.headlines = new SharedHeadlines(nexts, previous);
    this.known = new Weighed[nexts.size() * previous.size()];
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

  /** A pair as far as it was looked at. */
  private record Weighed(Link link, double weight) {}

  List<Link> find() {
    Set<End> taken = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Weighed pair : pairs(taken, true)) {
      Link link = pair.link();
      if (isPossible(link) && !taken.contains(link.next()) && !taken.contains(link.previous())) {
        taken.add(link.next());
        taken.add(link.previous());
        links.add(link);
      }
    }
    List<Link> left = Lists.map(pairs(taken, false), Weighed::link);
    links.addAll(LeftOver.pairs(left, links, headlines, this::isToldByText, this::isFree));
    return links;
  }

  /**
   * Every 下转 with every 上接 of another page that are not taken, the likeliest pair first.
   *
   * @param joined whether only those are wanted that may be possible: of most pairs of an issue
   *     numbers and headlines say that they are not, and their texts need not be compared
   */
  private List<Weighed> pairs(Set<End> taken, boolean joined) {
    List<Weighed> pairs = new ArrayList<>();
    for (int i = 0; i < nexts.size(); i++) {
      End next = nexts.get(i);
      boolean free = !taken.contains(next);
      for (int k = 0; free && k < previous.size(); k++) {
        End back = previous.get(k);
        if (!taken.contains(back) && !next.page().file().equals(back.page().file())) {
          Weighed pair = known[i * previous.size() + k];
          if (pair == null) {
            pair = weighed(next, back, joined);
            known[i * previous.size() + k] = pair;
          }
          if (pair != null) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.sort((one, other) -> Double.compare(-one.weight(), -other.weight()));
    return pairs;
  }

  private @Nullable Weighed weighed(End next, End back, boolean joined) {
    SharedHeadline headline = headlines.best(next, back);
    boolean nextAgrees = next.names(back);
    boolean previousAgrees = back.names(next);
    boolean mayBePossible =
        nextAgrees
            || previousAgrees
            || (next.jump().target().isEmpty() && back.jump().target().isEmpty())
            || (headline.isSurelySame() && headline.close());
    if (joined && !mayBePossible) {
      return null;
    }
    Continuation text = continuation(next, back);
    Link link = new Link(next, back, headline, text, nextAgrees, previousAgrees);
    return new Weighed(link, weight(link));
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
