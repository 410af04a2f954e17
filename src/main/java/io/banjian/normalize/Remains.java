package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.Optional;

/** What is left where there is no text to be had back. */
final class Remains {
  /** Fresh memory, filled with CC, CD, DD or FE EE by a debugger, taken for GBK. */
  static final String MEMORY = "烫屯葺铪";

  private static final int REPEATED = 3;

  private Remains() {}

  static Optional<Garble> at(CharSequence text, int at) {
    return text.charAt(at) == '\uFFFD' ? replaced(text, at) : memory(text, at);
  }

  private static Optional<Garble> memory(CharSequence text, int at) {
    char c = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    boolean first = at == 0 || text.charAt(at - 1) != c;
    return first && end - at >= REPEATED
        ? Optional.of(lossy(new Span(at, end), "0x" + fill(c) + "→GBK"))
        : Optional.empty();
  }

  private static String fill(char c) {
    return switch (c) {
      case '烫' -> "CC";
      case '屯' -> "CD";
      case '葺' -> "DD";
      default -> "FEEE";
    };
  }

  /**
   * GBK taken for UTF-8: nearly every byte became �, and here and there two made a letter of Latin,
   * Cyrillic, Hebrew or Arabic, as in �й� for 中国. Mere �� say nothing of how they came about.
   */
  private static Optional<Garble> replaced(CharSequence text, int at) {
    int start = at;
    while (start > 0 && isRemnant(text.charAt(start - 1))) {
      start--;
    }
    boolean first = true;
    for (int i = start; i < at; i++) {
      first &= text.charAt(i) != '\uFFFD';
    }
    if (!first) {
      return Optional.empty();
    }
    int end = at;
    int lost = 0;
    int letters = 0;
    for (int i = start; i < text.length() && isRemnant(text.charAt(i)); i++) {
      end = i + 1;
      if (text.charAt(i) == '\uFFFD') {
        lost++;
      } else {
        letters++;
      }
    }
    return lost >= 2 && letters >= 1
        ? Optional.of(lossy(new Span(start, end), "GBK→UTF-8"))
        : Optional.empty();
  }

  /**
   * � or a character of two bytes in UTF-8; those of Latin-1 that Chinese print sets are no
   * letters.
   */
  private static boolean isRemnant(char c) {
    return c == '\uFFFD' || (c >= 0x80 && c <= 0x7FF && "·×÷°±§".indexOf(c) < 0);
  }

  private static Garble lossy(Span span, String misreading) {
    return new Garble(span, Garble.Kind.LOSSY, misreading, Optional.empty(), Optional.empty());
  }
}
