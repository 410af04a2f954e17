package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.UnitSet;

/** Which characters are drawn rather than read. */
final class Ornaments {
  /** Of other blocks than the geometric shapes, all of which are set so: ■ ▲ ● ◆ ▷. */
  private static final String PRINTED = "★☆※〓¤♪♫♬";

  /**
   * Read as a word, or as part of a figure: a route, a ratio, a section of a law, a sex. Where they
   * split a word they are none of it, and that is all that can be said.
   */
  private static final String READ = "√∞∝≈≌≠≡≤≥≦≧≮≯⌀♂♀✓✔☑☐№§";

  /** A column of a table holds nothing else. */
  private static final String CELLS = "√∞✓✔☑☐♂♀№";

  /** Signs that stand for other marks: a colon, a slash, a dot, a bar, a tilde, leaders. */
  private static final String MARKS = "∶∕∖∗∘∙∣∥∼−⋅⋮⋯⌒\u2329\u232A";

  /** Before a telephone number these are read: ☎ ✆ ☏ 📞 📱. */
  private static final int[] TELEPHONES = {0x260E, 0x260F, 0x2706, 0x1F4DE, 0x1F4F1};

  /** Of the classes of quotes and brackets. */
  static final String AMONG_MARKS = "※〓§¤";

  private static final UnitSet STARTS = UnitSet.of(starts());

  private Ornaments() {}

  /** Arrows and all above them up to the radicals; below stand quotes and dashes. */
  private static String starts() {
    StringBuilder starts = new StringBuilder(AMONG_MARKS);
    for (char unit = 0x2100; unit < 0x2E80; unit++) {
      starts.append(unit);
    }
    for (char unit = Character.MIN_HIGH_SURROGATE; unit <= Character.MAX_HIGH_SURROGATE; unit++) {
      starts.append(unit);
    }
    return starts.toString();
  }

  /**
   * Whether one may begin with this unit: nearly all of a page are ideographs, and none of them.
   */
  static boolean mayStart(char unit) {
    return STARTS.contains(unit);
  }

  static boolean isAny(int c) {
    return isPrinted(c) || isPictograph(c) || isRinged(c) || isRead(c);
  }

  /** What papers set before a byline, a caption or an item, and between the parts of a line. */
  static boolean isPrinted(int c) {
    return (c >= 0x2580 && c <= 0x25FF)
        || (c < 0x10000 && PRINTED.indexOf(c) >= 0)
        || isStroke(c)
        || isFormal(c);
  }

  /** ∮ ⊕ ∵: of mathematics and logic, where letters and figures stand beside it. */
  static boolean isFormal(int c) {
    return c >= 0x2200 && c <= 0x22FF && !isRead(c) && MARKS.indexOf(c) < 0;
  }

  static boolean isRead(int c) {
    return isArrow(c) || (c < 0x10000 && READ.indexOf(c) >= 0);
  }

  static boolean isArrow(int c) {
    return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x27F0 && c <= 0x27FF);
  }

  /**
   * │ ┌ ╬ ╳, of which tables were drawn; but for lines that lie: two of them make the dash of many
   * a font.
   */
  static boolean isStroke(int c) {
    return c >= 0x2500 && c <= 0x257F && "─━┄┅┈┉╌╍═╴╶╸╺╼╾".indexOf(c) < 0;
  }

  /** Whether it is all that a line may have to say. */
  static boolean isCell(int c) {
    return c < 0x10000 && CELLS.indexOf(c) >= 0;
  }

  /** Numbers in a ring, ① ⓪ ❶ ➀: a section mark, or what a picture had beside a detail. */
  static boolean isRinged(int c) {
    return (c >= 0x2460 && c <= 0x2473)
        || (c >= 0x24EA && c <= 0x24FF)
        || (c >= 0x2776 && c <= 0x2793);
  }

  /** ▲ ↓: how a figure beside it moved. */
  static boolean isTrend(int c) {
    return "▲△▼▽↑↓".indexOf(c) >= 0;
  }

  /** 😰 ✿ ❖ 🏠 ⌘: what no paper prints. ✓ and √ tick a list, ♂ ♀ name a sex, ♪ sings. */
  static boolean isPictograph(int c) {
    if (c < 0x2300 || isPrinted(c) || isRead(c) || isRinged(c)) {
      return false;
    }
    if (c <= 0x27BF || (c >= 0x2B05 && c <= 0x2B55)) {
      return (c < 0x2400 && MARKS.indexOf(c) < 0) || c >= 0x2600;
    }
    CharClass charClass = c > 0xFFFF ? CharTable.classOf(c) : CharClass.IDEOGRAPH;
    return charClass == CharClass.EMOJI || charClass == CharClass.SYMBOL;
  }

  static boolean isTelephone(int c) {
    for (int telephone : TELEPHONES) {
      if (c == telephone) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an emoji may be followed by without ending: a variation selector, a joiner, a tone, the
   * cap of a key, the letters of a flag.
   */
  static boolean goesOn(int c) {
    return c == EMOJI_STYLE
        || c == 0xFE0E
        || c == 0x200D
        || c == KEY_CAP
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  /**
   * An arrow, ©, ™, ▶, ㊗: behind anything else, ◆ or ℃ say, a selector is a stray character of its
   * own.
   */
  static boolean mayBeInColour(int c) {
    return isArrow(c) || isPictograph(c) || "©®™ℹ〰〽㊗㊙‼⁉Ⓜ▪▫▶◀◻◼".indexOf(c) >= 0;
  }

  static final char KEY_CAP = 0x20E3;

  /** Behind it a character is drawn in colours, whatever it is elsewhere: 1️⃣ ©️ ↗️. */
  static final char EMOJI_STYLE = 0xFE0F;
}
