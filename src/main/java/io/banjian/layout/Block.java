package io.banjian.layout;

import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.List;

/**
 * A block in reading order: one paragraph of body text, one headline, one byline.
 *
 * @param span the raw hull
 * @param view the text as a reader sees it: wraps closed, foreign lines left out
 * @param confidence of the kind and of the extent, 0 to 1
 * @param breaks the line breaks inside it, all to be closed, in page order
 * @param lines the lines it was read from
 */
public record Block(
    BlockKind kind,
    Span span,
    View view,
    double confidence,
    List<LineBreak> breaks,
    List<Line> lines) {
  public Block {
    breaks = List.copyOf(breaks);
    lines = List.copyOf(lines);
  }

  /** A block that is one line, or whose lines are of no concern. */
  public Block(BlockKind kind, Span span, View view, double confidence) {
    this(kind, span, view, confidence, List.of(), List.of());
  }

  /** Running text, where the rules of the sentence hold. */
  public boolean isBody() {
    return kind == BlockKind.BODY;
  }

  /** Set large: a headline, the small line above it or the line below. */
  public boolean isHeading() {
    return kind == BlockKind.HEADLINE || kind == BlockKind.KICKER || kind == BlockKind.DECK;
  }

  /** 栏宽 in East Asian units, or 0 where none is known. */
  public int measure() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).measure();
  }

  Block as(BlockKind other, double sureness) {
    return new Block(other, span, view, sureness, breaks, lines);
  }
}
