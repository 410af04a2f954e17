package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.Interleaving;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows among which many break off and go on elsewhere, and has their order mended. */
final class InterleavedRows {
  /** Log odds by which rows must seem out of order before it is asked where their rests stand. */
  private static final double DOUBT = 9;

  /** A row of text is not shorter; a name or a headline, which nothing goes on behind, may be. */
  private static final int SHORTEST = 9;

  /** A few rows in which two to four columns take turns. */
  private static final int WINDOW_OF_TURNS = 5;

  private static final int MOST_BAD_TURNS = 3;
  private static final int MOST_COLUMNS = 4;

  /** Log odds by which those few rows must go on better so. */
  private static final double CLEARLY = 8;

  /**
   * Rows of a page whose other paragraphs were glued: those the pipeline could not put together.
   */
  private static final int FEWEST_APART = 12;

  /** So many rows with several columns on them: the page is taken apart row by row. */
  private static final int MANY_MERGED = 12;

  /** Paragraphs that break off with no rest below them. */
  private static final int FEWEST_LOST = 1;

  private InterleavedRows() {}

  static List<ColumnRegion> find(Rows rows, MergedRegions merged, boolean wrapped) {
    if (!rows.isGlued) {
      if (!wrapped
          || (merged.areWanted() && areTakenApart(merged))
          || !mayBeOutOfOrder(rows, 0, rows.count)) {
        return List.of();
      }
      List<ColumnRegion> found = regions(rows, 0, rows.count);
      return found.isEmpty() || areTakenApart(merged) ? List.of() : found;
    }
    if (areTakenApart(merged)) {
      return List.of();
    }
    List<ColumnRegion> found = new ArrayList<>();
    int from = 0;
    int glued = 0;
    for (int row = 0; row <= rows.count; row++) {
      boolean ends = row == rows.count;
      if (!ends && (rows.pieces[row] == 1 || rows.form[row] == RowForm.MERGED)) {
        continue;
      }
      boolean apart = row - from >= FEWEST_APART;
      if (apart || ends) {
        found.addAll(gluedRegions(rows, glued, apart ? from : row));
        glued = row;
      }
      if (apart && mayBeOutOfOrder(rows, from, row)) {
        found.addAll(regions(rows, from, row));
      }
      from = row + 1;
    }
    return found;
  }

