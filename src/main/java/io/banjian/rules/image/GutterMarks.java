package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.page.Geometry;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule between two columns, or the white of it, read as marks: 变为 | 协主席, 充。 。 径, 一条“| 十大.
 *
 * <p>Only lines that hold pieces of several columns are read; the layout knows them. Where words
 * have boxes these tell the marks apart ({@link BoxedMark}), elsewhere the characters do ({@link
 * GutterScore}). Where one gutter was read as marks, so were others of the page, and a page that
 * sets its own full stops apart proves nothing by one that stands free.
 */
final class GutterMarks {
  /** So many places on a page must be sure before any is believed. */
  private static final int LEAST_SURE = 3;

  /** So many quotes read as straight ones tell what the page's own are read as. */
  private static final int LEAST_STRAIGHT = 10;

  /** A rule of dots, of which no part is looked at again. */
  private static final int LONGEST_RUN = 16;

  private final SourceText text;
  private final LinePlaces places;
  private final Optional<Geometry> geometry;
  private final List<MarkRun> runs = new ArrayList<>();
  private final boolean quotesAreStraight;
  private int stopsFree;
  private int stopsBehind;

  private GutterMarks(PageView page) {
    this.text = page.text();
    this.geometry = page.geometry();
    this.places = new LinePlaces(text);
    this.quotesAreStraight = hasStraightQuotes(text);
  }

  static List<Span> find(PageView page) {
    List<ColumnRegion> regions = page.mergedColumns();
    if (regions.isEmpty()) {
      return doubleStops(page);
    }
    GutterMarks marks = new GutterMarks(page);
    for (ColumnRegion region : regions) {
      for (Span line : region.merged()) {
        marks.readLine(page.text().lineAt(line.start()));
      }
    }
    List<Span> sure = marks.sure();
    return sure.size() >= LEAST_SURE ? sure : doubleStops(page);
  }

  /**
   * Two full stops that stand free between two long pieces of one line: nobody prints two, and a
   * page with a single row across two columns has no region of them.
   */
  private static List<Span> doubleStops(PageView page) {
    List<Span> stops = new ArrayList<>();
    SourceText text = page.text();
    String raw = text.raw();
    for (int at = raw.indexOf('。'); at >= 0; at = raw.indexOf('。', at + 1)) {
      boolean starts = at == 0 || !MarkRun.isSpeck(raw.charAt(at - 1));
      if (starts && (raw.startsWith("。", at + 1) || raw.startsWith(" 。", at + 1))) {
        MarkRun run = MarkRun.from(text, text.lineAt(at), at);
        boolean free = run.isFreeBetweenLongPieces();
        if (free) {
          stops.add(new Span(run.start(), run.end()));
        }
        if (free || run.end() - at > LONGEST_RUN) {
          at = run.end() - 1;
        }
      }
    }
    return stops;
  }

  private static boolean hasStraightQuotes(SourceText text) {
    int straight = 0;
    for (int at = text.raw().indexOf('"'); at >= 0; at = text.raw().indexOf('"', at + 1)) {
      straight++;
    }
    return straight >= LEAST_STRAIGHT;
  }

  private void readLine(int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    for (int at = start; at < end; ) {
      if (MarkRun.isSpeck(text.charAt(at))) {
        MarkRun run = MarkRun.from(text, line, at);
        if (mayBeGutter(run)) {
          runs.add(run);
        }
        stopsBehind += run.isStopBehindText() ? 1 : 0;
        stopsFree += run.isFreeStop() ? 1 : 0;
        at = run.end();
      } else {
        at++;
      }
    }
  }

  private boolean mayBeGutter(MarkRun run) {
    boolean touching = quotesAreStraight && run.touchesText();
    return (geometry.isPresent() || touching) ? run.hasTextOnBothSides() : run.isBetweenText();
  }

  private List<Span> sure() {
    // more of them free than behind a sentence: the page sets its own apart
    boolean stopsStandApart = geometry.isEmpty() && stopsFree > stopsBehind;
    List<Span> sure = new ArrayList<>();
    for (MarkRun run : runs) {
      if (!(stopsStandApart && run.isFreeStop())) {
        sure.addAll(noise(run));
      }
    }
    return sure;
  }

  private List<Span> noise(MarkRun run) {
    return geometry
        .map(boxes -> BoxedMark.noise(run, boxes))
        .orElseGet(() -> GutterScore.noise(run, places, quotesAreStraight));
  }
}
