package io.banjian.normalize;

/** A text written in one encoding and read in another. */
enum Misreading {
  UTF_8_AS_GBK(ByteForm.GBK, 110),
  UTF_8_AS_LATIN(ByteForm.LATIN, 110),
  UTF_8_AS_BIG5(ByteForm.BIG5, 110),
  GBK_AS_LATIN(ByteForm.LATIN, 110),
  BIG5_AS_LATIN(ByteForm.LATIN, 120),

  // one ideograph for another: nothing but likelihood tells
  GBK_AS_BIG5(ByteForm.BIG5, 120),
  BIG5_AS_GBK(ByteForm.GBK, 120);

  private static final class Grammars {
    static final ByteGrammar UTF_8 = new Utf8Grammar();
    static final ByteGrammar GBK = new DoubleByteGrammar("GBK", DoubleByte.gbk(), false);
    static final ByteGrammar BIG5 = new DoubleByteGrammar("Big5", DoubleByte.big5(), true);
  }

  private final ByteForm read;
  private final int enter;

  Misreading(ByteForm read, int enter) {
    this.read = read;
    this.enter = enter;
  }

  ByteGrammar written() {
    return switch (this) {
      case UTF_8_AS_GBK, UTF_8_AS_LATIN, UTF_8_AS_BIG5 -> Grammars.UTF_8;
      case GBK_AS_LATIN, GBK_AS_BIG5 -> Grammars.GBK;
      case BIG5_AS_LATIN, BIG5_AS_GBK -> Grammars.BIG5;
    };
  }

  ByteForm read() {
    return read;
  }

  /**
   * How much less surprising the repaired text must be. What GBK is in Big5 are characters that a
   * traditional page is full of anyway.
   */
  int enterOn(ChineseScript script) {
    return this == GBK_AS_BIG5 && script == ChineseScript.TRADITIONAL ? 2 * enter : enter;
  }

  /** UTF-8→GBK, or Windows-1252 where the characters show that it was not Latin-1. */
  String label(String garbled) {
    boolean windows =
        read == ByteForm.LATIN && garbled.chars().anyMatch(c -> c > 0xFF && c != 0xFFFD);
    return written().label() + "→" + (windows ? "Windows-1252" : read.label());
  }

  boolean isStructured() {
    return written() == Grammars.UTF_8;
  }

  /** 一字换一字: both encodings have two bytes a character. */
  boolean swapsIdeographs() {
    return !isStructured() && read != ByteForm.LATIN;
  }
}
