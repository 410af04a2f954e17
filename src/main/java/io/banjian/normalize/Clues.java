package io.banjian.normalize;

import io.banjian.text.Precompiled;
import java.nio.ByteBuffer;

/**
 * Which characters make one think of which misreading. Looked up for every character of every page,
 * so that next to none of them say anything on a clean one.
 */
final class Clues {
  /** What is left where no text can be had back: 烫 屯 葺 铪 and �. */
  static final int REMAINS = 1 << 8;

  static final int LINE_BREAK = 1 << 9;

  /** Says something only in a simplified page. */
  static final int TRADITIONAL = 1 << 10;

  /**
   * Two of them side by side: neither is common, and both were everyday characters in the other.
   */
  static final int PAIR_GBK_AS_BIG5 = 1 << 11;

  static final int PAIR_BIG5_AS_GBK = 1 << 12;
  static final int PAIRS = PAIR_GBK_AS_BIG5 | PAIR_BIG5_AS_GBK;

  /** 锛 锘 銆 鈥: the first two bytes of a mark, alone at the end of a run. */
  private static final String CUT_MARKS = "锛锘銆鈥";

  /** By character: which of {@link #FLAGS} it has. */
  private static final byte[] SORTS = new byte[0x10000];

  private static final short[] FLAGS;

  static {
    // half a second of a run's start, were it worked out there
    ByteBuffer table =
        Precompiled.beside(Clues.class, ClueTable.RESOURCE)
            .orElseGet(() -> ByteBuffer.wrap(ClueTable.compiled()));
    FLAGS = new short[table.getShort()];
    for (int i = 0; i < FLAGS.length; i++) {
      FLAGS[i] = table.getShort();
    }
    table.get(SORTS);
  }

  private Clues() {}

  static int bit(Misreading misreading) {
    return 1 << misreading.ordinal();
  }

  /** What both characters of a pair have that one misreading swapped; 0 for one that swaps none. */
  static int pair(Misreading misreading) {
    return switch (misreading) {
      case GBK_AS_BIG5 -> PAIR_GBK_AS_BIG5;
      case BIG5_AS_GBK -> PAIR_BIG5_AS_GBK;
      default -> 0;
    };
  }

  static int of(char c) {
    return FLAGS[SORTS[c]];
  }

  static boolean isContinuation(int value) {
    return (value & 0xC0) == 0x80;
  }

  /** C2 or C3 and 80–BF: a letter of Latin-1, misread before. */
  static boolean isLatinInUtf8(int bytes) {
    return (bytes >> 8 == 0xC2 || bytes >> 8 == 0xC3) && isContinuation(bytes & 0xFF);
  }

  /** Looks at what stands beside a character before a line is weighed for its sake. */
  static boolean confirm(CharSequence text, int at, Misreading misreading) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    char previous = at > 0 ? text.charAt(at - 1) : '\n';
    return switch (misreading) {
      case UTF_8_AS_GBK ->
          isLatinInUtf8(DoubleByte.gbk().bytes(c))
              ? areLatinInUtf8(text, at)
              : CUT_MARKS.indexOf(c) >= 0 || continuesUtf8(next, ByteForm.GBK);
      case UTF_8_AS_BIG5 -> continuesUtf8(next, ByteForm.BIG5);
      case GBK_AS_BIG5 -> isOfTwo(next, ByteForm.BIG5) || isOfTwo(previous, ByteForm.BIG5);
      case BIG5_AS_GBK -> isOfTwo(next, ByteForm.GBK) || isOfTwo(previous, ByteForm.GBK);
      case UTF_8_AS_LATIN, GBK_AS_LATIN -> isHighLatin(next) || isHighLatin(previous);
      case BIG5_AS_LATIN ->
          isHighLatin(next) || isHighLatin(previous) || areBig5WithAscii(text, at);
    };
  }

  private static boolean areLatinInUtf8(CharSequence text, int at) {
    for (int i = at; i < at + 4; i++) {
      if (i >= text.length() || !isLatinInUtf8(DoubleByte.gbk().bytes(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** ²{¦~ for 現年: two of Big5's common characters, of which the second bytes are ASCII. */
  private static boolean areBig5WithAscii(CharSequence text, int at) {
    return at + 3 < text.length()
        && isLead(text.charAt(at))
        && isAsciiTrail(text.charAt(at + 1))
        && isLead(text.charAt(at + 2))
        && isAsciiTrail(text.charAt(at + 3))
        && (isCommonLead(text.charAt(at)) || isCommonLead(text.charAt(at + 2)));
  }

  private static boolean isCommonLead(char c) {
    return c >= 0xA4 && c <= 0xC6;
  }

  /** Of a mark, ¡A for ，, or of an ideograph of either level. */
  private static boolean isLead(char c) {
    return c >= 0xA1 && c <= 0xF9;
  }

  private static boolean isAsciiTrail(char c) {
    return c >= 0x40 && c <= 0x7E;
  }

  private static boolean continuesUtf8(char next, ByteForm form) {
    int bytes = form.bytes(next);
    return next == '?'
        || next == '\uFFFD'
        || (bytes >= 0x80 && isContinuation(bytes > 0xFF ? bytes >> 8 : bytes));
  }

  private static boolean isOfTwo(char c, ByteForm form) {
    return form.bytes(c) > 0xFF;
  }

  private static boolean isHighLatin(char c) {
    return c >= 0x80 && ByteForm.LATIN.bytes(c) >= 0x80;
  }
}
