package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cause is one finding: runs of one misreading that only ASCII and blanks part are one run. So
 * are ideographs taken for others that are parted by a few characters of which nothing came.
 */
final class Neighbours {
  private static final int WIDEST = 40;

  /** Between swapped ideographs: a byte without its other half spoils the character behind it. */
  private static final int SPOILT = 4;

  private static final char LOST = '\uFFFD';

  private static final Set<String> SWAPPED =
      Set.of(Misreading.GBK_AS_BIG5.label(""), Misreading.BIG5_AS_GBK.label(""));

  private Neighbours() {}

  static List<Garble> joined(CharSequence text, Collection<Garble> inOrder) {
    List<Garble> joined = new ArrayList<>();
    List<Garble> run = new ArrayList<>();
    for (Garble garble : inOrder) {
      if (!run.isEmpty() && !belongTogether(text, run.get(run.size() - 1), garble)) {
        joined.add(join(text, run));
        run.clear();
      }
      run.add(garble);
    }
    if (!run.isEmpty()) {
      joined.add(join(text, run));
    }
    return joined;
  }

  private static boolean belongTogether(CharSequence text, Garble one, Garble other) {
    int from = one.span().end();
    int to = other.span().start();
    if (to - from > WIDEST || !one.misreading().equals(other.misreading())) {
      return false;
    }
    boolean lost = one.misreading().equals("GBK→UTF-8");
    boolean swapped = SWAPPED.contains(one.misreading());
    int spoilt = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (swapped && isSpoilt(c)) {
        spoilt++;
      } else if (c > 0x7F && c != '\u3000' && !(lost && c == LOST)) {
        return false;
      }
    }
    return spoilt <= SPOILT;
  }

  /** A sign of loss, or what hardly any page sets. */
  private static boolean isSpoilt(char c) {
    return c == LOST || (c > 0x7F && Commonness.cost(c) > Commonness.SECOND_LEVEL);
  }

  private static Garble join(CharSequence text, List<Garble> run) {
    Garble first = run.get(0);
    if (run.size() == 1) {
      return first;
    }
    StringBuilder said = new StringBuilder();
    boolean whole = true;
    boolean some = false;
    int at = first.span().start();
    for (Garble garble : run) {
      for (int i = at; i < garble.span().start(); i++) {
        boolean spoilt = SWAPPED.contains(first.misreading()) && isSpoilt(text.charAt(i));
        said.append(spoilt ? LOST : text.charAt(i));
        whole &= !spoilt;
      }
      said.append(certain(garble).orElse("\uFFFD"));
      whole &= garble.repaired().isPresent();
      some |= certain(garble).isPresent();
      at = garble.span().end();
    }
    return new Garble(
        new Span(first.span().start(), at),
        whole ? Garble.Kind.REPAIRABLE : Garble.Kind.LOSSY,
        first.misreading(),
        whole ? Optional.of(said.toString()) : Optional.empty(),
        whole || !some ? Optional.empty() : Optional.of(said.toString()));
  }

  private static Optional<String> certain(Garble garble) {
    return garble.repaired().or(garble::certain);
  }
}
