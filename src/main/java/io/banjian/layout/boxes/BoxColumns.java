package io.banjian.layout.boxes;

import io.banjian.page.Geometry;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a page by where its words stand: lines, strands of lines, and their order. */
public final class BoxColumns {
  /** Lines above and below that tell the edges of a column: beside a picture it is narrower. */
  private static final int AROUND = 6;

  /** Most lines keep the edges: not the openers, nor the last lines. */
  private static final double KEEPS = 0.3;

  private static final double OUTSIDE = 0.35;

  /** How far the edges of boxes are off, in characters. */
  private static final double OFF = 0.6;

  private final SourceText text;
  private final LineCutter.Parts parts;
  private final List<Strand> strands;
  private final StrandLinks links;
  private final double body;

  private BoxColumns(SourceText text, List<PrintedLine> printed) {
    this.text = text;
    this.body = PrintedLines.bodySize(printed);
    this.parts = new LineCutter(printed, body).cut(printed);
    this.strands = new ArrayList<>();
    for (Strand strand : Strands.of(parts.columns())) {
      strands.add(withoutMarksBefore(strand));
    }
    this.links = new StrandLinks(strands, body);
  }

  /**
   * A quote left of its column's edge was read into the gutter: print hangs no mark into the white.
   */
  private Strand withoutMarksBefore(Strand strand) {
    List<PrintedLine> lines = new ArrayList<>(strand.lines);
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (parts.cuts().contains(line.span().start())
          && strand.isText()
          && strand.left - line.left() > OUTSIDE * strand.em
          && line.startsWithQuote()) {
        boolean alone = line.words().get(0).span().length() == 1;
        parts.specks().add(alone ? line.part(0, 1) : line.markBefore(0));
        PrintedLine rest = alone ? line.part(1, line.words().size()) : line.withoutMark(0);
        parts.cuts().add(rest.span().start());
        lines.set(i, rest);
        any = true;
      }
    }
    return any ? new Strand(lines) : strand;
  }

  public static BoxColumns of(SourceText text, Geometry geometry) {
    return new BoxColumns(text, PrintedLines.of(text, geometry));
  }

  /** Stretches of the page in which the dump has another order than print. */
  public List<BoxRegion> regions() {
    return ReadingRegions.of(text, parts, strands, links);
  }

  /** 字号 of most of the page: the width of a full-width character. */
  public double bodySize() {
    return body;
  }

  /** All lines of print in the order of the text, each in its column. */
  public List<ColumnLine> lines() {
    List<ColumnLine> lines = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      for (int k = 0; k < strand.lines.size(); k++) {
        lines.add(line(strand, i, k));
      }
    }
    lines.sort(Comparator.comparing(ColumnLine::span));
    return lines;
  }

  private static boolean endsAlike(Strand strand, int at, int other) {
    return other >= 0
        && other < strand.lines.size()
        && Math.abs(strand.lines.get(at).right() - strand.lines.get(other).right())
            < OFF * strand.em;
  }

  private ColumnLine line(Strand strand, int number, int at) {
    PrintedLine line = strand.lines.get(at);
    int from = Math.max(0, at - AROUND);
    List<PrintedLine> around =
        strand.lines.subList(from, Math.min(strand.lines.size(), at + AROUND + 1));
    double left = Strand.quantile(around.stream().mapToDouble(PrintedLine::left).toArray(), KEEPS);
    double right =
        Strand.quantile(around.stream().mapToDouble(PrintedLine::right).toArray(), 1 - KEEPS);
    double rest = (right - line.right()) / strand.em;
    if (rest > OFF && (endsAlike(strand, at, at - 1) || endsAlike(strand, at, at + 1))) {
      rest = 0; // the column is narrower there
    }
    boolean last = at + 1 == strand.lines.size();
    int next = links.runsOn[number] ? links.next[number] : -1;
    return new ColumnLine(
        line.span(),
        strand.em,
        (line.left() - left) / strand.em,
        rest,
        strand.lines.size(),
        at == 0 ? 0 : (line.middle() - strand.lines.get(at - 1).middle()) / strand.em,
        number,
        last && next >= 0 ? strands.get(next).first().span().start() : -1,
        new ColumnLine.Place(line.left(), line.right(), line.middle(), line.em()));
  }
}
