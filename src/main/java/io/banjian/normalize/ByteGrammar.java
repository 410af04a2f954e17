package io.banjian.normalize;

/** The encoding that a text was written in, as a reader of single bytes. */
interface ByteGrammar {
  /** A byte of which only is known that it was there. */
  int ANY = -1;

  /**
   * A byte of which only is known that it was there, and that a character of several began with it.
   */
  int ANY_LEAD = -2;

  /** A byte that stands there and fits nowhere, or is missing. */
  int BROKEN = 95;

  /** A character of which a byte was made � or ?. */
  int REPLACED = 60;

  /** A mark of which a byte is missing: 锛, 銆 and 鈥 say clearly enough what they were. */
  int MARK = 45;

  String label();

  /** States are numbered from {@link Walk#BOUNDARY}; this is one more than the last. */
  int states();

  void feed(Walk walk, int value);

  /** What it costs that the text ends here, in the midst of a character. */
  int cutShort(Walk walk);

  /** Back to bytes, for the round trip; nothing if that cannot be. */
  byte[] encode(String text);
}
