package io.banjian.correct;

import io.banjian.list.Lists;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks, out of all fixes of one pass, those that can be carried out together.
 *
 * <p>What puts a whole region in order goes first and alone: joins are found again, and better, on
 * a page that is in order and still in lines, while one whose other paragraphs are joined by then
 * no longer shows its measures. Elsewhere, where two touch the same characters, the one that begins
 * first wins, then the longer, then the surer, then the rule that comes first in the alphabet: an
 * order that depends on the page alone, not on the order of the rules. The loser waits; the next
 * pass sees the page as the winner left it.
 */
final class FixSelection {
  /** A headline moves in a line or three; the lines of columns are more. */
  private static final int REGION = 8;

  /** A finding and the fix of it that would be taken. */
  private record Offer(Finding finding, Fix fix) {
    Span span() {
      return finding.span().orElseThrow();
    }
  }

  private final List<Finding> chosen = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  /** What is taken so far, by start; spans never overlap, and nearly all come in order. */
  private final List<Span> taken = new ArrayList<>();

  static FixSelection of(List<Finding> findings, FixChoice choice) {
    FixSelection selection = new FixSelection();
    List<Offer> inOrder = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Fix> fix = finding.span().isPresent() ? choice.of(finding) : Optional.empty();
      if (fix.isPresent()) {
        inOrder.add(new Offer(finding, fix.get()));
      }
    }
    inOrder.sort(FixSelection::compare);
    Lists.filter(inOrder, offer -> ordersRegion(offer.fix())).forEach(selection::take);
    if (selection.edits.isEmpty()) {
      inOrder.forEach(selection::take);
    }
    return selection;
  }

  /** What begins first, then what is longer, then what is surer, then by the rule's name. */
  private static int compare(Offer one, Offer other) {
    int order = Integer.compare(one.span().start(), other.span().start());
    if (order == 0) {
      order = Integer.compare(other.span().length(), one.span().length());
    }
    if (order == 0) {
      order = Double.compare(other.finding().confidence(), one.finding().confidence());
    }
    return order == 0 ? one.finding().rule().id().compareTo(other.finding().rule().id()) : order;
  }

  private static boolean ordersRegion(Fix fix) {
    return Lists.count(fix.edits(), Edit.Move.class::isInstance) >= REGION;
  }

  private static boolean hasMoves(Fix fix) {
    return Lists.any(fix.edits(), Edit.Move.class::isInstance);
  }

  private void take(Offer offer) {
    Fix fix = offer.fix();
    List<Span> touched = new ArrayList<>(fix.edits().size());
    for (Edit edit : fix.edits()) {
      touched.add(edit.span());
      if (edit instanceof Edit.Move move) {
        touched.add(Span.at(move.moveTo()));
      }
    }
    if (hasMoves(fix)) { // what stands between the pieces must not change under them
      Span hull = touched.get(0);
      for (Span span : touched) {
        hull = hull.hull(span);
      }
      touched = List.of(hull);
    }
    for (Span span : touched) {
      if (isTaken(span)) {
        return;
      }
    }
    for (Span span : touched) {
      add(span);
    }
    chosen.add(offer.finding());
    edits.addAll(fix.edits());
  }

  private void add(Span span) {
    int behind = behind(span.start());
    if (behind > 0 && taken.get(behind - 1).start() == span.start()) {
      taken.set(behind - 1, taken.get(behind - 1).hull(span));
    } else {
      taken.add(behind, span);
    }
  }

  /** How many of those taken start at a place or before it. */
  private int behind(int place) {
    int low = 0;
    int high = taken.size();
    if (high == 0 || taken.get(high - 1).start() <= place) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (taken.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Insertions at the edge of another edit would leave their order open: they wait, too. */
  private boolean isTaken(Span span) {
    for (int i = behind(span.end()) - 1; i >= 0; i--) {
      Span other = taken.get(i);
      boolean clash =
          other.overlaps(span)
              || (span.isEmpty() && other.start() <= span.start() && span.start() <= other.end())
              || (other.isEmpty() && span.start() <= other.start() && other.start() <= span.end());
      if (clash) {
        return true;
      }
      if (other.end() < span.start()) {
        return false;
      }
    }
    return false;
  }

  List<Finding> chosen() {
    return chosen;
  }

  List<Edit> edits() {
    return edits;
  }
}
