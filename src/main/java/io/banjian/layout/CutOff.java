package io.banjian.layout;

/** How likely a row that belongs elsewhere stands in the middle of a paragraph, as a logarithm. */
final class CutOff {
  /** A line of another column or headline got into the text; the rest stands on another page. */
  private static final double CUT_BY_COLUMN = Math.log(0.2);

  private static final double CUT_BY_JUMP = Math.log(0.3);
  private static final double CUT_BY_FURNITURE = Math.log(0.05);
  private static final double CUT_BY_TEXT = Math.log(0.01);

  private CutOff() {}

  static double by(RowForm foreign) {
    return switch (foreign) {
      case MERGED, VERTICAL -> CUT_BY_COLUMN;
      case JUMP -> CUT_BY_JUMP;
      case ORNAMENT, FOOTER, PAGE_HEAD, DATE, MASTHEAD, INDEX, MARKUP -> CUT_BY_FURNITURE;
      case BYLINE, BYLINE_TAIL, CREDIT, SECTION_MARK, DOUBLED, TEXT -> CUT_BY_TEXT;
    };
  }
}
