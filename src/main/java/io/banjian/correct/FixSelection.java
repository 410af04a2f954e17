package io.banjian.correct;

import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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

  private static final Comparator<Offer> ORDER =
      Comparator.comparing((Offer offer) -> offer.span().start())
          .thenComparing(offer -> -offer.span().length())
          .thenComparing(offer -> -offer.finding().confidence())
          .thenComparing(offer -> offer.finding().rule().id());

  private final List<Finding> chosen = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  /** What is taken so far, by start; spans never overlap. */
  private final TreeMap<Integer, Span> taken = new TreeMap<>();

  static FixSelection of(List<Finding> findings, FixChoice choice) {
    FixSelection selection = new FixSelection();
    List<Offer> inOrder =
        findings.stream()
            .filter(f -> f.span().isPresent())
            .flatMap(f -> choice.of(f).map(fix -> new Offer(f, fix)).stream())
            .sorted(ORDER)
            .toList();
    inOrder.stream().filter(offer -> ordersRegion(offer.fix())).forEach(selection::take);
    if (selection.edits.isEmpty()) {
      inOrder.forEach(selection::take);
    }
    return selection;
  }

  private static boolean ordersRegion(Fix fix) {
    return fix.edits().stream().filter(Edit.Move.class::isInstance).count() >= REGION;
  }

  private static boolean hasMoves(Fix fix) {
    return fix.edits().stream().anyMatch(Edit.Move.class::isInstance);
  }

  private void take(Offer offer) {
    Fix fix = offer.fix();
    List<Span> touched = new ArrayList<>();
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
      taken.merge(span.start(), span, Span::hull);
    }
    chosen.add(offer.finding());
    edits.addAll(fix.edits());
  }

  /** Insertions at the edge of another edit would leave their order open: they wait, too. */
  private boolean isTaken(Span span) {
    Optional<Span> before =
        Optional.ofNullable(taken.floorEntry(span.end())).map(e -> e.getValue());
    while (before.isPresent()) {
      Span other = before.get();
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
      before = Optional.ofNullable(taken.lowerEntry(other.start())).map(e -> e.getValue());
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
