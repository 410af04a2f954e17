package io.banjian.normalize;

import io.banjian.text.CharTable;

/** What punctuation marks are to each other and to the characters beside them. */
public final class Marks {
  private Marks() {}

  /** 。！？ and their narrow forms: a sentence may end here. */
  public static boolean endsSentence(char c) {
    return switch (c) {
      case '。', '！', '？', '!', '?', '…' -> true;
      default -> false;
    };
  }

  /** A stop of full width: what must not stand behind a space, nor begin a line. */
  public static boolean isStop(char c) {
    return switch (c) {
      case '，', '。', '、', '；', '：', '？', '！' -> true;
      default -> false;
    };
  }

  public static boolean isNarrowStop(char c) {
    return switch (c) {
      case ',', ';', ':', '?', '!' -> true;
      default -> false;
    };
  }

  public static boolean opens(char c) {
    return switch (c) {
      case '“', '‘', '「', '『', '（', '《', '〈', '【', '〔', '〖', '［', '｛' -> true;
      default -> false;
    };
  }

  public static boolean closes(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '）', '》', '〉', '】', '〕', '〗', '］', '｝' -> true;
      default -> false;
    };
  }

  /** What closes an opening mark; the mark itself if it opens nothing. */
  public static char closerOf(char c) {
    return switch (c) {
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '（' -> '）';
      case '《' -> '》';
      case '〈' -> '〉';
      case '【' -> '】';
      case '〔' -> '〕';
      case '〖' -> '〗';
      case '［' -> '］';
      case '｛' -> '｝';
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> c;
    };
  }

  /** Marks of both widths that say nothing about the text around them. */
  static boolean isPassedOver(char c) {
    return switch (c) {
      case ',',
          '，',
          ';',
          '；',
          ':',
          '：',
          '?',
          '？',
          '!',
          '！',
          '.',
          '。',
          '…',
          '(',
          '（',
          ')',
          '）',
          '~',
          '～',
          '"',
          '\'',
          '“',
          '”',
          '‘',
          '’',
          '%' ->
          true;
      default -> false;
    };
  }

  static boolean isAlphanumeric(char c) {
    return switch (CharTable.classOf(c)) {
      case LATIN, LATIN_EXTENDED, FULL_WIDTH_LATIN, DIGIT, FULL_WIDTH_DIGIT -> true;
      default -> false;
    };
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  static boolean isLatin(char c) {
    return switch (CharTable.classOf(c)) {
      case LATIN, LATIN_EXTENDED, FULL_WIDTH_LATIN -> true;
      default -> false;
    };
  }

  /** An ideograph or kana; of one beyond the BMP, either half. */
  static boolean isChineseLetter(CharSequence text, int at) {
    char c = text.charAt(at);
    return CharTable.isPlainIdeograph(c) || isOtherLetter(text, at, c);
  }

  private static boolean isOtherLetter(CharSequence text, int at, char c) {
    return switch (CharTable.classOf(c)) {
      case IDEOGRAPH, COMPATIBILITY_IDEOGRAPH, RADICAL, KANA, HALF_WIDTH_KATAKANA -> true;
      case SURROGATE -> isIdeographPart(text, at);
      default -> false;
    };
  }

  /** Whether half of a surrogate pair belongs to an ideograph, as in 𠮷野. */
  static boolean isIdeographPart(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))
          && CharTable.isIdeograph(Character.toCodePoint(c, text.charAt(at + 1)));
    }
    return at > 0
        && Character.isHighSurrogate(text.charAt(at - 1))
        && CharTable.isIdeograph(Character.toCodePoint(text.charAt(at - 1), c));
  }
}
