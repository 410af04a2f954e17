package io.banjian.layout;

/**
 * What a blank line is worth here.
 *
 * <p>One extractor sets blank lines between paragraphs, another between columns, a third behind
 * every line or none at all, and a page may change its habit from one article to the next. So the
 * habit is counted around each line: how often a blank line follows a line that surely breaks off
 * inside a sentence, and how often one that surely ends a paragraph.
 */
final class BlankHabit {
  private static final int REACH = 24;

  /** Lines counted before a word of evidence is believed: below that a blank line means little. */
  private static final double DOUBT = 1.5;

  /** No habit is so sure that widths and marks could not overrule it: blank lines lie. */
  private static final double MOST = 2.6;

  private final double[] blankInside;
  private final double[] blankBetween;
  private final Rows rows;

  private BlankHabit(Rows rows, double[] blankInside, double[] blankBetween) {
    this.rows = rows;
    this.blankInside = blankInside;
    this.blankBetween = blankBetween;
  }

  static BlankHabit of(Rows rows) {
    int n = rows.count;
    int[] inside = new int[n + 1];
    int[] insideBlank = new int[n + 1];
    int[] between = new int[n + 1];
    int[] betweenBlank = new int[n + 1];
    for (int row = 0; row + 1 < n; row++) {
      boolean blank = rows.blanksBefore[row + 1] > 0;
      int in = isSurelyInside(rows, row) ? 1 : 0;
      int out = isSurelyBetween(rows, row) ? 1 : 0;
      inside[row + 1] = inside[row] + in;
      insideBlank[row + 1] = insideBlank[row] + (blank ? in : 0);
      between[row + 1] = between[row] + out;
      betweenBlank[row + 1] = betweenBlank[row] + (blank ? out : 0);
    }
    double[] blankInside = new double[n];
    double[] blankBetween = new double[n];
    for (int row = 0; row < n; row++) {
      int low = Math.max(0, row - REACH);
      int high = Math.min(Math.max(0, n - 1), row + REACH);
      int in = inside[high] - inside[low];
      int inBlank = insideBlank[high] - insideBlank[low];
      int out = between[high] - between[low];
      int outBlank = betweenBlank[high] - betweenBlank[low];
      // shrink both towards their common rate: without sure lines a blank line says nothing
      double rate = (inBlank + outBlank + 0.3) / (in + out + 1.0);
      blankInside[row] = (inBlank + DOUBT * rate + 0.1) / (in + DOUBT + 0.2);
      blankBetween[row] = (outBlank + DOUBT * rate + 0.1) / (out + DOUBT + 0.2);
    }
    return new BlankHabit(rows, blankInside, blankBetween);
  }

  /** How often, around a row, a blank line stands inside a paragraph. */
  double blankInside(int row) {
    return blankInside[row];
  }

  /** How often, around a row, a blank line stands between two paragraphs. */
  double blankBetween(int row) {
    return blankBetween[row];
  }

  /** Evidence for a join behind a row, from the blank line there or its absence, in logs. */
  double forJoin(int row) {
    boolean blank = rows.blanksBefore[row + 1] > 0;
    double in = blankInside[row];
    double out = blankBetween[row];
    double evidence = blank ? Math.log(in / out) : Math.log((1 - in) / (1 - out));
    if (blank && isQuote(rows.starts[row + 1])) {
      // tika sets a blank line before every line whose ink starts further right: “ and 《 too
      evidence = Math.max(evidence, -0.4);
    }
    if (blank && isTailAndOpener(row)) {
      evidence = Math.max(evidence, 0.3);
    }
    return Math.max(-MOST, Math.min(MOST, evidence));
  }

  /**
   * A last line and the opener behind it, alone between two blank lines: tika parts paragraphs
   * where the ink moves, and behind a tail of one line that is one line too late.
   */
  private boolean isTailAndOpener(int row) {
    if (row < 1 || rows.blanksBefore[row] > 0 || rows.ends[row].endsSentence()) {
      return false;
    }
    boolean group = row == 1 || rows.blanksBefore[row - 1] > 0;
    boolean tail =
        rows.ends[row - 1] == EndMark.SENTENCE || rows.form[row - 1] == RowForm.SECTION_MARK;
    return group && tail;
  }

  private static boolean isQuote(StartMark start) {
    return start == StartMark.QUOTE || start == StartMark.TITLE_MARK || start == StartMark.BRACKET;
  }

  static boolean isSurelyInside(Rows rows, int row) {
    if (rows.isFixed(row) || rows.isFixed(row + 1) || isQuote(rows.starts[row + 1])) {
      return false;
    }
    EndMark end = rows.ends[row];
    boolean breaksOff = end == EndMark.IDEOGRAPH || end == EndMark.COMMA || end == EndMark.PAUSE;
    int difference = rows.width[row] - rows.width[row + 1];
    // 12 units: below that two lines may be a headline's
    return breaksOff
        && rows.width[row] >= 12
        && difference >= -6
        && rows.stops[row] + rows.stops[row + 1] > 0;
  }

  static boolean isSurelyBetween(Rows rows, int row) {
    if (rows.isFixed(row) || rows.isFixed(row + 1) || row == 0) {
      return false;
    }
    // a sentence ends on a line clearly shorter than the one above
    return rows.ends[row] == EndMark.SENTENCE
        && !rows.isFixed(row - 1)
        && !rows.ends[row - 1].endsSentence()
        && rows.width[row] <= rows.width[row - 1] - 6;
  }
}
