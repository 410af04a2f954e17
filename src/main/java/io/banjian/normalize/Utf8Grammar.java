package io.banjian.normalize;

import java.nio.charset.StandardCharsets;

/** Reads UTF-8. The state says how many bytes of how many are still to come. */
final class Utf8Grammar implements ByteGrammar {
  private static final int LAST_OF_TWO = 2;
  private static final int TWO_OF_THREE = 3;
  private static final int LAST_OF_THREE = 4;
  private static final int THREE_OF_FOUR = 5; // 6: two of four
  private static final int LAST_OF_FOUR = 7;

  private static final int UNKNOWN = 1 << 30;

  @Override
  public String label() {
    return "UTF-8";
  }

  @Override
  public int states() {
    return 8;
  }

  @Override
  public void feed(Walk walk, int value) {
    if (walk.state == Walk.BOUNDARY) {
      begin(walk, value);
    } else if (value == ANY || (value & 0xC0) == 0x80) {
      goOn(walk, value);
    } else {
      if (value >= 0 && value < 0x80) {
        walk.lose(BROKEN); // no decoder takes a digit for the second byte: it dropped the first
      } else {
        walk.breakOff(BROKEN);
      }
      begin(walk, value);
    }
  }

  private static void begin(Walk walk, int value) {
    if (value == ANY) {
      walk.lose(REPLACED);
    } else if (value == ANY_LEAD) {
      walk.state = TWO_OF_THREE;
      walk.partial = UNKNOWN;
    } else if (value < 0x80) {
      walk.say(value, Commonness.cost((char) value));
    } else if (value >= 0xC2 && value <= 0xDF) {
      walk.state = LAST_OF_TWO;
      walk.partial = value & 0x1F;
    } else if (value >= 0xE0 && value <= 0xEF) {
      walk.state = TWO_OF_THREE;
      walk.partial = value & 0xF;
    } else if (value >= 0xF0 && value <= 0xF4) {
      walk.state = THREE_OF_FOUR;
      walk.partial = value & 0x7;
    } else {
      walk.breakOff(BROKEN);
    }
  }

  private static void goOn(Walk walk, int value) {
    boolean last =
        walk.state == LAST_OF_TWO || walk.state == LAST_OF_THREE || walk.state == LAST_OF_FOUR;
    if (value == ANY && last && isMark(walk.partial)) {
      walk.lose(MARK);
      return;
    }
    int partial =
        value == ANY || (walk.partial & UNKNOWN) != 0
            ? UNKNOWN
            : walk.partial << 6 | (value & 0x3F);
    if (!last) {
      walk.state++;
      walk.partial = partial;
    } else if (partial == UNKNOWN) {
      walk.lose(value == ANY ? REPLACED + 50 : REPLACED);
    } else {
      complete(walk, partial);
    }
  }

  private static void complete(Walk walk, int codePoint) {
    boolean tooLong =
        codePoint < 0x80
            || (codePoint < 0x800 && walk.state != LAST_OF_TWO)
            || (codePoint < 0x10000 && walk.state == LAST_OF_FOUR);
    if (tooLong || codePoint > Character.MAX_CODE_POINT || isSurrogate(codePoint)) {
      walk.breakOff(BROKEN * 2);
    } else {
      walk.say(codePoint, surprise(codePoint));
    }
  }

  private static int surprise(int codePoint) {
    return switch (codePoint) {
      case 0xFFFD -> 40; // 锟斤拷: a decoder had given up before
      case 0xFEFF -> 50; // ï»¿: a byte order mark
      default -> codePoint > 0xFFFF ? 150 : Commonness.cost((char) codePoint);
    };
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** The first two bytes of U+2000–203F, U+3000–303F, U+FEC0–FEFF and U+FF00–FF3F. */
  private static boolean isMark(int partial) {
    return partial == 0x80 || partial == 0xC0 || partial == 0x3FB || partial == 0x3FC;
  }

  @Override
  public int cutShort(Walk walk) {
    return walk.state == LAST_OF_THREE && isMark(walk.partial) ? MARK : REPLACED;
  }

  @Override
  public byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
