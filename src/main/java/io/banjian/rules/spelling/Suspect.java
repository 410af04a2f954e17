package io.banjian.rules.spelling;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SimilarShapes;
import io.banjian.lexicon.Surnames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ideograph that neither neighbour is ever seen beside, and what could have been misread as it:
 * a look-alike that makes a word with what stands around, or that stands between the same two
 * elsewhere on the page.
 *
 * <p>The weights are those of a logarithm of odds. They were fitted to look-alikes that were put
 * into composed pages of five issues of six, asked about the sixth, and rounded.
 */
final class Suspect {
  /** How much text on either side says what the words are. */
  private static final int REACH = 5;

  private static final int LONGEST_WORD = 4;

  private static final double OF_WORDS = 0.55;
  private static final double OF_NEIGHBOURS = 0.27;
  private static final double OF_RANK = -1.1;
  private static final double PRIOR = -3.8;

  /** 周建琨现在: a name has characters that make no word with their neighbours. */
  private static final double IN_NAME = -2;

  /** So much its neighbours must say against it before a word is looked for. */
  private static final double STRANGE = -2;

  /** What the edge of a run of ideographs says of a character there. */
  private static final double AT_EDGE = -0.8;

  /**
   * What goes with its neighbours not so much better is never likely enough to be worth judging.
   */
  private static final double LEAST_CLOSER = 5;

  /** What the page itself has between the same two. */
  private static final double SEEN_AGAIN = 2.2;

  private static final char NONE = 0;

  /** 纺织二厂 is no 织工: a numeral stands wherever something is counted. */
  private static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";

  private final String text;
  private final int at;
  private final int start;
  private final int end;

  /** What stands there, and beside it; {@link #NONE} at an edge of the run. */
  private final char here;

  private final char before;
  private final char behind;

  /** Of a run of ideographs. */
  Suspect(String text, int runStart, int at, int runEnd) {
    this.text = text;
    this.at = at;
    this.start = Math.max(runStart, at - REACH);
    this.end = Math.min(runEnd, at + 1 + REACH);
    this.here = text.charAt(at);
    this.before = at > runStart ? text.charAt(at - 1) : NONE;
    this.behind = at + 1 < runEnd ? text.charAt(at + 1) : NONE;
  }

  /** What is likelier than what stands there by so much, the likeliest first. */
  List<Replacement> likelier(PageTriples page, double odds) {
    if (!SimilarShapes.areKnown(here) || NUMERALS.indexOf(here) >= 0) {
      return List.of();
    }
    List<Replacement> found = List.of();
    double neighbours = neighbours();
    double asItStands = Double.NaN;
    boolean strange =
        neighbours + (before == NONE ? AT_EDGE : 0) + (behind == NONE ? AT_EDGE : 0) <= STRANGE;
    for (int rank = 0; rank < SimilarShapes.LIKEST; rank++) {
      char wanted = SimilarShapes.of(here, rank);
      @Nullable Replacement replacement = null;
      if (isSeenAgain(page, wanted)) {
        replacement = new Replacement(wanted, with(wanted, at - 1, at + 2), SEEN_AGAIN);
      } else if (strange && mayMakeWord(wanted)) {
        double closer = closer(wanted) - neighbours;
        if (closer >= LEAST_CLOSER) {
          asItStands = Double.isNaN(asItStands) ? asItStands() : asItStands;
          replacement = judged(wanted, rank, closer, asItStands);
        }
      }
      if (replacement != null && replacement.odds() >= odds) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(replacement);
      }
    }
    if (found.isEmpty() || isRepeated(page)) {
      return List.of();
    }
    found.sort(Comparator.comparingDouble(Replacement::odds).reversed());
    return found;
  }

  /** What the neighbours say of what stands there. */
  private double neighbours() {
    return (before == NONE ? 0 : Lexicon.strangers(before, here))
        + (behind == NONE ? 0 : Lexicon.strangers(here, behind));
  }

  private boolean mayMakeWord(char wanted) {
    return (before != NONE && Lexicon.mayShareWord(before, wanted))
        || (behind != NONE && Lexicon.mayShareWord(wanted, behind));
  }

  /** What the neighbours say of another. */
  private double closer(char wanted) {
    return (before == NONE ? 0 : Lexicon.follows(before, wanted))
        + (behind == NONE ? 0 : Lexicon.follows(wanted, behind));
  }

  /**
   * Whether the page has another between the same two, and beside one of them in a third place: of
   * two that stand once each neither is known to be wrong.
   */
  private boolean isSeenAgain(PageTriples page, char wanted) {
    return before != NONE
        && behind != NONE
        && page.has(before, wanted, behind)
        && (page.repeats(before, wanted) || page.repeats(wanted, behind))
        && !isInName();
  }

  /** What a page says twice is a name, or a word that the lexicon does not know. */
  private boolean isRepeated(PageTriples page) {
    return (before != NONE && page.repeats(before, here))
        || (behind != NONE && page.repeats(here, behind));
  }

  /** What the words around say of what stands there, and whether it may be of a name. */
  private double asItStands() {
    return OF_WORDS * Lexicon.words(text, start, end) - (isInName() ? IN_NAME : 0);
  }

  /** What makes a word and goes with its neighbours so much better; null for what makes none. */
  private @Nullable Replacement judged(char wanted, int rank, double closer, double asItStands) {
    String instead = with(wanted, start, end);
    String word = wordAt(instead, at - start);
    if (word.isEmpty()) {
      return null;
    }
    double odds =
        PRIOR
            + OF_WORDS * Lexicon.words(instead, 0, instead.length())
            - asItStands
            + OF_NEIGHBOURS * closer
            + OF_RANK * Math.log1p(rank);
    return new Replacement(wanted, word, odds);
  }

  private String with(char wanted, int from, int to) {
    StringBuilder with = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      with.append(i == at ? wanted : text.charAt(i));
    }
    return with.toString();
  }

  /** The longest word over a place. That 一 goes with 个 says nothing: numerals go with anything. */
  private static String wordAt(String text, int at) {
    for (int length = Math.min(LONGEST_WORD, text.length()); length >= 2; length--) {
      for (int from = Math.max(0, at - length + 1); from <= at; from++) {
        if (from + length <= text.length()
            && NUMERALS.indexOf(text.charAt(from)) < 0
            && Lexicon.isWord(text, from, from + length)) {
          return text.substring(from, from + length);
        }
      }
    }
    return "";
  }

  private boolean isInName() {
    for (int i = Math.max(start, at - 2); i <= at; i++) {
      if (Surnames.isSurname(text.charAt(i)) && !isInWord(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a character makes a word with what stands before it, as 姓 or 江 may and a surname does
   * not.
   */
  private boolean isInWord(int place) {
    return place > start && Lexicon.mayShareWord(text.charAt(place - 1), text.charAt(place));
  }
}
