package io.banjian.normalize;

import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.Optional;

/** What is left where there is no text to be had back. */
final class Remains {
  /** Fresh memory, filled with CC, CD, DD or FE EE by a debugger, taken for GBK. */
  static final String MEMORY = "烫屯葺铪";

  /** What Chinese print has of the characters of two bytes. */
  private static final String SET_IN_PRINT = "·×÷°±§";

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
      if (isRemnant(c) || isAmongLost(i) || isMarkAmongLost(i) || (i == end && isByproduct(c))) {
        end = i + 1;
        lost += c == '\uFFFD' ? 1 : 0;
        boolean telling = Commonness.cost(c) >= Commonness.FIRST_LEVEL && c != '\uFFFD';
        letters += telling ? 1 : 0;
      } else if (c == '\n' || c == '\r' || (c >= 0x80 && !isByproduct(c))) {
        break;
      }
    }
    seen = Math.max(end, at + 1);
    return lost >= 2 && letters >= 1 && lost >= letters
        ? Optional.of(lossy(new Span(start, end), "GBK→UTF-8"))
        : Optional.empty();
  }

  /** Three or four bytes that happened to make a character: hardly ever one that a page sets. */
  private static boolean isByproduct(char c) {
    return c > 0x7FF
        && switch (CharTable.classOf(c)) {
          case OTHER_LETTER, HANGUL, COMBINING -> true;
          default -> Commonness.cost(c) > Commonness.SECOND_LEVEL;
        };
  }

  /** 路 and 梅 have become marks that Chinese print sets, too: ��·5��. */
  private boolean isMarkAmongLost(int at) {
    return SET_IN_PRINT.indexOf(text.charAt(at)) >= 0
        && (isRemnant(text.charAt(at - 1))
            || (at + 1 < text.length() && isRemnant(text.charAt(at + 1))));
  }

  /**
   * � or a character of two bytes in UTF-8; those of Latin-1 that Chinese print sets are no
   * letters.
   */
  private static boolean isRemnant(char c) {
    return c == '\uFFFD' || (c >= 0x80 && c <= 0x7FF && SET_IN_PRINT.indexOf(c) < 0);
  }

  /**
   * Any character between two remnants, �㽻߲�, or rare ones between �: three or four bytes that
   * happened to make it.
   */
  private boolean isAmongLost(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    boolean between = isRemnant(before) && isRemnant(behind);
    return between || (leadsToLost(at, -1) && leadsToLost(at, 1));
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
