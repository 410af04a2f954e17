package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One cause is one finding: runs of one misreading that only ASCII and blanks part are one run. */
final class Neighbours {
  private static final int WIDEST = 40;

  private Neighbours() {}

  static List<Garble> joined(CharSequence text, List<Garble> sorted) {
    List<Garble> joined = new ArrayList<>();
    for (Garble garble : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && belongTogether(text, joined.get(last), garble)) {
        joined.set(last, join(text, joined.get(last), garble));
      } else {
        joined.add(garble);
      }
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
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > 0x7F && c != '\u3000' && !(lost && c == '\uFFFD')) {
        return false;
      }
    }
    return true;
  }

  private static Garble join(CharSequence text, Garble one, Garble other) {
    String gap = text.subSequence(one.span().end(), other.span().start()).toString();
    Optional<String> repaired = one.repaired().flatMap(a -> other.repaired().map(b -> a + gap + b));
    boolean some = certain(one).isPresent() || certain(other).isPresent();
    String certain = certain(one).orElse("\uFFFD") + gap + certain(other).orElse("\uFFFD");
    Garble.Kind kind =
        one.kind() == other.kind() && repaired.isPresent() ? one.kind() : Garble.Kind.LOSSY;
    return new Garble(
        new Span(one.span().start(), other.span().end()),
        kind,
        one.misreading(),
        repaired,
        some ? Optional.of(certain) : Optional.empty());
  }

  private static Optional<String> certain(Garble garble) {
    return garble.repaired().or(garble::certain);
  }
}
