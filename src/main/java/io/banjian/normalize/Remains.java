package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.Optional;

/** What is left where there is no text to be had back. */
final class Remains {
  /** Fresh memory, filled with CC, CD, DD or FE EE by a debugger, taken for GBK. */
  static final String MEMORY = "烫屯葺铪";

  private static final int REPEATED = 3;

  private static final int WIDEST_GAP = 8;

  private final CharSequence text;

  /** Up to where � have been looked at. */
  private int seen;

  Remains(CharSequence text) {
    this.text = text;
  }

  Optional<Garble> at(int at) {
    return text.charAt(at) == '\uFFFD' ? replaced(at) : memory(at);
  }

  private Optional<Garble> memory(int at) {
    char c = text.charAt(at);
    if (at > 0 && text.charAt(at - 1) == c) {
      return Optional.empty(); // seen from the first of them
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at >= REPEATED
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
   * Cyrillic, Hebrew or Arabic, as in �й� for 中国; what was ASCII still is. Mere �� say nothing of
   * how they came about.
   */
  private Optional<Garble> replaced(int at) {
    if (at < seen) {
      return Optional.empty();
    }
    int start = at;
    while (start > seen && isRemnant(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    int lost = 0;
    int letters = at - start;
    for (int i = at; i < text.length() && i - end <= WIDEST_GAP; i++) {
      char c = text.charAt(i);
      if (isRemnant(c) || isAmongLost(i)) {
        end = i + 1;
        lost += c == '\uFFFD' ? 1 : 0;
        boolean telling = Commonness.cost(c) >= Commonness.FIRST_LEVEL && c != '\uFFFD';
        letters += telling ? 1 : 0;
      } else if (c >= 0x80 || c == '\n' || c == '\r') {
        break;
      }
    }
    seen = Math.max(end, at + 1);
    return lost >= 2 && letters >= 1 && lost >= letters
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

  /**
   * A rare character or two between �, or any one: three or four bytes that happened to make it. So
   * they did where a letter of two bytes stands on one side: �㽻߲�.
   */
  private boolean isAmongLost(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    boolean between = before == '\uFFFD' && behind == '\uFFFD';
    boolean among = isRare(at) && isRemnant(before) && isRemnant(behind);
    return between || among || (leadsToLost(at, -1) && leadsToLost(at, 1));
  }

  private boolean isRare(int at) {
    return Commonness.cost(text.charAt(at)) > Commonness.FIRST_LEVEL;
  }

  private boolean leadsToLost(int at, int step) {
    for (int i = at; i >= 0 && i < text.length() && Math.abs(i - at) <= 2; i += step) {
      if (text.charAt(i) == '\uFFFD') {
        return true;
      }
      if (!isRare(i)) {
        return false;
      }
    }
    return false;
  }

  private static Garble lossy(Span span, String misreading) {
    return new Garble(span, Garble.Kind.LOSSY, misreading, Optional.empty(), Optional.empty());
  }
}
