package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what cannot be seen and makes a no-break space a space.
 *
 * <p>Kept is what belongs to the characters around it: the joiners of an emoji (👨‍👩‍👧) and of
 * Indic and Arabic letters, the selector that chooses a glyph for an ideograph (葛󠄀) or for an
 * emoji (☎️), directional marks on a line that has right-to-left letters.
 */
public final class Invisibles implements Normalizer {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int KEYCAP = 0x20E3;

  @Override
  public Patch normalize(String raw) {
    return Patch.of(raw, edits(raw));
  }

  /** One edit a character, in order; neighbours make a run. */
  public static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    RightToLeftLines directions = new RightToLeftLines(text);
    int before = -1; // the character before that stays
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (isResidue(text, i, end, codePoint, before, directions)) {
        String instead = CharTable.classOf(codePoint) == CharClass.NO_BREAK_SPACE ? " " : "";
        edits.add(Edit.of(EditKind.INVISIBLE, new Span(i, end), instead));
        before = instead.isEmpty() ? before : ' ';
      } else {
        before = codePoint;
      }
      i = end;
    }
    return edits;
  }

  private static boolean isResidue(
      String text, int at, int end, int codePoint, int before, RightToLeftLines directions) {
    return switch (CharTable.classOf(codePoint)) {
      case NO_BREAK_SPACE -> true;
      case BIDI_CONTROL -> !directions.isRightToLeft(at);
      case VARIATION_SELECTOR -> !choosesGlyph(codePoint, before, text, end);
      case INVISIBLE -> !isVisibleFormat(codePoint) && !joins(codePoint, before, text, end);
      default -> false;
    };
  }

  /** Arabic and Syriac signs that Unicode counts as format characters but every font draws. */
  private static boolean isVisibleFormat(int codePoint) {
    return (codePoint >= 0x0600 && codePoint <= 0x0605)
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint == 0x0890
        || codePoint == 0x0891
        || codePoint == 0x08E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }

  private static boolean joins(int codePoint, int before, String text, int end) {
    if (before < 0 || end >= text.length()) {
      return isFlagTag(codePoint) && isFlag(before);
    }
    int after = text.codePointAt(end);
    if (codePoint == JOINER && endsPictograph(before) && isPictograph(after)) {
      return true;
    }
    if (codePoint == JOINER || codePoint == NON_JOINER) {
      return isComplexScript(before) && isComplexScript(after);
    }
    return isFlagTag(codePoint) && isFlag(before);
  }

  /** 🏴󠁧󠁢󠁥󠁮󠁧󠁿: the tags that follow say whose flag it is. */
  private static boolean isFlagTag(int codePoint) {
    return codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  private static boolean isFlag(int before) {
    return before == BLACK_FLAG || isFlagTag(before);
  }

  /** An emoji, or a symbol that may be drawn as one. */
  private static boolean isPictograph(int codePoint) {
    CharClass c = CharTable.classOf(codePoint);
    return c == CharClass.EMOJI || c == CharClass.SYMBOL;
  }

  private static boolean endsPictograph(int codePoint) {
    return isPictograph(codePoint)
        || CharTable.classOf(codePoint) == CharClass.VARIATION_SELECTOR; // 🏳️‍🌈
  }

  /** Scripts whose letters change shape with their neighbours. */
  private static boolean isComplexScript(int codePoint) {
    CharClass c = CharTable.classOf(codePoint);
    return (c == CharClass.OTHER_LETTER || c == CharClass.COMBINING) && codePoint >= 0x0590;
  }

  private static boolean choosesGlyph(int selector, int before, String text, int end) {
    if (before < 0) {
      return false;
    }
    if (selector >= 0x180B && selector <= 0x180F) { // Mongolian free variation selectors
      return before >= 0x1800 && before <= 0x18AF;
    }
    CharClass base = CharTable.classOf(before);
    if (base == CharClass.IDEOGRAPH || base == CharClass.EMOJI || base == CharClass.SYMBOL) {
      return true;
    }
    boolean presentation = selector == 0xFE0E || selector == 0xFE0F;
    if (!presentation) {
      return false;
    }
    return switch (before) {
      case '©', '®', '™', '‼', '⁉', '〰', '〽', '㊗', '㊙', 'ℹ', 'Ⓜ' -> true;
      default -> {
        boolean keycapBase = (before >= '0' && before <= '9') || before == '#' || before == '*';
        yield keycapBase && end < text.length() && text.charAt(end) == KEYCAP;
      }
    };
  }

  /** Says of each line whether it holds right-to-left letters, looking at it once. */
  private static final class RightToLeftLines {
    private final String text;
    private int end = -1;
    private boolean found;

    RightToLeftLines(String text) {
      this.text = text;
    }

    boolean isRightToLeft(int at) {
      if (at < end) {
        return found;
      }
      int start = at;
      while (start > 0 && !isBreak(text.charAt(start - 1))) {
        start--;
      }
      found = false;
      for (end = start; end < text.length() && !isBreak(text.charAt(end)); end++) {
        found |= isLetterOfRightToLeft(text.charAt(end));
      }
      return found;
    }

    /** Hebrew, Arabic, Syriac, Thaana and N'Ko, and Arabic's presentation forms. */
    private static boolean isLetterOfRightToLeft(char c) {
      byte direction = Character.getDirectionality(c);
      return (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
          && Character.isLetter(c); // U+061C and U+200F are right-to-left and no letters
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
