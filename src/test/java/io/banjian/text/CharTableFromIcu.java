package io.banjian.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Derives the class table from ICU's character properties. */
final class CharTableFromIcu {
  private CharTableFromIcu() {}

  static byte[] runs() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      DataOutputStream run = new DataOutputStream(body);
      int count = 0;
      int previous = -1;
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        int value = CharTable.pack(classOf(c), widthOf(c)) & 0xFF;
        if (value != previous || c == 0x10000) {
          run.writeInt(c);
          run.writeByte(value);
          count++;
          previous = value;
        }
      }
      out.writeInt(count);
      out.write(body.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static EastAsianWidth widthOf(int c) {
    int category = UCharacter.getType(c);
    if (category == UCharacterCategory.NON_SPACING_MARK
        || category == UCharacterCategory.ENCLOSING_MARK
        || category == UCharacterCategory.CONTROL
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return c == '\t' ? EastAsianWidth.NARROW : EastAsianWidth.ZERO;
    }
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH ->
          EastAsianWidth.WIDE;
      case UCharacter.EastAsianWidth.AMBIGUOUS -> EastAsianWidth.AMBIGUOUS;
      default -> EastAsianWidth.NARROW;
    };
  }

  static CharClass classOf(int c) {
    CharClass special = ofSingle(c);
    if (special != null) {
      return special;
    }
    int category = UCharacter.getType(c);
    if (category == UCharacterCategory.CONTROL) {
      return CharClass.CONTROL;
    }
    if (category == UCharacterCategory.SURROGATE) {
      return CharClass.SURROGATE;
    }
    if (category == UCharacterCategory.PRIVATE_USE) {
      return CharClass.PRIVATE_USE;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)) {
      return CharClass.VARIATION_SELECTOR;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)) {
      return CharClass.BIDI_CONTROL;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || category == UCharacterCategory.FORMAT) {
      return CharClass.INVISIBLE;
    }
    if (category == UCharacterCategory.UNASSIGNED) {
      return CharClass.UNASSIGNED;
    }
    if (category == UCharacterCategory.SPACE_SEPARATOR) {
      return CharClass.TYPOGRAPHIC_SPACE;
    }
    CharClass block = ofBlock(c, category);
    if (block != null) {
      return block;
    }
    if (category == UCharacterCategory.NON_SPACING_MARK
        || category == UCharacterCategory.ENCLOSING_MARK
        || category == UCharacterCategory.COMBINING_SPACING_MARK) {
      return CharClass.COMBINING;
    }
    return ofScript(c, category);
  }

  private static @Nullable CharClass ofSingle(int c) {
    return switch (c) {
      case '\n', '\r' -> CharClass.LINE_BREAK;
      case '\f' -> CharClass.PAGE_BREAK;
      case ' ', '\t' -> CharClass.SPACE;
      case 0x3000 -> CharClass.WIDE_SPACE;
      case 0x00A0, 0x202F, 0x2007 -> CharClass.NO_BREAK_SPACE;
      case 0x2028, 0x2029 -> CharClass.LINE_SEPARATOR;
      case 0xFFFC -> CharClass.OBJECT_PLACEHOLDER;
      case 0xFFFD -> CharClass.REPLACEMENT;
      case 0x3005, 0x3007 -> CharClass.IDEOGRAPH;
      default -> null;
    };
  }

  private static @Nullable CharClass ofBlock(int c, int category) {
    if (UCharacter.hasBinaryProperty(c, UProperty.UNIFIED_IDEOGRAPH)) {
      return CharClass.IDEOGRAPH; // the twelve of U+FA0E–FA29 are among them
    }
    if (in(c, 0x2E80, 0x2FDF)) {
      return CharClass.RADICAL;
    }
    if (in(c, 0xF900, 0xFAFF) || in(c, 0x2F800, 0x2FA1F)) {
      return CharClass.COMPATIBILITY_IDEOGRAPH;
    }
    if (in(c, 0xFB00, 0xFB06)) {
      return CharClass.LATIN_LIGATURE;
    }
    if (in(c, 0xFE10, 0xFE19) || in(c, 0xFE30, 0xFE6B)) {
      return CharClass.PRESENTATION_FORM;
    }
    if (in(c, 0xFF61, 0xFF65)) {
      return CharClass.HALF_WIDTH_CJK_MARK;
    }
    if (in(c, 0xFF66, 0xFF9F)) {
      return CharClass.HALF_WIDTH_KATAKANA;
    }
    if (in(c, 0xFF01, 0xFF60) || in(c, 0xFFE0, 0xFFE6)) {
      if (in(c, 0xFF10, 0xFF19)) {
        return CharClass.FULL_WIDTH_DIGIT;
      }
      return UCharacter.isLetter(c) ? CharClass.FULL_WIDTH_LATIN : CharClass.FULL_WIDTH_MARK;
    }
    if (in(c, 0x3001, 0x303F) && !UCharacter.isLetter(c) && category != NON_SPACING) {
      return isNumeric(c) ? CharClass.OTHER_NUMBER : CharClass.CJK_MARK;
    }
    if (c < 0x80) {
      if (UCharacter.isDigit(c)) {
        return CharClass.DIGIT;
      }
      return UCharacter.isLetter(c) ? CharClass.LATIN : CharClass.ASCII_MARK;
    }
    if (c == 0xB7) {
      return CharClass.GENERAL_MARK; // · parts the names of foreigners; Chinese print uses U+00B7
    }
    if ((in(c, 0xA1, 0xBF) && !UCharacter.isLetter(c) && !isNumeric(c)) || c == 0xD7 || c == 0xF7) {
      return CharClass.LATIN_ONE_SYMBOL;
    }
    if (in(c, 0x2010, 0x205E)) {
      return CharClass.GENERAL_MARK;
    }
    return null;
  }

  private static final int NON_SPACING = UCharacterCategory.NON_SPACING_MARK;

  private static CharClass ofScript(int c, int category) {
    if (UCharacter.isLetter(c) || category == UCharacterCategory.MODIFIER_LETTER) {
      return switch (UScript.getScript(c)) {
        case UScript.HAN -> CharClass.IDEOGRAPH;
        case UScript.HIRAGANA, UScript.KATAKANA, UScript.KATAKANA_OR_HIRAGANA -> CharClass.KANA;
        case UScript.BOPOMOFO -> CharClass.BOPOMOFO;
        case UScript.HANGUL -> CharClass.HANGUL;
        case UScript.LATIN -> CharClass.LATIN_EXTENDED;
        case UScript.COMMON -> in(c, 0x30FC, 0x30FC) ? CharClass.KANA : CharClass.OTHER_LETTER;
        default -> CharClass.OTHER_LETTER;
      };
    }
    if (isNumeric(c)) {
      return CharClass.OTHER_NUMBER;
    }
    if (c > 0x2000 && UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)) {
      return CharClass.EMOJI;
    }
    return in(c, 0x30FB, 0x30FB) ? CharClass.CJK_MARK : CharClass.SYMBOL;
  }

  private static boolean isNumeric(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE) != UCharacter.NumericType.NONE;
  }

  private static boolean in(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
