package io.banjian.report.html;

import io.banjian.rule.MessageText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts one side of a pair into what agrees, what differs and what has moved. */
final class PairSide {
  private final String text;
  private final List<Span> moved;
  private final List<PairPiece> pieces = new ArrayList<>();
  private int at;

  private PairSide(String text, List<Span> moved) {
    this.text = text;
    this.moved = moved.stream().sorted().toList();
  }

  /** A place that differs; where the side lacks what the other has, an empty one. */
  record Place(Span span, String style, int kind) {}

  static List<PairPiece> of(String text, List<Place> places, List<Span> moved) {
    PairSide side = new PairSide(text, moved);
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparing(Place::span));
    Place gap = null;
    for (Place place : sorted) {
      if (place.span().start() < side.at) {
        continue; // one raw character that became two: it is shown once
      }
      side.plain(place.span().start());
      if (!place.span().isEmpty()) {
        side.add(side.shown(place.span()), place.style(), place.kind());
        side.at = place.span().end();
      } else if (gap == null || gap.span().start() != place.span().start()) {
        side.add("‸", place.style() + " gap", place.kind());
        gap = place;
      }
    }
    side.plain(text.length());
    return side.pieces;
  }

  private void plain(int end) {
    while (at < end) {
      boolean inside = isMoved(at);
      int next = at + 1;
      while (next < end && isMoved(next) == inside) {
        next++;
      }
      pieces.add(new PairPiece(lines(text.substring(at, next)), "", -1, inside));
      at = next;
    }
  }

  private void add(String shown, String style, int kind) {
    pieces.add(new PairPiece(shown, style, kind, isMoved(at)));
  }

  private boolean isMoved(int offset) {
    int low = 0;
    int high = moved.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moved.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < moved.size() && moved.get(low).contains(offset);
  }

  /** What differs is made visible: a line break that is too many would be no more than a gap. */
  private String shown(Span span) {
    String raw = span.of(text);
    String breaks = raw.replaceAll("\\R", "⏎\n").replace(" ", "␣").replace("\u3000", "□");
    return lines(breaks);
  }

  private static String lines(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      boolean ends = line.endsWith("\n");
      String own = ends ? line.substring(0, line.length() - 1) : line;
      out.append(
          MessageText.visible(own.endsWith("\r") ? own.substring(0, own.length() - 1) : own));
      out.append(ends ? "\n" : "");
    }
    return out.toString();
  }
}
