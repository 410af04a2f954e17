package io.banjian.page;

import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the text of a page stands on its image. Only markup has it: ALTO, PAGE and hOCR.
 *
 * @param image the scan that the markup names, empty if it names none
 */
public record Geometry(Box page, String image, List<LineBox> lines) {
  public Geometry {
    lines = List.copyOf(lines);
  }

  /** The rectangle around the words that a span touches. */
  public Optional<Box> boxOf(Span span) {
    Box box = null;
    for (int i = firstEndingAfter(span.start()); i < lines.size(); i++) {
      LineBox line = lines.get(i);
      if (line.span().start() >= Math.max(span.end(), span.start() + 1)) {
        break;
      }
      for (Word word : line.words()) {
        if (touches(word.span(), span)) {
          box = box == null ? word.box() : box.hull(word.box());
        }
      }
      if (line.words().isEmpty() && touches(line.span(), span)) {
        box = box == null ? line.box() : box.hull(line.box());
      }
    }
    return Optional.ofNullable(box);
  }

  /** The line that holds an offset. */
  public Optional<LineBox> lineAt(int offset) {
    int i = firstEndingAfter(offset);
    return i < lines.size() && lines.get(i).span().start() <= offset
        ? Optional.of(lines.get(i))
        : Optional.empty();
  }

  private static boolean touches(Span word, Span span) {
    return span.isEmpty() ? word.contains(span.start()) : word.overlaps(span);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
