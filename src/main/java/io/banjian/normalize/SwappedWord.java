package io.banjian.normalize;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.util.Optional;

/**
 * A word of two to five ideographs that GBK and Big5 took for one another: 笢恅 for 中文.
 *
 * <p>So short a stretch is too little for how common its characters are to decide. What decides is
 * whether it makes Chinese, in itself and with the characters on either side, whether it falls into
 * words there, and that what stands there does not, or is what no page of its script sets. Of
 * 600,000 stretches of clean pages, rare names among them, none comes near what is asked for; of
 * names whose characters were drawn from all of GBK one in a thousand gets there (覃坭, 调唆).
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

  /** Words and pairs say much the same twice. */
  private static final double WEIGHT_OF_WORDS = 0.3;

  /** What a character adds that the page's script does not have. */
  private static final double STRANGER = 2.5;

  /** Below this no words are asked for. */
  private static final double WORTH_WORDS = 4;

  private static final int NEARBY = 12;

  /** So much more is asked of private characters and nothing else: most are a vendor's. */
  private static final double VENDORS_FONT = 6;

  /** How far the words around are looked at. */
  private static final int AROUND = 4;

  private SwappedWord() {}

  /** The likeliest such word over a character, if there is one. */
  static Optional<Misread> at(CharSequence text, int at, Misreading misreading) {
    Misread best = null;
    double most = least(misreading);
    for (int start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
      StringBuilder meant = new StringBuilder();
      int better = 0;
      for (int i = start; i < text.length() && i - start < LONGEST; i++) {
        char c = swapped(text.charAt(i), misreading);
        if (c == 0) {
          break;
        }
        meant.append(c);
        better += Commonness.cost(text.charAt(i)) - Commonness.cost(c);
        if (i < at || meant.length() < SHORTEST || better < WORTH_ASKING) {
          continue;
        }
        double gain = gain(text, start, i + 1, meant);
        if (gain > most
            && gain > least(misreading) + vendorsFont(text, start, i + 1)
            && isMostlyHan(text, start, i + 1)) {
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
        && gain(text, misread.start(), misread.end(), misread.text())
            > least(misread.misreading()) + vendorsFont(text, misread.start(), misread.end());
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

  /**
   * Letters are few, and there are none nearby: Москва and 新製品が発売された become ideographs, and are
   * words.
   */
  private static boolean isMostlyHan(CharSequence text, int start, int end) {
    int letters = lettersIn(text, start, end);
    return letters == 0
        || (letters * 2 <= end - start
            && lettersIn(text, Math.max(0, start - NEARBY), start) == 0
            && lettersIn(text, end, Math.min(text.length(), end + NEARBY)) == 0);
  }

  /**
   * What is asked besides of private characters and nothing else; one again and again is no word.
   */
  private static double vendorsFont(CharSequence text, int start, int end) {
    boolean several = false;
    for (int i = start; i < end; i++) {
      if (CharTable.classOf(text.charAt(i)) != CharClass.PRIVATE_USE) {
        return 0;
      }
      several |= text.charAt(i) != text.charAt(start);
    }
    return several ? VENDORS_FONT : Double.POSITIVE_INFINITY;
  }

  private static int lettersIn(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += text.charAt(i) > 0x7F && isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
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

  /**
   * What is asked for: GBK has an ideograph for nearly any two bytes, so a name says more in it.
   */
  private static double least(Misreading misreading) {
    return misreading == Misreading.GBK_AS_BIG5 ? 10.5 : 9.5;
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
    gain += Lexicon.follows(lastMeant, behind) - seen(lastSeen, behind);
    gain += STRANGER * strangers(text, start, end, meant);
    return gain < WORTH_WORDS ? gain : gain + WEIGHT_OF_WORDS * words(text, start, end, meant);
  }

  /**
   * Characters of the other script, private ones, letters, and ideographs beyond GB 2312; less
   * those that would come of it and are as rare: 巉岏嵽嵲 is verse.
   */
  private static int strangers(CharSequence text, int start, int end, CharSequence meant) {
    int strangers = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean strange =
          CharTable.classOf(c) == CharClass.PRIVATE_USE
              || isLetter(c)
              || Commonness.cost(c) >= Commonness.RARE
              || (Commonness.cost(c) < Commonness.SECOND_LEVEL && ScriptTable.isTraditional(c));
      boolean noBetter = Commonness.cost(meant.charAt(i - start)) > Commonness.FIRST_LEVEL;
      strangers += (strange ? 1 : 0) - (noBetter ? 1 : 0);
    }
    return Math.max(0, strangers);
  }

  /** How much better the text falls into words with what was meant in its place. */
  private static double words(CharSequence text, int start, int end, CharSequence meant) {
    int from = start;
    while (from > 0 && start - from < AROUND && isHan(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && isHan(text.charAt(to))) {
      to++;
    }
    StringBuilder should = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = simple(text.charAt(i));
      seen.append(c);
      should.append(i >= start && i < end ? simple(meant.charAt(i - start)) : c);
    }
    return Lexicon.words(should, 0, should.length()) - Lexicon.words(seen, 0, seen.length());
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
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
