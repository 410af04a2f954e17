package io.banjian.layout;

/**
 * Lines of a poem in regular metre: 夜雨敲窗竹榻凉，/晓来新绿满山冈。
 *
 * <p>Each line holds as many characters as the next and one mark, at its end, and every second one
 * ends a sentence. A column that is full four times running with a mark in the last place each
 * time, now a comma and now a full stop, does not occur.
 */
final class Verse {
  /** A quatrain. */
  private static final int FEWEST = 4;

  /** 四言 with its mark is five; two halves of seven with theirs are sixteen. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 16;

  private Verse() {}

  /** For each row whether the next one is a line of the same poem. */
  static boolean[] find(Rows rows) {
    boolean[] goesOn = new boolean[rows.count];
    int row = 0;
    while (row < rows.count) {
      int end = row;
      if (isVerse(rows, row) && !rows.ends[row].endsSentence()) {
        end++;
        while (end < rows.count && isNext(rows, row, end)) {
          end++;
        }
      }
      if (end - row >= FEWEST) {
        for (int line = row; line + 1 < end; line++) {
          goesOn[line] = true;
        }
      }
      row = Math.max(end, row + 1);
    }
    return goesOn;
  }

  private static boolean isNext(Rows rows, int first, int row) {
    boolean second = (row - first) % 2 == 1;
    return isVerse(rows, row)
        && rows.chars[row] == rows.chars[first]
        && rows.ends[row].endsSentence() == second;
  }

  private static boolean isVerse(Rows rows, int row) {
    EndMark end = rows.ends[row];
    return rows.chars[row] >= SHORTEST
        && rows.chars[row] <= LONGEST
        && (end == EndMark.COMMA || end == EndMark.SEMICOLON || end == EndMark.SENTENCE)
        && rows.form[row] == RowForm.TEXT
        && rows.narrow[row] == 0
        && hasOneMark(rows, row);
  }

  private static boolean hasOneMark(Rows rows, int row) {
    String raw = rows.text.raw();
    for (int i = rows.start[row]; i < rows.end[row] - 1; i++) {
      if (!Letters.isIdeograph(raw.charAt(i)) && !Letters.isSpace(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
