package io.banjian.rules.image;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.List;

/**
 * A marker, and what is left when it goes.
 *
 * @param certain nothing of the page is lost with it
 */
record Marker(Span span, List<Edit> edits, boolean certain) {
  Marker {
    edits = List.copyOf(edits);
  }

  /** Drops all of it, with which nothing is lost. */
  static Marker dropped(int start, int end) {
    Span span = new Span(start, end);
    return new Marker(span, List.of(Edit.of(EditKind.DELETION, span, "")), true);
  }

  /** Stands for something that is lost: that it goes is only one thing to do. */
  static Marker ofLoss(int start, int end) {
    Span span = new Span(start, end);
    return new Marker(span, List.of(Edit.of(EditKind.DELETION, span, "")), false);
  }

  /** Stands for a character. */
  static Marker meaning(int start, int end, String meant) {
    Span span = new Span(start, end);
    return new Marker(span, List.of(Edit.of(EditKind.SUBSTITUTION, span, meant)), false);
  }

  /** Encloses text that stays. */
  static Marker around(Span whole, Span opening, Span closing) {
    return new Marker(
        whole,
        List.of(Edit.of(EditKind.DELETION, opening, ""), Edit.of(EditKind.DELETION, closing, "")),
        true);
  }

  /** Nothing to propose. */
  static Marker shown(int start, int end) {
    return new Marker(new Span(start, end), List.of(), false);
  }
}
