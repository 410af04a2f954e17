package io.banjian.layout;

import io.banjian.normalize.SimplifiedReading;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that hold text, measured: one row each, in parallel arrays, because a page
 * has hundreds and every decision looks at its neighbours. Filled by {@link RowReader}.
 *
 * <p>Widths are in East Asian units, halves of a full-width character.
 */
final class Rows {
  final SourceText text;

  int count;

  /** Whether column lines stand glued into rows: see {@link GluedRows}. */
  boolean isGlued;

  /** The widest measure of such lines. */
  int widestGlued;

  /** Number of the line on the page, from 0. */
  final int[] line;

  /** Where the ink starts and ends. */
  final int[] start;

  final int[] end;

  /** Blank lines between the row before and this one. */
  final int[] blanksBefore;

  /** A blank line before the row is not empty: a headline's own space set down as a line. */
  final boolean[] spacedBlank;

  /** White space before the ink, in units. */
  final int[] indent;

  /** Ink alone, in units. */
  final int[] ink;

  /** Ink and the white space between it, a run of white space counted once. */
  final int[] width;

  /**
   * Width of the first and of the last piece. They differ from the row's own where an OCR pipeline
   * glued the column lines of a paragraph with spaces: then the pieces are lines again.
   */
  final int[] head;

  final int[] tail;

  /** Column lines glued into the row: 1 for nearly all. */
  final int[] pieces;

  /** Width of the pieces between the first and the last, where there are any. */
  final int[] gluedMeasure;

  /** Characters of ink. */
  final int[] chars;

  /** Gaps of white space within the row. */
  final int[] gaps;

  /** Width of the widest gap: a gutter is wide. */
  final int[] widestGap;

  /** Gaps between two ideographs or wide marks: what justification or a headline leaves. */
  final int[] wideGaps;

  /** The longest run of characters each set apart by a gap. */
  final int[] spacedRun;

  /** Digits, Latin letters and half-width marks: they make the width uncertain. */
  final int[] narrow;

  /** ASCII marks beside an ideograph: narrowed by an OCR pipeline, full width in print. */
  final int[] narrowed;

  /** Marks that print may squeeze: ，。、；：“”（）《》. */
  final int[] squeezable;

  /** Marks of running text, ，。；：、？！, within the row or at its end. */
  final int[] stops;

  final EndMark[] ends;
  final StartMark[] starts;

  /** Width of the first piece that cannot be broken: what would have had to fit above. */
  final int[] headUnit;

  /** First and last quotation mark of the row: 1 opens, -1 closes, 0 none. */
  final byte[] firstQuote;

  final byte[] lastQuote;

  /** The same for brackets and title marks. */
  final byte[] firstBracket;

  final byte[] lastBracket;

  /** A form feed stands between the row before and this one. */
  final boolean[] newPage;

  final RowForm[] form;

  /** What the page's image says for a join behind the row, as log odds; 0 where it says nothing. */
  final double[] placed;

  private @Nullable String reading;
  private @Nullable RowSeams seams;
  private @Nullable BlankHabit blanks;
  private boolean @Nullable [] verse;

  Rows(SourceText text, int capacity) {
    this.text = text;
    line = new int[capacity];
    start = new int[capacity];
    end = new int[capacity];
    blanksBefore = new int[capacity];
    spacedBlank = new boolean[capacity];
    indent = new int[capacity];
    ink = new int[capacity];
    width = new int[capacity];
    head = new int[capacity];
    tail = new int[capacity];
    pieces = new int[capacity];
    gluedMeasure = new int[capacity];
    chars = new int[capacity];
    gaps = new int[capacity];
    widestGap = new int[capacity];
    wideGaps = new int[capacity];
    spacedRun = new int[capacity];
    narrow = new int[capacity];
    narrowed = new int[capacity];
    squeezable = new int[capacity];
    stops = new int[capacity];
    ends = new EndMark[capacity];
    starts = new StartMark[capacity];
    headUnit = new int[capacity];
    firstQuote = new byte[capacity];
    lastQuote = new byte[capacity];
    firstBracket = new byte[capacity];
    lastBracket = new byte[capacity];
    newPage = new boolean[capacity];
    form = new RowForm[capacity];
    placed = new double[capacity];
  }

  /** The page as the lexicon reads it, made when first asked for. */
  String reading() {
    if (reading == null) {
      reading = SimplifiedReading.of(text);
    }
    return reading;
  }

  /** How well rows go on in each other; one for all who ask, and made when first asked for. */
  RowSeams seams() {
    if (seams == null) {
      seams = new RowSeams(this);
    }
    return seams;
  }

  /** What blank lines are worth, counted once; asked when every row has its form. */
  BlankHabit blanks() {
    if (blanks == null) {
      blanks = BlankHabit.of(this);
    }
    return blanks;
  }

  /** For each row whether the next one is a line of the same poem; asked when all have a form. */
  boolean[] verse() {
    if (verse == null) {
      verse = Verse.find(this);
    }
    return verse;
  }

  Span span(int row) {
    return new Span(start[row], end[row]);
  }

  String string(int row) {
    return text.raw().substring(start[row], end[row]);
  }

  /** Set apart character by character: only justification does that, so the line is full. */
  boolean isStretched(int row) {
    return spacedRun[row] >= 3 && form[row] == RowForm.TEXT;
  }

  /** A row that no paragraph of running text can hold. */
  boolean isFixed(int row) {
    return form[row].isFixed();
  }
}
