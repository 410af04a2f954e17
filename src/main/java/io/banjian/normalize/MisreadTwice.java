package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;

/** Text that was misread, and what came of it once more. */
final class MisreadTwice {
  private static final int DEEPEST = 3;

  /**
   * So many characters of what came of a misreading must be garbled for it to have been another.
   */
  private static final int SHORTEST_GARBLED = 3;

  private MisreadTwice() {}

  /** What the first way back says is garbled itself, all of it. */
  static Optional<Garble> diagnosed(CharSequence text, Misread found, int depth) {
    if (depth >= DEEPEST
        || found.misreading().swapsIdeographs()
        || found.lost()
        || found.unsure()) {
      return Optional.empty();
    }
    Misread misread = LatinWithin.widened(text, found);
    Span span = new Span(misread.start(), misread.end());
    String steps = misread.misreading().label(span.of(text));
    String once = misread.text();
    int covered = 0;
    List<Garble> inner = Mojibake.findWithin(once, depth);
    StringBuilder repaired = new StringBuilder();
    int at = 0;
    for (Garble garble : inner) {
      if (garble.repaired().isEmpty()) {
        return Optional.empty();
      }
      covered += beyondAscii(once, garble.span().start(), garble.span().end());
      repaired.append(once, at, garble.span().start()).append(garble.repaired().get());
      at = garble.span().end();
    }
    if (covered == 0 || covered * 10 < beyondAscii(once, 0, once.length()) * 9) {
      return Optional.empty();
    }
    if (once.indexOf('\uFFFD') >= 0) {
      return Optional.empty(); // a decoder had given up in between
    }
    return Optional.of(
        new Garble(
            span,
            Garble.Kind.REPAIRABLE,
            inner.get(0).misreading() + "，" + steps,
            Optional.of(repaired.append(once, at, once.length()).toString()),
            Optional.empty()));
  }

  private static int beyondAscii(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c > 0x7F).count();
  }

  /**
   * Whether what came of it is garbled itself, though bytes were lost: 閸栨牗鏁奸柅锟� was 鍖栨敼閫�, and that
   * 化改革.
   */
  static boolean isGarbled(Misread misread, int depth) {
    if (depth >= DEEPEST || !misread.misreading().isStructured() || misread.broken() > 0) {
      return false;
    }
    String once = misread.text();
    int covered = 0;
    for (Garble garble : Mojibake.findWithin(once, depth)) {
      covered += beyondAscii(once, garble.span().start(), garble.span().end());
    }
    return covered >= SHORTEST_GARBLED && covered * 3 >= beyondAscii(once, 0, once.length()) * 2;
  }
}
