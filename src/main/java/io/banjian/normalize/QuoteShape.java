package io.banjian.normalize;

/** Which quotation marks a text sets. */
public enum QuoteShape {
  /** “ ” and, within them, ‘ ’. */
  CURLY('“', '”', '‘', '’'),
  /** 「 」 and, within them, 『 』. */
  CORNER('「', '」', '『', '』');

  private final char open;
  private final char close;
  private final char innerOpen;
  private final char innerClose;

  QuoteShape(char open, char close, char innerOpen, char innerClose) {
    this.open = open;
    this.close = close;
    this.innerOpen = innerOpen;
    this.innerClose = innerClose;
  }

  String mark(boolean inner, boolean opening) {
    return String.valueOf(inner ? opening ? innerOpen : innerClose : opening ? open : close);
  }

  static boolean isOpen(char c) {
    return c == '“' || c == '「';
  }

  static boolean isClose(char c) {
    return c == '”' || c == '」';
  }
}
