package io.banjian.layout;

/**
 * Where columns alternate line by line.
 *
 * <p>There a line that breaks off in mid-sentence is seldom followed by its rest, and two lines of
 * one width that happen to meet look like a wrap. Where many such lines stay without a rest, the
 * others are not to be trusted either.
 */
final class Disorder {
  /** Log odds of a join that is to be shown, and not carried out unattended. */
  static final double DOUBTFUL = 0.8;

  private static final int REACH = 12;
  private static final int FEWEST = 5;

  /** On pages in order one line in forty lost its rest; nearby it may be one in six. */
  private static final double SHARE = 0.22;

  /** On a page of which so many lines have no rest, none of its columns can be trusted. */
  private static final double PAGE_SHARE = 0.2;

  /** From here on the words are asked. */
  private static final double DOUBT = 0.08;

  private static final int SOME = 3;
  private static final int TELLING = 8;
  private static final int ENOUGH = 40;

  /** Of joined lines on pages in order fewer than this never part a word. */
  private static final double CROSSED = 0.2;

  /** Seams on either side that are asked whether a row stands in a text that goes on. */
  private static final int NEIGHBOURS = 8;

  /** Log odds that a run of rows is one text, however much around it is lost. */
  private static final double ONE_TEXT = 4;

  /** Where columns alternate every third row or so finds no rest below it; in order hardly any. */
  private static final double RUN = 0.4;

  /** Blank lines that stand inside paragraphs so often part nothing. */
  private static final double HABIT = 0.5;

  /** Log odds of blocks that stand where they do by chance. */
  private static final double BADLY = 2;

  /** Of lines without their rest below, one in twelve goes on so well in another's. */
  private static final double WHOLE = -1;

  private final BreakPath.Decisions decisions;
  private final RowSeams seams;
  private final WordEvidence words;
  private final BlankHabit blanks;
  private final LostRests all;

  /**
   * Of rows with the next right below. Where a recognizer's block ends its last line has no rest
   * either, and that says nothing of the lines inside a block.
   */
  private final LostRests tight;

  private final boolean everywhere;

  private boolean askedOfBlocks;
  private boolean scattered;

  /** The log odds that the page's blocks stand where they do by chance, once that was asked. */
  private double ofPage = Double.NaN;

  private Disorder(Rows rows, BreakPath.Decisions decisions) {
    this.decisions = decisions;
    this.seams = rows.seams();
    this.words = new WordEvidence(rows);
    this.blanks = rows.blanks();
    this.all = LostRests.of(rows, decisions, false);
    this.tight = LostRests.of(rows, decisions, true);
    int lost = all.lost(0, rows.count);
    int off = all.brokenOff(0, rows.count);
    this.everywhere =
        (lost >= FEWEST && lost > off * PAGE_SHARE)
            || (lost > 1 && lost * 3 > off)
            || (lost >= SOME && lost > off * DOUBT && noWordsCross(rows));
  }

  /** Of breaks inside paragraphs one in two parts a word; here hardly any does. */
  private boolean noWordsCross(Rows rows) {
    int asked = 0;
    int crossed = 0;
    for (int row = 0; row + 1 < rows.count && asked < ENOUGH; row++) {
      if (decisions.joins(row) && rows.stops[row] > 0 && words.areIdeographs(row)) {
        asked++;
        crossed += words.speaks(row) > 0 ? 1 : 0;
      }
    }
    return asked >= TELLING && crossed < asked * CROSSED;
  }

  static Disorder of(Rows rows, BreakPath.Decisions decisions) {
    return new Disorder(rows, decisions);
  }

  /** Whether the whole page is out of order: then no join is better than a guess. */
  boolean isTotal() {
    return everywhere;
  }

  /** Whether the lines around a row are out of order, and its own do not show that they are not. */
  boolean reigns(int row) {
    int low = Math.max(0, row - REACH);
    int high = Math.min(seams.rows.count, row + REACH + 1);
    boolean inBlock = seams.rows.blanksBefore[row + 1] == 0;
    return isLost(all, low, high) && (!inBlock || isLost(tight, low, high)) && !isInOneText(row);
  }

  /**
   * Whether the rest of a row may stand elsewhere than behind the blank line below it: a block ends
   * there, the words do not read on, and a line around here lost its rest, or blocks around go on
   * badly; and those of the whole page go on so badly that chance does no worse. Without the page a
   * dump that sets blank lines into its paragraphs would be doubted for two that do not read on.
   */
  boolean mayGoOnElsewhere(int row) {
    if (!endsBlock(row) || seams.of(row, row + 1) >= 0) {
      return false;
    }
    int low = Math.max(0, row - REACH);
    int high = Math.min(seams.rows.count, row + REACH + 1);
    return pageGoesOnBadly() && (all.lost(low, high) > 0 || blocksAreByChance(low, high) > BADLY);
  }

  /** Joined across a blank line, where such lines mostly part paragraphs. */
  private boolean endsBlock(int row) {
    return seams.rows.blanksBefore[row + 1] > 0
        && decisions.joins(row)
        && blanks.blankInside(row) < HABIT
        && words.areIdeographs(row);
  }

  private boolean pageGoesOnBadly() {
    if (Double.isNaN(ofPage)) {
      ofPage = blocksAreByChance(0, seams.rows.count);
    }
    return ofPage > BADLY;
  }

  /** The log odds that blocks stand there by chance. */
  private double blocksAreByChance(int low, int high) {
    double odds = 0;
    for (int row = low; row + 1 < high; row++) {
      odds += endsBlock(row) ? seams.odds(row, row + 1) : 0;
    }
    return odds;
  }

  /**
   * Whether another's line may stand below a row: blocks of this page do not follow each other, and
   * no word lies across the seam.
   */
  boolean mayBeScattered(int row) {
    if (!decisions.joins(row)) {
      return false;
    }
    if (!askedOfBlocks) {
      askedOfBlocks = true;
      scattered = ScatteredBlocks.are(seams, decisions);
    }
    return scattered && seams.odds(row, row + 1) > WHOLE;
  }

  private static boolean isLost(LostRests rests, int low, int high) {
    int off = rests.brokenOff(low, high);
    return off >= FEWEST && rests.lost(low, high) > off * SHARE;
  }

  /** Whether a row goes on well in the next, and so do the rows that it is joined to. */
  private boolean isInOneText(int row) {
    double own = seams.odds(row, row + 1);
    if (own > 0 || !decisions.joins(row)) {
      return false;
    }
    double doubt = own;
    for (int i = row - 1; i >= Math.max(0, row - NEIGHBOURS) && decisions.joins(i); i--) {
      doubt += seams.odds(i, i + 1) - RUN;
    }
    int last = Math.min(seams.rows.count - 2, row + NEIGHBOURS);
    for (int i = row + 1; i <= last && decisions.joins(i); i++) {
      doubt += seams.odds(i, i + 1) - RUN;
    }
    return doubt < -ONE_TEXT;
  }
}
