package io.banjian.layout;

/**
 * Rows in which an OCR pipeline glued the column lines of a paragraph, a space where each line
 * break was.
 *
 * <p>Between the spaces stand the lines again: all of one width but the first, which lost its
 * indent, and the last. Pieces of several columns read across (see {@link MergedRows}) look alike,
 * but such rows end in mid-sentence, row after row, where a paragraph ends with its sentence.
 */
final class GluedRows {
  private static final int NARROWEST = 14;
  private static final int MOST_PIECES = 200;

  private GluedRows() {}

  static void mark(Rows rows) {
    int candidates = 0;
    int sentences = 0;
    long glued = 0;
    long all = 0;
    int[] measures = new int[rows.count];
    int[] widths = new int[MOST_PIECES];
    for (int row = 0; row < rows.count; row++) {
      if (rows.form[row] != RowForm.TEXT) {
        continue;
      }
      all += rows.ink[row];
      if (rows.gaps[row] == 0 || rows.isStretched(row)) {
        continue;
      }
      int count = pieces(rows, row, widths);
      measures[row] = measure(widths, count);
      if (measures[row] > 0 && count > 2) {
        candidates++;
        glued += rows.ink[row];
        sentences += rows.ends[row].endsSentence() ? 1 : 0;
      }
    }
    // merged columns end one row in fifteen with a sentence, glued paragraphs every second; and a
    // pipeline that glues lines glues those of the whole page
    if (candidates == 0 || sentences * 3 < candidates || glued * 3 < all) {
      return;
    }
    rows.isGlued = true;
    boolean[] known = new boolean[512];
    for (int row = 0; row < rows.count; row++) {
      int count = measures[row] > 0 ? pieces(rows, row, widths) : 0;
      if (count > 2 && measures[row] < 500) {
        rows.widestGlued = Math.max(rows.widestGlued, measures[row]);
        for (int w = measures[row] - 2; w <= measures[row] + 2; w++) {
          known[w] = true;
        }
      }
    }
    for (int row = 0; row < rows.count; row++) {
      if (measures[row] == 0 || measures[row] >= 500) {
        continue;
      }
      int count = pieces(rows, row, widths);
      if (count > 2 || isPair(rows, row, widths, count, known)) {
        rows.head[row] = widths[0];
        rows.tail[row] = widths[count - 1];
        rows.pieces[row] = count;
        rows.gluedMeasure[row] = count > 2 ? measures[row] : widths[0];
      }
    }
  }

  /**
   * Whether a row of a page of glued rows holds several lines: it was told so, or it is longer than
   * any line and has gaps, as where lines of other columns stand among its own.
   */
  static boolean mayBeGlued(Rows rows, int row) {
    return rows.pieces[row] > 1
        || (rows.form[row] == RowForm.TEXT
            && rows.gaps[row] > 0
            && rows.stops[row] > 0
            && !rows.isStretched(row)
            && rows.width[row] > rows.widestGlued + LineFit.INDENT);
  }

  /**
   * Two pieces alone prove nothing, unless the page has that measure elsewhere; and two full ones
   * with no sentence at the end are two columns.
   */
  private static boolean isPair(Rows rows, int row, int[] widths, int count, boolean[] known) {
    return count == 2
        && (known[widths[0]] || known[widths[0] + LineFit.INDENT])
        && (rows.ends[row].endsSentence() || widths[1] < widths[0] - 2);
  }

  /** Widths of the pieces between gaps; 本报讯 with its own gap stays with what follows. */
  private static int pieces(Rows rows, int row, int[] widths) {
    String raw = rows.text.raw();
    int to = rows.end[row];
    int at = rows.start[row];
    int count = 0;
    int width = 0;
    int pieceStart = at;
    while (at < to && count < MOST_PIECES - 1) {
      if (Letters.isSpace(raw.charAt(at))) {
        int next = Letters.skipSpace(raw, at, to);
        if (at - pieceStart == 3 && raw.startsWith("本报讯", pieceStart)) {
          width++;
        } else {
          widths[count++] = width;
          width = 0;
          pieceStart = next;
        }
        at = next;
        continue;
      }
      char c = raw.charAt(at);
      // narrowed marks were full width in print: ， not ,
      boolean narrow = c < 0x7F && ",;:()!?\"".indexOf(c) < 0;
      width += narrow ? 1 : 2;
      at++;
    }
    widths[count++] = width;
    return count;
  }

  /** The measure on which a row's pieces agree, or 0. */
  private static int measure(int[] widths, int count) {
    if (count < 2) {
      return 0;
    }
    int measure = widths[0];
    for (int i = 1; i < count - 1; i++) {
      measure = Math.max(measure, widths[i]);
    }
    if (measure < NARROWEST || measure > 120) {
      return 0;
    }
    int odd = 0;
    for (int i = 1; i < count - 1; i++) {
      odd += widths[i] < measure - 5 ? 1 : 0;
    }
    boolean last = widths[count - 1] <= measure + 4;
    boolean first = widths[0] >= measure - 9;
    // one piece in eight may be cut by a gap that print has: 中共中央 国务院
    return first && last && odd * 8 <= count ? measure : 0;
  }
}
