package io.banjian.lexicon;

/**
 * What Chinese puts together, as natural logarithms: 0 says nothing, 2.3 that something is ten
 * times as likely as chance would have it, −2.3 a tenth.
 *
 * <p>An answer costs tens of nanoseconds; the first one reads a table, which takes some
 * milliseconds. Ask where something is in doubt, not for every character of every page.
 */
public final class Lexicon {
  /** The share of a character or word that is not known, and of the rarest that is. */
  public static final double RAREST = -18;

  /** What chance and a few odd texts put together stays below. */
  public static final double AT_HOME = 0.5;

  public static final double NO_WORD = Double.NEGATIVE_INFINITY;

  /** Where text begins or ends. */
  public static final char EDGE = Symbols.EDGE;

  /** What stands behind one of these need only begin well. */
  private static final String ENDS_OF_CLAUSES = "。！？；：!?;:";

  private Lexicon() {}

  /**
   * How much likelier two characters stand side by side in Chinese than by chance: 经济 5, 的一 1, 人水
   * −2. Digits count as one character, and so do letters; {@link #EDGE} on either side asks for
   * what begins or ends a clause, and so does a full stop before. Of a character nobody knows it
   * says 0.
   */
  public static double follows(char before, char behind) {
    return FollowTable.get().score(asFirst(before), behind);
  }

  /** What is known of the two characters that meet where two texts do, to be asked further. */
  public static int meeting(SeamSide before, SeamSide behind) {
    return FollowTable.get().find(before.edge, behind.edge);
  }

  /**
   * Whether the two were ever seen side by side. Where they were not no word lies across them, and
   * {@link #seam} says what {@link #follows} does.
   */
  public static boolean isEverSeen(int meeting) {
    return meeting != FollowTable.UNSEEN;
  }

  /**
   * Whether some word may have two characters side by side: if not, none has. A quick question, to
   * be asked before {@link #isWord} and {@link #follows}. Of those that none has a few in a hundred
   * seem to.
   */
  public static boolean mayShareWord(char before, char behind) {
    return FollowTable.get().inWords.mayHave(before, behind);
  }

  /**
   * Whether two characters are at home side by side: in some word, or clearly oftener than by
   * chance. Of those that are not one in twenty seems to be.
   */
  public static boolean areAtHome(char before, char behind) {
    return FollowTable.get().atHome.mayHave(before, behind);
  }

  /** What {@link #follows(char, char)} says of two that are not at home side by side. */
  public static double strangers(char before, char behind) {
    FollowTable table = FollowTable.get();
    return table.unseen(table.number(before), table.number(behind));
  }

  /** {@link #follows(char, char)} of the two. */
  public static double follows(SeamSide before, SeamSide behind, int meeting) {
    return FollowTable.get().score(before.edge, behind.edge, meeting);
  }

  /** What counts as the first of two characters: behind the end of a clause text begins. */
  static char asFirst(char before) {
    return ENDS_OF_CLAUSES.indexOf(before) >= 0 ? EDGE : before;
  }

  /** The share a character has of running text: 的 −3.2, 犇 −18. */
  public static double share(char c) {
    return FollowTable.get().share(c);
  }

  /** The share a word has of running text, or {@link #NO_WORD}. */
  public static double wordShare(CharSequence text, int start, int end) {
    return WordTable.get().share(text, start, end);
  }

  public static boolean isWord(CharSequence text, int start, int end) {
    return wordShare(text, start, end) > NO_WORD;
  }

  public static boolean isWord(CharSequence text) {
    return isWord(text, 0, text.length());
  }

  /** The likeliest way to divide a stretch into words, as the logarithm of what they amount to. */
  public static double words(CharSequence text, int start, int end) {
    return SideWords.words(text, start, end)[end - start];
  }

  /**
   * What speaks for two pieces of text belonging together, end of the one to start of the other:
   * above 0 for it, below 0 against it.
   */
  public static double seam(CharSequence before, CharSequence behind) {
    return Seam.score(before, behind);
  }

  /** The same for texts whose ends are tried against many others. */
  public static double seam(SeamSide before, SeamSide behind) {
    return Seam.score(before, behind);
  }

  /** The same where it is known what the characters that meet say. */
  public static double seam(SeamSide before, SeamSide behind, double follows, int meeting) {
    return Seam.score(before, behind, follows, meeting);
  }
}