  private static boolean areTakenApart(MergedRegions merged) {
    for (ColumnRegion region : merged.all()) {
      if (region.proven() || region.merged().size() >= MANY_MERGED) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each row whether, as the regions' order has it, its rest does not stand below: it was found
   * elsewhere, what stands below is another's, or nothing is known of it among lines that take
   * turns.
   */
  static boolean[] goOnElsewhere(Rows rows, List<ColumnRegion> regions) {
    boolean[] elsewhere = new boolean[rows.count];
    for (ColumnRegion region : regions) {
      Map<Integer, Integer> next = new HashMap<>();
      Map<Integer, Integer> before = new HashMap<>();
      for (int i = 1; i < region.pieces().size(); i++) {
        if (!region.isApart(i)) {
          int end = region.pieces().get(i - 1).end();
          int start = region.pieces().get(i).start();
          next.put(end, start);
          before.put(start, end);
        }
      }
      for (int row = 0; row + 1 < rows.count; row++) {
        int end = rows.end[row];
        int start = rows.start[row + 1];
        boolean within = region.span().start() < end && start < region.span().end();
        int unknown = within ? -1 : start;
        elsewhere[row] |=
            !rows.ends[row].endsSentence()
                && (next.getOrDefault(end, unknown) != start
                    || before.getOrDefault(start, end) != end);
      }
    }
    return elsewhere;
  }

  /**
   * For each row whether a blank line below it stands in a region whose order is right so seldom
   * that nothing is to be joined across it unattended, the lines that stand in order neither. Lines
   * of one block a recognizer read one under the other.
   */
  static boolean[] areInDoubt(Rows rows, List<ColumnRegion> regions) {
    boolean[] inDoubt = new boolean[rows.count];
    for (ColumnRegion region : regions) {
      Span span = region.span();
      for (int row = 0; region.confidence() < LineBreak.SURE && row + 1 < rows.count; row++) {
        inDoubt[row] |=
            rows.blanksBefore[row + 1] > 0
                && span.start() <= rows.start[row]
                && rows.end[row] <= span.end();
      }
    }
    return inDoubt;
  }

  private static List<ColumnRegion> regions(Rows rows, int from, int to) {
    int n = to - from;
    int[] blocks = new int[n];
    boolean[] foreign = new boolean[n];
    for (int i = 0; i < n; i++) {
      int row = from + i;
      boolean opens = i > 0 && rows.blanksBefore[row] > 0;
      blocks[i] = i == 0 ? 0 : blocks[i - 1] + (opens ? 1 : 0);
      foreign[i] = isForeign(rows.form[row]);
    }
    int[] lines = Arrays.copyOfRange(rows.line, from, to);
    return Interleaving.find(rows.text, lines, blocks, foreign);
  }

  /** Pieces of other columns within paragraphs that a pipeline glued, and between them. */
  private static List<ColumnRegion> gluedRegions(Rows rows, int from, int to) {
    RowSeams seams = rows.seams();
    int lost = 0;
    for (int row = from; row < to; row++) {
      boolean broken = rows.pieces[row] > 1 && breaksOff(rows.ends[row]);
      lost += broken && (row + 1 == to || seams.odds(row, row + 1) > 0) ? 1 : 0;
    }
    if (lost < FEWEST_LOST) {
      return List.of();
    }
    boolean[] glued = new boolean[to - from];
    boolean[] foreign = new boolean[to - from];
    for (int row = from; row < to; row++) {
      glued[row - from] = GluedRows.mayBeGlued(rows, row);
      foreign[row - from] = isForeign(rows.form[row]);
    }
    int[] lines = Arrays.copyOfRange(rows.line, from, to);
    return Interleaving.findGlued(rows.text, lines, glued, foreign);
  }

  private static boolean isForeign(RowForm form) {
    return switch (form) {
      case VERTICAL, ORNAMENT, FOOTER, PAGE_HEAD, MASTHEAD, DATE, INDEX, MARKUP -> true;
      case TEXT, BYLINE, BYLINE_TAIL, CREDIT, JUMP, SECTION_MARK, DOUBLED, MERGED -> false;
    };
  }

  /**
   * A look at how rows that break off go on below, cheap, and nearly always enough to say no. Rows
   * behind which a blank line stands are looked at by themselves as well, because blocks may
   * alternate whose own lines are in order.
   */
  private static boolean mayBeOutOfOrder(Rows rows, int from, int to) {
    if (to - from <= MOST_BAD_TURNS + 1) {
      return false; // so few seams raise no doubt, and the lexicon is not read for them
    }
    RowSeams seams = rows.seams();
    return mayBeOutOfOrder(seams, from, to, seams::mostOdds)
        && mayBeOutOfOrder(seams, from, to, seams::odds);
  }

  private static boolean mayBeOutOfOrder(RowSeams seams, int from, int to, Going going) {
    Rows rows = seams.rows;
    OrderDoubt all = new OrderDoubt();
    OrderDoubt ends = new OrderDoubt();
    SeamWindow few = new SeamWindow(WINDOW_OF_TURNS, MOST_BAD_TURNS);
    for (int row = from; row + 1 < to; row++) {
      boolean foreign = rows.isFixed(row) && rows.form[row] != RowForm.MERGED;
      if (foreign || !breaksOff(rows.ends[row])) {
        continue;
      }
      few.add(seams.edges(row, row + 1) < 0);
      if (rows.width[row] >= SHORTEST) {
        double odds = going.odds(row, row + 1);
        all.add(odds);
        if (rows.blanksBefore[row + 1] > 0) {
          ends.add(odds);
        }
      }
      if (all.exceeds(DOUBT)
          || ends.exceeds(DOUBT)
          || (few.isBad() && takesTurns(seams, row, to))) {
        return true;
      }
    }
    return false;
  }

  /** What is said for the row below standing there by chance. */
  private interface Going {
    double odds(int above, int below);
  }

  /** Whether the last few rows go on better some rows further down, all alike, than right below. */
  private static boolean takesTurns(RowSeams seams, int last, int to) {
    for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
      // words are only looked up where the characters that meet leave it open
      if (gain(seams, last, to, columns, seams::mostOdds, seams::leastOdds) > CLEARLY
          && gain(seams, last, to, columns, seams::odds, seams::odds) > CLEARLY) {
        return true;
      }
    }
    return false;
  }

  private static double gain(
      RowSeams seams, int last, int to, int columns, Going below, Going further) {
    double gain = 0;
    int count = 0;
    for (int row = last; row >= 0 && count < WINDOW_OF_TURNS; row--) {
      if (breaksOff(seams.rows.ends[row]) && row + columns < to) {
        gain += below.odds(row, row + 1) - further.odds(row, row + columns);
        count++;
      }
    }
    return gain;
  }

  private static boolean breaksOff(EndMark end) {
    return end == EndMark.IDEOGRAPH || end == EndMark.COMMA || end == EndMark.PAUSE;
  }
}
