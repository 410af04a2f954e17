package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;

/**
 * Another form for a stretch of a text, and how sure that is.
 *
 * @param text what should stand there
 * @param confidence that something else should stand there, 0 to 1
 * @param sure whether {@code text} is the only thing that can be meant
 */
public record MarkChange(int start, int end, String text, double confidence, boolean sure) {
  public MarkChange {
    if (start < 0 || end < start || (start == end && text.isEmpty())) {
      throw new IllegalArgumentException("no change: " + start + "–" + end);
    }
  }

  static MarkChange sure(int start, int end, String text) {
    return new MarkChange(start, end, text, 0.99, true);
  }

  Edit edit(EditKind kind) {
    return Edit.of(kind, new Span(start, end), text);
  }
}
