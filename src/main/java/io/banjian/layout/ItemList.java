package io.banjian.layout;

/** Items one below the other, each named first: 停水：… 停电：… 招领：…. */
final class ItemList {
  /** An item may take two lines. */
  private static final int REACH = 2;

  private ItemList() {}

  /** Whether a row begins an item, and another item begins close by. */
  static boolean holds(Rows rows, int row) {
    if (rows.starts[row] != StartMark.ITEM) {
      return false;
    }
    int last = Math.min(rows.count - 1, row + REACH);
    for (int other = Math.max(0, row - REACH); other <= last; other++) {
      if (other != row && rows.starts[other] == StartMark.ITEM) {
        return true;
      }
    }
    return false;
  }
}
