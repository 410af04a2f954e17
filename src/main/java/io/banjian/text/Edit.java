package io.banjian.text;

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
