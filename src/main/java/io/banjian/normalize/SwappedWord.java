package io.banjian.normalize;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.util.Optional;

/**
 * A word of two to five ideographs that GBK and Big5 took for one another: 笢恅 for 中文.
 *
 * <p>So short a stretch is too little for how common its characters are to decide. What decides is
 * whether it makes Chinese, in itself and with the characters on either side, and that what stands
 * there does not. Of 600,000 stretches of clean pages, rare names among them, none comes near what
 * is asked for.
 */
final class SwappedWord {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** So much less surprising must the characters be before the lexicon is asked, or read at all. */
  private static final int WORTH_ASKING = 20;

  /** Text that is fine counts for what it says; that a pair was never seen counts to here only. */
  private static final double UNSEEN = -2;

  /** How many characters too many or too few an end may have. */
  private static final int FARTHEST = 3;

  /** Whatever was found by weighing whole lines goes before. */
  private static final int LAST = -10_000;

  private static final double RAREST = -13;
  private static final double COMMONEST = -4;
  private static final double WEIGHT_OF_SHARE = 0.4;

  private SwappedWord() {}

  /** The likeliest such word over a character, if there is one. */
  static Optional<Misread> at(CharSequence text, int at, Misreading misreading) {
    if (isLetter(text.charAt(at))) {
      return Optional.empty(); // Москва and キッチン become ideographs, and are words
    }
    Misread best = null;
    double most = least(misreading);
    for (int start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
      StringBuilder meant = new StringBuilder();
      int better = 0;
      for (int i = start; i < text.length() && i - start < LONGEST; i++) {
        char c = swapped(text.charAt(i), misreading);
        if (c == 0 || CharTable.classOf(text.charAt(i)) == CharClass.OTHER_LETTER) {
          break;
        }
        meant.append(c);
        better += Commonness.cost(text.charAt(i)) - Commonness.cost(c);
        if (i < at || meant.length() < SHORTEST || better < WORTH_ASKING) {
          continue;
        }
        double gain = gain(text, start, i + 1, meant);
        if (gain > most && isMostlyHan(text, start, i + 1)) {
          most = gain;
          best = misread(misreading, start, meant.toString(), gain);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether what came of a stretch makes Chinese where it stands. */
  static boolean makesSense(CharSequence text, Misread misread) {
    return isWhole(misread)
        && misread.text().length() <= LONGEST
        && isMostlyHan(text, misread.start(), misread.end())
        && gain(text, misread.start(), misread.end(), misread.text()) > least(misread.misreading());
  }

  /** The same with a character more or less at its ends, where that makes better Chinese. */
  static Misread fitted(CharSequence text, Misread misread) {
    Misread fitted = misread;
    for (int i = 0; i < FARTHEST && isWhole(fitted); i++) {
      Misread better = better(text, fitted);
      if (better.equals(fitted)) {
        break;
      }
      fitted = better;
    }
    return fitted;
  }

  private static Misread better(CharSequence text, Misread misread) {
    Misread best = misread;
    double most = gain(text, misread.start(), misread.end(), misread.text()) + 1;
    for (int head = -1; head <= 1; head++) {
      for (int tail = -1; tail <= 1; tail++) {
        int start = misread.start() + head;
        int end = misread.end() + tail;
        boolean keepsOddOnes =
            (head == 1 && isOdd(text.charAt(start - 1))) || (tail == -1 && isOdd(text.charAt(end)));
        String meant = keepsOddOnes ? "" : swapped(text, start, end, misread.misreading());
        if (meant.length() < SHORTEST) {
          continue;
        }
        double gain = gain(text, start, end, meant);
        if (gain > most) {
          most = gain;
          best = misread(misread.misreading(), start, meant, gain);
        }
      }
    }
    return best;
  }

  /** Hardly part of a text that is fine. */
  private static boolean isOdd(char c) {
    return Commonness.cost(c) > Commonness.FREQUENT;
  }

  private static boolean isMostlyHan(CharSequence text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters * 2 < end - start;
  }

  private static boolean isLetter(char c) {
    return CharTable.classOf(c).isLetter();
  }

  private static boolean isWhole(Misread misread) {
    return !misread.lost()
        && !misread.unsure()
        && misread.text().length() == misread.end() - misread.start();
  }

  private static Misread misread(Misreading misreading, int start, String meant, double gain) {
    return new Misread(
        misreading,
        start,
        start + meant.length(),
        meant,
        LAST + (int) (10 * gain),
        false,
        0,
        false,
        false);
  }

  /** GBK has an ideograph for nearly any two bytes, so that a name may well turn into Big5. */
  private static double least(Misreading misreading) {
    return misreading == Misreading.GBK_AS_BIG5 ? 8 : 10.5;
  }

  private static String swapped(CharSequence text, int start, int end, Misreading misreading) {
    StringBuilder meant = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = i < 0 || i >= text.length() ? 0 : swapped(text.charAt(i), misreading);
      if (c == 0) {
        return "";
      }
      meant.append(c);
    }
    return meant.toString();
  }

  private static char swapped(char c, Misreading misreading) {
    int bytes = c < 0x80 ? 0 : misreading.read().bytes(c);
    DoubleByte table = misreading == Misreading.GBK_AS_BIG5 ? DoubleByte.gbk() : DoubleByte.big5();
    return bytes > 0xFF ? table.character(bytes >> 8, bytes & 0xFF) : 0;
  }

  private static double gain(CharSequence text, int start, int end, CharSequence meant) {
    char before = start > 0 ? simple(text.charAt(start - 1)) : Lexicon.EDGE;
    char behind = end < text.length() ? simple(text.charAt(end)) : Lexicon.EDGE;
    char lastMeant = before;
    char lastSeen = before;
    double gain = 0;
    for (int i = start; i < end; i++) {
      char should = simple(meant.charAt(i - start));
      char seen = simple(text.charAt(i));
      gain += Lexicon.follows(lastMeant, should) - seen(lastSeen, seen);
      gain += WEIGHT_OF_SHARE * (share(should) - share(seen));
      lastMeant = should;
      lastSeen = seen;
    }
    return gain + Lexicon.follows(lastMeant, behind) - seen(lastSeen, behind);
  }

  private static double seen(char before, char behind) {
    return Math.max(UNSEEN, Lexicon.follows(before, behind));
  }

  private static double share(char c) {
    return Math.max(RAREST, Math.min(COMMONEST, Lexicon.share(c)));
  }

  /** The lexicon knows simplified text; a line break is the edge of the text. */
  private static char simple(char c) {
    return c == '\n' || c == '\r' ? Lexicon.EDGE : ScriptTable.simplified(c);
  }
}
