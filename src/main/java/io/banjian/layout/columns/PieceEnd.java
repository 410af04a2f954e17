package io.banjian.layout.columns;

import io.banjian.text.CharTable;

/** How a piece ends. */
enum PieceEnd {
  /** 。！？ with or without closing quotes behind them, and the bracket of a jump. */
  SENTENCE,
  /** An ideograph, a digit or a letter: broken off, or no running text. */
  WORD,
  /** ， 、 and what else promises more. */
  OPEN,
  /** ” ） ： ；, which may end a paragraph and mostly do not. */
  EITHER;

  static PieceEnd of(String raw, int start, int end) {
    int at = end - 1;
    boolean closed = false;
    while (at > start && "”’）》」』)\"".indexOf(raw.charAt(at)) >= 0) {
      closed = true;
      at--;
    }
    char last = raw.charAt(at);
    if ("。！？…!?｡".indexOf(last) >= 0) {
      return SENTENCE;
    }
    if (closed && last == '版') {
      return SENTENCE; // （下转A02版） ends a text
    }
    if (closed || last == '：' || last == ':' || last == '；' || last == ';') {
      return EITHER;
    }
    if ("，,、“‘（《〈(—-·－".indexOf(last) >= 0) {
      return OPEN;
    }
    return CharTable.classOf(last).isContent() || last == '%' ? WORD : EITHER;
  }
}
