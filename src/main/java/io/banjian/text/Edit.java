package io.banjian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One change to the raw page: a span replaced by other text, or a span moved elsewhere. An empty
 * span inserts, an empty text drops.
 */
public sealed interface Edit permits Edit.Replacement, Edit.Move {
  EditKind kind();

  Span span();

  /** Puts {@code text} where {@code span} was. */
  record Replacement(EditKind kind, Span span, String text) implements Edit {
    public Replacement {
      if (span.isEmpty() && text.isEmpty()) {
        throw new IllegalArgumentException("an edit that changes nothing at " + span.start());
      }
    }
  }

  /**
   * Takes {@code span} out and sets it in before the character now at {@code moveTo}. Moves to one
   * place stand there in the order in which they are listed.
   */
  record Move(Span span, int moveTo) implements Edit {
    public Move {
      if (span.isEmpty() || (moveTo > span.start() && moveTo < span.end()) || moveTo < 0) {
        throw new IllegalArgumentException("no move: " + span + " to " + moveTo);
      }
    }

    @Override
    public EditKind kind() {
      return EditKind.LAYOUT;
    }
  }

  static Edit of(EditKind kind, Span span, String text) {
    return new Replacement(kind, span, text);
  }

  static Edit layout(Span span, String text) {
    return new Replacement(EditKind.LAYOUT, span, text);
  }

  /**
   * Sets {@code text} in place of the white space of a gap. What takes no room besides, a soft
   * hyphen or a zero-width space at the end of a line, stays: it is not white space, and dropping
   * it is said apart.
   */
  static List<Edit> closing(CharSequence raw, Span gap, String text) {
    List<Edit> edits = new ArrayList<>(1);
    String due = text;
    for (int at = gap.start(); at < gap.end(); ) {
      int end = at;
      while (end < gap.end() && CharTable.classOf(raw.charAt(end)).isBlank()) {
        end++;
      }
      if (end > at) {
        edits.add(layout(new Span(at, end), due));
        due = "";
      }
      at = end + 1;
    }
    if (!due.isEmpty()) {
      edits.add(layout(Span.at(gap.end()), due));
    }
    return edits;
  }

  static Edit width(Span span, String text) {
    return new Replacement(EditKind.WIDTH, span, text);
  }

  static Edit mark(Span span, String text) {
    return new Replacement(EditKind.MARK, span, text);
  }

  static Edit move(Span span, int moveTo) {
    return new Move(span, moveTo);
  }
}
