package io.banjian.layout;

/** What a row is by its form alone. All but {@link #TEXT} stand outside running text. */
enum RowForm {
  /** Running text or a headline: only the neighbours tell. */
  TEXT,
  BYLINE,
  /** Names alone, behind a byline that ran over its line. */
  BYLINE_TAIL,
  /** 通讯员某某摄 on a row of its own. */
  CREDIT,
  JUMP,
  DATE,
  MASTHEAD,
  PAGE_HEAD,
  FOOTER,
  INDEX,
  ORNAMENT,
  /** 一 alone: the number of a section. */
  SECTION_MARK,
  /** A headline that stands twice on its row. */
  DOUBLED,
  /** One or two characters of a vertical headline. */
  VERTICAL,
  /** Set apart by tags or by signs of Markdown. */
  MARKUP,
  /** Pieces of several columns. */
  MERGED;

  boolean isFixed() {
    return this != TEXT;
  }
}
