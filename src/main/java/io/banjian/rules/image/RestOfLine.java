package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.CodePoints;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.function.IntPredicate;

/** The line that symbols stand on, without them. */
record RestOfLine(SourceText text, int lineStart, int lineEnd, int start, int end) {
  private static final ClassSet LATIN = ClassSet.of(CharClass.LATIN);
  private static final ClassSet PRINTED = ClassSet.SPACE.not();

  /** Whether it has the like once more: a row of items. */
  boolean has(int symbol) {
    return count(c -> c == symbol) > 0;
  }

  /** Whether it has symbols of any kind: a legend, ●为水库，△为山峰. */
  boolean hasSymbols() {
    return count(Ornaments::isAny) > 0;
  }

  private int count(IntPredicate fits) {
    return CodePoints.count(text, new Span(lineStart, start), fits)
        + CodePoints.count(text, new Span(end, lineEnd), fits);
  }

  /** Whether it has Latin letters: A∪B的结果是空集∅，. */
  boolean hasLetters() {
    return text.has(LATIN, lineStart, lineEnd);
  }

  /** Characters of the whole line, blanks left out. */
  int ink() {
    return text.count(PRINTED, lineStart, lineEnd);
  }
}
