package io.banjian.layout;

import io.banjian.text.Span;
import io.banjian.text.View;

/**
 * A block in reading order: one paragraph of body text, one headline, one byline.
 *
 * @param span the raw hull
 * @param view the text as a reader sees it: wraps closed, foreign lines left out
 * @param confidence of the kind and of the extent, 0 to 1
 */
public record Block(BlockKind kind, Span span, View view, double confidence) {
  /** Running text, where the rules of the sentence hold. */
  public boolean isBody() {
    return kind == BlockKind.BODY;
  }
}
