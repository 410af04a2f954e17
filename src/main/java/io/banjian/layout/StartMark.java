package io.banjian.layout;

/** How a line begins, with the shares among lines inside a paragraph and among openers. */
enum StartMark {
  IDEOGRAPH(0.945, 0.90),
  NARROW(0.036, 0.03),
  /** Speech opens a paragraph four times as often as a line. */
  QUOTE(0.009, 0.036),
  TITLE_MARK(0.005, 0.020),
  BRACKET(0.004, 0.004),
  /** 【镜头】: a label, with which paragraphs begin. */
  LABEL(0.0005, 0.008),
  /** 停电：…, 招领：…: an item of a list, named first. */
  ITEM(0.002, 0.012),
  /** ▲昨天傍晚，…: a caption points to its picture. */
  POINTER(0.0002, 0.01),
  /** A mark that may not begin a line, so no paragraph either. */
  CLOSER(0.001, 0.00002),
  /** 本报讯 or 新华社…电: an article begins. */
  DATELINE(0.00005, 0.06),
  OTHER(0.001, 0.003);

  final double inside;
  final double first;

  StartMark(double inside, double first) {
    this.inside = Math.log(inside);
    this.first = Math.log(first);
  }
}
