package io.banjian.rules.punctuation;

import io.banjian.normalize.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two faults of one cause become one: ”…”, where the first must be “, and 〈…）. */
final class TwinFaults {
  /** Further apart they are two. */
  private static final int CLOSEST = 60;

  private TwinFaults() {}

  /** The faults of an article in its order, twins as one. */
  static List<PairFault> joined(List<PairFault> found) {
    List<PairFault> faults = new ArrayList<>(found);
    faults.sort(TwinFaults::inOrder);
    List<PairFault> joined = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      Optional<PairFault> both =
          i + 1 < faults.size() ? ofOneCause(faults.get(i), faults.get(i + 1)) : Optional.empty();
      joined.add(both.orElse(faults.get(i)));
      i += both.isPresent() ? 1 : 0;
    }
    return joined;
  }

  private static int inOrder(PairFault one, PairFault other) {
    int paragraphs = Integer.compare(one.paragraph(), other.paragraph());
    return paragraphs != 0 ? paragraphs : Integer.compare(one.index(), other.index());
  }

  private static Optional<PairFault> ofOneCause(PairFault first, PairFault second) {
    boolean near =
        first.paragraph() == second.paragraph() && second.index() - first.index() <= CLOSEST;
    if (!near) {
      return Optional.empty();
    }
    boolean same = first.kind() == second.kind() && first.mark() == second.mark();
    if (same && PairMatcher.isQuote(first.mark())) {
      return switch (first.kind()) {
        case UNOPENED -> Optional.of(turned(first, openerOf(first.mark())));
        case UNCLOSED -> Optional.of(turned(second, Marks.closerOf(second.mark())));
        case MISDIRECTED, CROSSED, MISMATCHED -> Optional.empty();
      };
    }
    boolean pair =
        first.kind() == PairFault.Kind.UNCLOSED
            && second.kind() == PairFault.Kind.UNOPENED
            && !PairMatcher.isQuote(first.mark())
            && !PairMatcher.isQuote(second.mark());
    return pair ? Optional.of(mismatched(first, second)) : Optional.empty();
  }

  /** （ read as 〈 or 【: the shape that is rarer in running text is the misread one. */
  private static PairFault mismatched(PairFault first, PairFault second) {
    boolean roundCloses = second.mark() == '）';
    char instead = roundCloses ? '（' : Marks.closerOf(first.mark());
    PairFault wrong = roundCloses ? first : second;
    PairFault other = roundCloses ? second : first;
    return new PairFault(
        PairFault.Kind.MISMATCHED,
        wrong.view(),
        wrong.paragraph(),
        wrong.index(),
        wrong.mark(),
        Optional.of(String.valueOf(instead)),
        Optional.of(other.index()));
  }

  private static PairFault turned(PairFault fault, char instead) {
    return new PairFault(
        PairFault.Kind.MISDIRECTED,
        fault.view(),
        fault.paragraph(),
        fault.index(),
        fault.mark(),
        Optional.of(String.valueOf(instead)),
        Optional.empty());
  }

  private static char openerOf(char closing) {
    return switch (closing) {
      case '”' -> '“';
      case '’' -> '‘';
      case '」' -> '「';
      default -> '『';
    };
  }
}
