package io.banjian.layout;

import java.util.List;

/** 导读: what belongs to the entries that {@link FurnitureForm} knows by the page at their end. */
final class IndexBoxes {
  /** 今日看点, 要闻导览. */
  private static final int LONGEST_TITLE = 6;

  /** From one entry of a box to the next. */
  private static final int NEAR = 3;

  private final Rows rows;
  private final List<Paragraphs.Group> groups;

  IndexBoxes(Rows rows, List<Paragraphs.Group> groups) {
    this.rows = rows;
    this.groups = groups;
  }

  void mark(BlockKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      Paragraphs.Group group = groups.get(i);
      if (rows.form[group.last()] == RowForm.INDEX) {
        kinds[i] = BlockKind.INDEX_BOX; // …供述 2|版
      } else if (endsWithPage(group) && follows(kinds, i)) {
        kinds[i] = BlockKind.INDEX_BOX;
        if (group.rows() == 1 && kinds[i - 1] == BlockKind.HEADLINE) {
          kinds[i - 1] = BlockKind.INDEX_BOX;
        }
      }
    }
    for (int i = 0; i + 1 < kinds.length; i++) {
      if (kinds[i] == BlockKind.HEADLINE
          && kinds[i + 1] == BlockKind.INDEX_BOX
          && isTitle(groups.get(i))) {
        kinds[i] = BlockKind.INDEX_BOX;
      }
    }
  }

  private boolean endsWithPage(Paragraphs.Group group) {
    int row = group.last();
    return IndexForm.isPage(rows.text.raw(), rows.start[row], rows.end[row]);
  }

  /** Whether another entry stands close above. */
  private static boolean follows(BlockKind[] kinds, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (kinds[i] == BlockKind.INDEX_BOX) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Paragraphs.Group group) {
    int row = group.first();
    return group.rows() == 1
        && rows.form[row] == RowForm.TEXT
        && rows.chars[row] <= LONGEST_TITLE
        && rows.stops[row] == 0;
  }
}
