package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds what a stretch was found to say to further conditions: that it is text, that nothing of it
 * is lost, that it goes back to the same bytes.
 */
final class Diagnosis {
  /** So much falls into place that it was misread, though what came of it is no text yet. */
  private static final int BEYOND_DOUBT = 300;

  private static final char LOST = '\uFFFD';

  private final CharSequence text;
  private final int depth;
  private final Supplier<ChineseScript> script;

  /**
   * @param depth how often the text was misread before
   * @param script of the text
   */
  Diagnosis(CharSequence text, int depth, Supplier<ChineseScript> script) {
    this.text = text;
    this.depth = depth;
    this.script = script;
  }

  /** What a stretch that was misread turns out to be, if it is garbled at all. */
  Optional<Garble> of(Misread found) {
    Optional<Garble> deeper = MisreadTwice.diagnosed(text, found, depth);
    if (deeper.isPresent()) {
      return deeper;
    }
    boolean swapped = found.misreading().swapsIdeographs();
    Misread misread =
        swapped
            ? MisreadEdges.withoutOtherScript(text, SwappedWord.fitted(text, found), script.get())
            : MisreadEdges.withoutGoodOnes(text, found);
    Span span = new Span(misread.start(), misread.end());
    String steps = misread.misreading().label(span.of(text));
    if (!Plausible.isText(text, misread)) {
      boolean again =
          misread.gain() >= BEYOND_DOUBT
              ? Plausible.isMisreadBefore(text, misread)
              : MisreadTwice.isGarbled(misread, depth);
      return again
          ? Optional.of(
              new Garble(span, Garble.Kind.LOSSY, steps, Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
    if (misread.lost() || misread.text().indexOf(LOST) >= 0) {
      return Optional.of(incomplete(misread, span, steps));
    }
    boolean exact = !misread.unsure() && roundTrips(misread, span);
    String repaired = misread.text().replace("\uFEFF", ""); // a byte order mark has no place here
    return Optional.of(
        new Garble(
            span,
            exact ? Garble.Kind.REPAIRABLE : Garble.Kind.LOSSY,
            steps,
            exact ? Optional.of(repaired) : Optional.empty(),
            exact ? Optional.empty() : Optional.of(repaired)));
  }

  /** What came of two bytes that belong to different characters stands in the private area. */
  private static String lost(String text) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uE000' && text.charAt(i) <= '\uF8FF') {
        marked.setCharAt(i, LOST);
      }
    }
    return marked.toString();
  }

  private static Garble incomplete(Misread misread, Span span, String steps) {
    String text = lost(misread.text());
    boolean inside = false;
    boolean something = false;
    for (int i = 0; i < text.length(); i++) {
      boolean lost = text.charAt(i) == LOST;
      inside |= lost && i > 0 && i < text.length() - 1;
      something |= !lost && text.charAt(i) > 0x7F;
    }
    return new Garble(
        span,
        inside || (!something && text.length() > 1) ? Garble.Kind.LOSSY : Garble.Kind.TRUNCATED,
        steps,
        Optional.empty(),
        something ? Optional.of(text.replace("\uFEFF", "")) : Optional.empty());
  }

  /** Byte by byte: what the repaired text is in its encoding is what stands there. */
  private boolean roundTrips(Misread misread, Span span) {
    byte[] bytes = misread.misreading().written().encode(misread.text());
    int at = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      int expected = misread.misreading().read().bytes(c);
      boolean two = expected > 0xFF;
      if (at + (two ? 2 : 1) > bytes.length) {
        return false;
      }
      int value = two ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : bytes[at] & 0xFF;
      if (c == '€' && value != expected && at + 2 <= bytes.length) {
        value = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        two = value == 0xA2E3;
        expected = 0xA2E3;
      }
      if (value != expected) {
        return false;
      }
      at += two ? 2 : 1;
    }
    return at == bytes.length;
  }
}
