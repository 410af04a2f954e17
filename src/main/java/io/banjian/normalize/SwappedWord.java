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

  /** How many characters too many or too few an end may have. */
  private static final int FARTHEST = 3;

  /** How far before a character its word may begin, numbers in it included. */
  private static final int FARTHEST_BACK = 12;

  /** Whatever was found by weighing whole lines goes before. */
  private static final int LAST = -10_000;

  private static final int NEARBY = 12;

  /** So much more is asked of private characters and nothing else: most are a vendor's. */
  private static final double VENDORS_FONT = 6;

  /** So much more is asked of a word of kana. */
  private static final double KANA_ALONE = 8;

  private SwappedWord() {}

  /** The likeliest such word over a character, if there is one. */
  static Optional<Misread> at(CharSequence text, int at, Misreading misreading) {
    Misread best = null;
    double most = least(misreading);
    for (int start = farthestStart(text, at, misreading); start <= at; start++) {
      StringBuilder meant = new StringBuilder();
      int better = 0;
      int swapped = 0;
      for (int i = start; i < text.length() && swapped < LONGEST; i++) {
        char c = meant(text.charAt(i), misreading);
        if (c == 0) {
          break;
        }
        meant.append(c);
        if (c < 0x80) {
          if (i == start) {
            break;
          }
          continue;
        }
        swapped++;
        better += Commonness.cost(text.charAt(i)) - Commonness.cost(c);
        if (i < at || swapped < SHORTEST || better < WORTH_ASKING) {
          continue;
        }
        double gain = SwappedGain.of(text, start, i + 1, meant);
        if (gain > most && gain > asked(text, start, meant, misreading)) {
          most = gain;
          best = misread(misreading, start, meant.toString(), gain);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where a word over a character may begin: numbers in it, 年12月27日, do not make it longer. */
  private static int farthestStart(CharSequence text, int at, Misreading misreading) {
    int start = at;
    int swapped = 1;
    for (int i = at - 1; i >= 0 && swapped < LONGEST && at - i <= FARTHEST_BACK; i--) {
      char c = meant(text.charAt(i), misreading);
      if (c == 0) {
        break;
      }
      if (c > 0x7F) {
        swapped++;
        start = i;
      }
    }
    return start;
  }

  /** Whether what came of a stretch makes Chinese where it stands. */
  static boolean makesSense(CharSequence text, Misread misread) {
    return isWhole(misread)
        && misread.text().chars().filter(c -> c > 0x7F).count() <= LONGEST
        && SwappedGain.of(text, misread.start(), misread.end(), misread.text())
            > asked(text, misread.start(), misread.text(), misread.misreading());
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
    double most = SwappedGain.of(text, misread.start(), misread.end(), misread.text()) + 1;
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
        double gain = SwappedGain.of(text, start, end, meant);
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
    return Commonness.cost(c) > Commonness.FIRST_LEVEL;
  }

  /** How much a stretch must gain. */
  private static double asked(
      CharSequence text, int start, CharSequence meant, Misreading misreading) {
    int end = start + meant.length();
    return least(misreading) + vendorsFont(text, start, end) + letters(text, start, meant);
  }

  /**
   * What is asked besides where letters stand: Москва and 新製品が発売された become ideographs, and are
   * words. Where there are others nearby nothing is enough, and kana alone, いァ for 中央, must make a
   * word and very good Chinese.
   */
  private static double letters(CharSequence text, int start, CharSequence meant) {
    int end = start + meant.length();
    int letters = lettersIn(text, start, end);
    if (letters == 0) {
      return 0;
    }
    if (lettersIn(text, Math.max(0, start - NEARBY), start) > 0
        || lettersIn(text, end, Math.min(text.length(), end + NEARBY)) > 0) {
      return Double.POSITIVE_INFINITY;
    }
    if (letters * 2 <= end - start) {
      return 0;
    }
    return areKana(text, start, end) && isWord(meant) ? KANA_ALONE : Double.POSITIVE_INFINITY;
  }

  private static boolean isWord(CharSequence meant) {
    StringBuilder simple = new StringBuilder();
    for (int i = 0; i < meant.length(); i++) {
      simple.append(SwappedGain.simple(meant.charAt(i)));
    }
    return Lexicon.isWord(simple);
  }

  private static boolean areKana(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (CharTable.classOf(text.charAt(i)) != CharClass.KANA) {
        return false;
      }
    }
    return true;
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
      char c = i < 0 || i >= text.length() ? 0 : meant(text.charAt(i), misreading);
      if (c == 0 || (c < 0x80 && (i == start || i == end - 1))) {
        return "";
      }
      meant.append(c);
    }
    return meant.toString();
  }

  /** What a character was, a digit itself; nothing if it cannot have been one. */
  private static char meant(char c, Misreading misreading) {
    return c >= '0' && c <= '9' ? c : swapped(c, misreading);
  }

  private static char swapped(char c, Misreading misreading) {
    int bytes = c < 0x80 ? 0 : misreading.read().bytes(c);
    DoubleByte table = misreading == Misreading.GBK_AS_BIG5 ? DoubleByte.gbk() : DoubleByte.big5();
    return bytes > 0xFF ? table.character(bytes >> 8, bytes & 0xFF) : 0;
  }
}
