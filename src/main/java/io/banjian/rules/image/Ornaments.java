package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/** Which characters are drawn rather than read. */
final class Ornaments {
  /** What papers set before a byline, a caption or an item, and between the parts of a line. */
  private static final String PRINTED = "■□▲△▼▽◆◇●○◎★☆※▶◀►◄▪▫◢◣◤◥⊙◉◈";

  /** Numbers in a ring: a section mark, or what a picture had beside a detail. */
  private static final int RINGED_FROM = 0x2460;

  private static final int RINGED_TO = 0x2473;

  /** Before a telephone number these are read: ☎ ✆ ☏ 📞 📱. */
  private static final int[] TELEPHONES = {0x260E, 0x260F, 0x2706, 0x1F4DE, 0x1F4F1};

  private Ornaments() {}

  /**
   * Whether one may begin with this unit: nearly all of a page are ideographs, and none of them.
   */
  static boolean mayStart(char unit) {
    return (unit & 0xF000) == 0x2000 || Character.isHighSurrogate(unit);
  }

  static boolean isAny(int c) {
    return isPrinted(c) || isPictograph(c) || isRinged(c);
  }

  static boolean isPrinted(int c) {
    return c < 0x10000 && PRINTED.indexOf(c) >= 0;
  }

  static boolean isRinged(int c) {
    return c >= RINGED_FROM && c <= RINGED_TO;
  }

  /** 😰 ✿ ❖ 🏠: what no paper prints. ✓ and √ tick a list, ♂ ♀ name a sex, ♪ sings. */
  static boolean isPictograph(int c) {
    if (c < 0x2600 || isPrinted(c) || "✓✔♂♀♪♫☑☐".indexOf(c) >= 0) {
      return false;
    }
    if (c <= 0x27BF || (c >= 0x2B05 && c <= 0x2B55)) {
      return !(c >= 0x2776 && c <= 0x2793); // ringed numbers of another set
    }
    return c > 0xFFFF && CharTable.classOf(c) == CharClass.EMOJI;
  }

  static boolean isTelephone(int c) {
    for (int telephone : TELEPHONES) {
      if (c == telephone) {
        return true;
      }
    }
    return false;
  }

  /** What an emoji may be followed by without ending: a variation selector, a joiner, a tone. */
  static boolean goesOn(int c) {
    return c == 0xFE0F || c == 0xFE0E || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF);
  }
}
