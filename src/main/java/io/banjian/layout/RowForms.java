package io.banjian.layout;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/** Marks the rows whose form alone says what they are. */
final class RowForms {
  /** Beyond this no byline, jump, credit or masthead item goes. */
  private static final int LONGEST = 170;

  private RowForms() {}

  static void mark(Rows rows) {
    String raw = rows.text.raw();
    for (int row = 0; row < rows.count; row++) {
      if (MarkupForm.is(raw, rows.start[row], rows.end[row])) {
        rows.form[row] = RowForm.MARKUP;
      } else if (rows.end[row] - rows.start[row] <= LONGEST) {
        rows.form[row] = of(rows, raw, row);
      }
    }
    for (int row = 1; row < rows.count; row++) {
      if (isBylineTail(rows, raw, row)) {
        rows.form[row] = RowForm.BYLINE_TAIL;
      } else if (isIndexTail(rows, raw, row)) {
        rows.form[row] = RowForm.INDEX;
      } else if (isJumpTail(rows, raw, row)) {
        rows.form[row] = RowForm.TEXT;
      }
    }
  }

  private static RowForm of(Rows rows, String raw, int row) {
    int from = rows.start[row];
    int to = rows.end[row];
    if (isOrnament(raw, from, to)) {
      return RowForm.ORNAMENT;
    }
    if (JumpForm.isJump(raw, from, to)) {
      return RowForm.JUMP;
    }
    if ((rows.stops[row] > 0 && rows.ends[row] != EndMark.TAIL)
        || rows.ends[row] == EndMark.COMMA) {
      if (SpeckledHead.is(raw, from, to)) {
        return RowForm.PAGE_HEAD;
      }
      // 高铁站前，一碗面的十二种叫法▶2版
      return IndexForm.pointsToPage(raw, from, to) ? RowForm.INDEX : RowForm.TEXT;
    }
    if (rows.chars[row] <= 30 && CreditForm.isCredit(raw, from, to)) {
      return RowForm.CREDIT;
    }
    if (rows.chars[row] <= 60 && BylineForm.isByline(raw, from, to)) {
      return RowForm.BYLINE;
    }
    return FurnitureForm.of(raw, from, to);
  }

  /** ▲ ▲: no ideograph, letter or digit at all. */
  private static boolean isOrnament(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      CharClass k = CharTable.classOf(raw.codePointAt(i));
      if (k.isContent() || (k.isMark() && k != CharClass.ASCII_MARK) || i - from > 24) {
        return false;
      }
      if (Character.isHighSurrogate(raw.charAt(i))) {
        i++;
      }
    }
    return true;
  }

  /** 怎么用、（下|转A02版）: a jump that ran over the line is read with the line it began on. */
  private static boolean isJumpTail(Rows rows, String raw, int row) {
    return rows.form[row] == RowForm.JUMP
        && rows.form[row - 1] == RowForm.TEXT
        && rows.blanksBefore[row] == 0
        && !rows.newPage[row]
        && JumpForm.runsOver(raw, rows.span(row - 1), rows.span(row));
  }

  /**
   * What a byline's row was too short for, alone under it: names, the last character of one, or
   * what those named did: 記者陶昇／鷺汀|報導.
   */
  private static boolean isBylineTail(Rows rows, String raw, int row) {
    RowForm above = rows.form[row - 1];
    if (rows.form[row] != RowForm.TEXT
        || rows.stops[row] > 0
        || rows.chars[row] > 16
        || (above != RowForm.BYLINE && above != RowForm.BYLINE_TAIL && above != RowForm.CREDIT)) {
      return false;
    }
    int from = rows.start[row];
    int to = rows.end[row];
    if (BylineForm.isVerb(raw, from, to)) {
      return !BylineForm.endsWithVerb(raw, rows.start[row - 1], rows.end[row - 1]);
    }
    if (BylineForm.endsWithRole(raw, rows.start[row - 1], rows.end[row - 1])) {
      return NameForm.isNames(raw, from, to, true);
    }
    if (rows.chars[row] == 1) {
      // □记者 常荔|丹, and 胡|涛 of a name set with a gap
      boolean glued = row + 1 == rows.count || rows.chars[row + 1] > 1;
      return glued && Letters.isIdeograph(raw.charAt(from)) && lastName(raw, rows, row - 1) <= 2;
    }
    if (NameForm.isNames(raw, from, to, false)) {
      return true;
    }
    // 记者 丁 洋 苏梅|新 石 荔: the first character still belongs to the name above
    return rows.chars[row] <= 9
        && from + 2 < to
        && Letters.isSpace(raw.charAt(from + 1))
        && lastName(raw, rows, row - 1) == 2
        && NameForm.isNames(raw, from + 1, to, false);
  }

  /** …竞春光▶2|版: the last character of an entry in the index box. */
  private static boolean isIndexTail(Rows rows, String raw, int row) {
    return rows.chars[row] == 1
        && raw.charAt(rows.start[row]) == '版'
        && Letters.isDigit(raw.charAt(rows.end[row - 1] - 1));
  }

  /** Characters of the last name of a row. */
  private static int lastName(String raw, Rows rows, int row) {
    int at = rows.end[row];
    while (at > rows.start[row] && Letters.isIdeograph(raw.charAt(at - 1))) {
      at--;
    }
    return rows.end[row] - at;
  }
}
