package io.banjian.layout;

/** How well a line's width agrees with what a measure makes of it, as log likelihoods. */
final class LineFit {
  /** The first line of a paragraph lost its indent of two characters. */
  static final int INDENT = 4;

  /**
   * By how many units a line falls short of its measure. Chinese set solid does not, but for
   * kinsoku; a figure carried over or a digit a little wider than half leaves a unit or two.
   */
  private static final double[] SOLID_SHORT = {-0.06, -3.4, -4.3, -5.4, -6.0, -7.2, -8.5, -9.5};

  private static final double[] NARROW_SHORT = {-0.4, -1.4, -2.6, -3.8, -5.0, -6.2, -7.4, -8.6};

  /** By how many units it is longer, with marks on it that print can squeeze by half each. */
  private static final double[] SQUEEZED = {-0.06, -4.2, -3.1, -5.0, -4.6, -7.0, -7.0, -9};

  /** And without. */
  private static final double[] SOLID_LONG = {-0.06, -5.5, -7, -8, -9, -10};

  private static final double[] NARROW_LONG = {-0.4, -3.0, -3.8, -5.0, -5.8, -7, -8, -9};

  /** Gaps beside digits and Latin are narrower than the half character they are counted for. */
  private static final double[] GAPPED_LONG = {-0.5, -1.7, -2.4, -3.0, -3.6, -4.2, -4.8, -5.4};

  /** By how many units a stretched line falls short: what did not fit was one character or word. */
  private static final double[] STRETCHED = {
    0, 0, 0, -0.2, -0.4, -0.8, -1.2, -1.6, -2, -2.4, -2.8, -3.6, -4.4, -5.2, -6, -7, -8
  };

  private static final double FAR = -11;
  private static final double[] LOG = new double[256];

  static {
    for (int i = 1; i < LOG.length; i++) {
      LOG[i] = Math.log(i);
    }
  }

  /** What is said of a line at one measure: that it is a last one, or a full one of either kind. */
  static final int LAST = 0;

  static final int FLUSH = 1;
  static final int INDENTED = 2;
  static final int KINDS = 3;

  private LineFit() {}

  /**
   * What a row's width says for each of some measures, {@link #KINDS} numbers each. Most rows are
   * plain Chinese, and there it is the width alone that is held against the measures.
   *
   * @param next what would have had to fit behind a full line
   */
  static void of(Rows rows, int row, int[] measures, int known, int next, double[] fits) {
    boolean plain =
        rows.pieces[row] <= 1
            && rows.gaps[row] == 0
            && rows.narrow[row] < 2
            && !rows.isStretched(row);
    int width = rows.width[row];
    int tail = rows.tail[row];
    int marks = rows.squeezable[row];
    for (int k = 0, at = 0; k < known; k++, at += KINDS) {
      int measure = measures[k];
      if (plain) {
        fits[at + LAST] = last(tail - measure - 1, even(measure), marks);
        fits[at + FLUSH] = solid(measure - width, next, marks);
        fits[at + INDENTED] = solid(measure - INDENT - width, next, marks);
      } else {
        fits[at + LAST] = last(rows, row, measure);
        fits[at + FLUSH] = full(rows, row, measure, 0, next);
        fits[at + INDENTED] = full(rows, row, measure, INDENT, next);
      }
    }
  }

  /**
   * A line that its column broke off, {@code indent} units of its measure being lost white space
   * and {@code next} what would have had to fit behind it.
   */
  static double full(Rows rows, int row, int measure, int indent, int next) {
    if (rows.pieces[row] > 1) {
      // glued column lines: the first must open or go on, the last must be full
      double head = solid(measure - indent - rows.head[row], 2, rows.squeezable[row]);
      return head + solid(measure - rows.tail[row], next, rows.squeezable[row]);
    }
    int room = measure - indent;
    if (rows.isStretched(row)) {
      // set apart character by character to fill the line, so only what is missing may say
      // something
      int ink = rows.ink[row];
      return ink <= room + 1 && ink * 3 >= room
          ? -0.4 + at(STRETCHED, Math.min(STRETCHED.length - 1, Math.max(0, room - ink - next + 1)))
          : FAR;
    }
    int slack = room - rows.width[row];
    boolean gapped = rows.gaps[row] > 0;
    if (!gapped && rows.narrow[row] < 2) {
      return solid(slack, next, rows.squeezable[row]);
    }
    if (slack < 0) {
      double[] table = gapped && rows.ink[row] <= room + 1 ? GAPPED_LONG : NARROW_LONG;
      double squeezed = rows.squeezable[row] >= -slack ? at(SQUEEZED, -slack) : FAR;
      return Math.max(squeezed, at(table, -slack));
    }
    double window = next > 3 ? -0.4 * LOG[Math.min(next / 2, LOG.length - 1)] : 0;
    int miss = Math.max(0, slack - next + 1);
    // a digit is at most a quarter unit off: three of them do not explain a lost character
    boolean explained = miss <= 1 + (rows.narrow[row] + rows.gaps[row]) / 4;
    return window + at(explained ? NARROW_SHORT : SOLID_SHORT, miss);
  }

  private static double solid(int slack, int next, int squeezable) {
    return slack < 0
        ? at(squeezable >= -slack ? SQUEEZED : SOLID_LONG, -slack)
        : at(SOLID_SHORT, Math.max(0, slack - next + 1));
  }

  private static double at(double[] table, int miss) {
    return miss < table.length ? table[miss] : FAR;
  }

  /** The last line of a paragraph: any length up to the measure is as good as another. */
  static double last(Rows rows, int row, int measure) {
    int over = rows.tail[row] - measure - 1;
    double even = even(measure);
    int marks = rows.squeezable[row];
    if (rows.pieces[row] > 1) {
      int head = measure - rows.head[row];
      even += Math.max(solid(head, 2, marks), solid(head - INDENT, 2, marks));
    }
    boolean loose = rows.narrow[row] >= 2 || rows.gaps[row] > 0;
    return last(over, even, loose ? Integer.MAX_VALUE : marks);
  }

  private static double even(int measure) {
    return -LOG[Math.min(measure / 2, LOG.length - 1)];
  }

  /**
   * @param over by how much it is longer than its measure
   * @param squeezable by how much print may have squeezed it
   */
  private static double last(int over, double even, int squeezable) {
    if (over <= 0) {
      return even;
    }
    int left = squeezable >= over ? (over + 1) / 2 : over;
    return left > 5 ? FAR : even - 1.5 * left;
  }
}
