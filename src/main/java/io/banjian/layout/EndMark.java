package io.banjian.layout;

/**
 * How a line ends, with what that says about the break behind it.
 *
 * <p>The figures are shares of each ending among the lines inside a paragraph and among the last
 * lines of paragraphs, counted on dumps of some 4,000 column lines and smoothed: a column breaks
 * where it is full, mostly inside a word; a paragraph ends with a sentence.
 */
enum EndMark {
  /** An ideograph; at a paragraph's end only a credit or a lost mark. */
  IDEOGRAPH(0.874, 0.0035),
  /** A digit or letter. */
  NARROW(0.016, 0.001),
  COMMA(0.056, 0.001),
  /** 、 */
  PAUSE(0.017, 0.001),
  SEMICOLON(0.002, 0.004),
  /** The colon before a list or a quotation, which often starts a paragraph. */
  COLON(0.0025, 0.004),
  /** 。！？ and …… , also with closing quotes and brackets behind them. */
  SENTENCE(0.021, 0.93),
  /** ” ） 》 behind anything else: the end of a term, or of a note with a name. */
  CLOSER(0.010, 0.035),
  DASH(0.0025, 0.002),
  /** “ （ 《, which print never leaves at a line's end. */
  OPENER(0.0006, 0.0001),
  /** （下转2版）, …摄 or 据新华社: the end of an article, whatever mark is missing. */
  TAIL(0.0005, 0.03),
  OTHER(0.003, 0.002);

  /** Logarithms of the shares. */
  final double inside;

  final double last;

  EndMark(double inside, double last) {
    this.inside = Math.log(inside);
    this.last = Math.log(last);
  }

  boolean endsSentence() {
    return this == SENTENCE || this == TAIL;
  }
}
