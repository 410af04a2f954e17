package io.banjian.rules.punctuation;

import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.Optional;

/**
 * A quote, bracket or title mark that contradicts the others.
 *
 * @param view the paragraph it stands in
 * @param paragraph its number in the article
 * @param index where in the paragraph
 * @param mark as it reads: a straight quote in the direction it must have
 * @param instead the mark that must stand there, if it faces the wrong way
 * @param other where the mark stands that it contradicts, in the same paragraph
 */
record PairFault(
    Kind kind,
    View view,
    int paragraph,
    int index,
    char mark,
    Optional<String> instead,
    Optional<Integer> other) {
  /** What is the matter with a pair. */
  enum Kind {
    /** Opened and never closed. */
    UNCLOSED,
    /** Closed and never opened. */
    UNOPENED,
    /** Faces the wrong way. */
    MISDIRECTED,
    /** Closes after what was opened before it: “…《…”…》. */
    CROSSED,
    /** Opened with one mark and closed with that of another pair: 〈…）. */
    MISMATCHED
  }

  Span span() {
    return view.rawSpan(index, index + 1);
  }
}
