package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.SourceText;

/** The line that symbols stand on, without them. */
record RestOfLine(SourceText text, int lineStart, int lineEnd, int start, int end) {
  /** Whether it has the like once more: a row of items. */
  boolean has(int symbol) {
    for (int at = lineStart; at < lineEnd; at += Character.charCount(text.codePointAt(at))) {
      if ((at < start || at >= end) && text.codePointAt(at) == symbol) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has symbols of any kind: a legend, ●为水库，△为山峰. */
  boolean hasSymbols() {
    for (int at = lineStart; at < lineEnd; at += Character.charCount(text.codePointAt(at))) {
      if ((at < start || at >= end) && Ornaments.isAny(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has Latin letters: A∪B的结果是空集∅，. */
  boolean hasLetters() {
    for (int at = lineStart; at < lineEnd; at++) {
      if (text.classAt(at) == CharClass.LATIN) {
        return true;
      }
    }
    return false;
  }

  /** Characters of the whole line, blanks left out. */
  int ink() {
    int ink = 0;
    for (int at = lineStart; at < lineEnd; at++) {
      ink += text.classAt(at).isSpace() ? 0 : 1;
    }
    return ink;
  }
}
