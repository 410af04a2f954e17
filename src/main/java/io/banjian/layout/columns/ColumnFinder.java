package io.banjian.layout.columns;

import io.banjian.normalize.SimplifiedReading;
import io.banjian.text.CharTable;
import io.banjian.text.CodePoints;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the regions of a page in which columns are merged, and puts their columns in order. */
public final class ColumnFinder {
  /** Lines between two suspects that still belong to one region. */
  private static final int NEAR = 14;

  /** Fewer suspects are a headline in halves or a masthead. */
  private static final int FEWEST = 4;

  /** A column has so many lines that were broken off; a table's column has none. */
  private static final int BROKEN_LINES = 3;

  /** Units by which marks at its end make a line wider than one that breaks off. */
  private static final int SQUEEZED = 4;

  /** No page has so many lines; beyond it nothing is tried. */
  private static final int MOST_LINES = 1200;

  /** Log odds a seam by which reading down must beat reading along. */
  private static final double CLEARLY = 0.7;

  private static final int AROUND = 4;

  /** Lines before and behind a region that may be short rows of its columns. */
  private static final int BESIDE = 12;

  private static final int WIDEST_INDENT = 4;

  /** A line that begins a space further right is no opener. */
  private static final int SLIP = 1;

  /** A column's last lines may run on below the last suspect, as its headline may stand above. */
  private static final int MOST_BLANKS = 2;

  private final SourceText text;
  private final Tokens tokens;
  private final GutterEvidence gutters;
  private final int[] suspects;
  private @Nullable Continuity continuity;

  private ColumnFinder(SourceText text, int[] suspects) {
    this.text = text;
    this.suspects = suspects;
    this.tokens = new Tokens(text);
    this.gutters = new GutterEvidence(tokens, text.lineCount());
  }

  /**
   * @param suspects numbers of the lines that may hold several columns, ascending
   */
  public static Optional<ColumnFinder> of(SourceText text, int[] suspects) {
    return suspects.length < FEWEST
        ? Optional.empty()
        : Optional.of(new ColumnFinder(text, suspects));
  }

  /**
   * The region in which white space tells the columns apart, or none where it seems to and does
   * not; absent where no gutters line up and only {@link #search} can tell.
   */
  public Optional<List<ColumnRegion>> proven() {
    int first = suspects[0];
    int last = suspects[suspects.length - 1];
    if (gutters.linedUp(first, last)) {
      int top = reach(first, -1);
      int bottom = reach(last, 1);
      if (!gutters.runThrough(top, bottom)) { // columns that stand in order, all but these lines
        top = first;
        bottom = last;
      }
      if (gutters.runThrough(top, bottom)) {
        return Optional.of(region(top, bottom, true).map(List::of).orElse(List.of()));
      }
    }
    return Optional.empty();
  }

  /** The regions whose columns only their seams can tell apart. */
  public List<ColumnRegion> search() {
    List<ColumnRegion> regions = new ArrayList<>();
    TouchingLines touching = new TouchingLines(text, tokens);
    int from = 0;
    for (int i = 1; i <= suspects.length; i++) {
      if (i == suspects.length || suspects[i] - suspects[i - 1] > NEAR) {
        if (i - from >= FEWEST) {
          int above = from == 0 ? -1 : suspects[from - 1];
          int below = i == suspects.length ? text.lineCount() : suspects[i];
          int top = Math.min(touching.reach(suspects[from], -1), beside(suspects[from], -1, above));
          int bottom =
              Math.max(touching.reach(suspects[i - 1], 1), beside(suspects[i - 1], 1, below));
          tokens.part(touching.offsets());
          region(top, bottom, false).ifPresent(regions::add);
        }
        from = i;
      }
    }
    return regions;
  }

  /** The last of a few lines of Chinese that follow close upon a suspect: short rows of columns. */
  private int beside(int suspect, int step, int end) {
    int last = suspect;
    for (int line = suspect + step;
        line != end
            && line >= 0
            && Math.abs(line - suspect) <= BESIDE
            && CodePoints.count(text, text.line(line), CharTable::isIdeograph) > 0;
        line += step) {
      last = line;
    }
    return last;
  }

  /** The last line from a line on, upwards or downwards, before too many blank ones. */
  private int reach(int from, int step) {
    int blanks = 0;
    int last = from;
    for (int line = from;
        line >= 0 && line < text.lineCount() && blanks <= MOST_BLANKS;
        line += step) {
      boolean blank = text.line(line).of(text).isBlank();
      blanks = blank ? blanks + 1 : 0;
      last = blank ? last : line;
    }
    return last;
  }

  private Optional<ColumnRegion> region(int first, int last, boolean placed) {
    if (last - first > MOST_LINES) {
      return Optional.empty();
    }
    Continuity continuity = continuity();
    boolean ordered = placed || !gutters.areCommon(first, last);
    ColumnSearch search = new ColumnSearch(text, tokens, first, last, placed, ordered, continuity);
    List<Column> columns = new ArrayList<>(search.upright());
    columns.addAll(search.columns());
    List<Column> running = columns.stream().filter(ColumnFinder::isText).toList();
    if (running.size() < 2 || !(placed || readsDown(running, continuity))) {
      return Optional.empty();
    }
    if (!placed && ordered) {
      // after the proof: what was chosen for its seams proves nothing by them
      columns = new ArrayList<>(Relinking.of(search.columns(), continuity));
      columns.addAll(search.upright());
    }
    if (placed) {
      for (Column column : columns) {
        if (!column.upright()) {
          new LocalOrder(continuity).mend(column.pieces());
        }
      }
    }
    List<Span> merged = search.merged();
    if (!placed && (merged.size() < FEWEST || merged.size() * 3 < last - first)) {
      return Optional.empty();
    }
    if (!ordered) {
      return Optional.of(ColumnRegion.withoutOrder(merged));
    }
    return Optional.of(
        inOrder(new ReadingOrder(columns, continuity, placed), continuity, merged, placed));
  }

  /** One for all regions: where nothing is searched none is made. */
  private Continuity continuity() {
    if (continuity == null) {
      continuity = new SeamContinuity(SimplifiedReading.of(text));
    }
    return continuity;
  }

  /**
   * Whether text goes on below rather than beside: a pipeline that glues a paragraph's lines with
   * spaces leaves rows that look alike, and those are read along.
   */
  private static boolean readsDown(List<Column> columns, Continuity continuity) {
    Map<Integer, List<Piece>> lines = new TreeMap<>();
    double down = 0;
    int downs = 0;
    for (Column column : columns) {
      for (int i = 0; i < column.pieces().size(); i++) {
        Piece piece = column.pieces().get(i);
        lines.computeIfAbsent(piece.line, line -> new ArrayList<>()).add(piece);
        if (i > 0 && column.pieces().get(i - 1).isBrokenOff()) {
          down += continuity.of(column.pieces().get(i - 1), piece);
          downs++;
        }
      }
    }
    double along = 0;
    int alongs = 0;
    for (List<Piece> line : lines.values()) {
      line.sort(Comparator.comparingInt(piece -> piece.start));
      for (int i = 1; i < line.size(); i++) {
        if (line.get(i - 1).isBrokenOff()) {
          along += continuity.of(line.get(i - 1), line.get(i));
          alongs++;
        }
      }
    }
    return down / Math.max(1, downs) > along / Math.max(1, alongs) + CLEARLY;
  }

  /**
   * Running text, broken off at the measure line after line. Where a paragraph stands on one line
   * above or below a table its stops are not those of a column, and cells are of all widths.
   */
  private static boolean isText(Column column) {
    int broken = 0;
    int measure = 0;
    int widest = 0;
    for (Piece piece : column.pieces()) {
      widest = Math.max(widest, piece.width);
      if (piece.isBrokenOff() && piece.width > 8) {
        broken++;
        measure = Math.max(measure, piece.width);
      }
    }
    boolean holdsParagraphs = widest > 2 * measure;
    int full = 0;
    int stops = 0;
    for (Piece piece : column.pieces()) {
      full += piece.isBrokenOff() && piece.width * 4 >= measure * 3 ? 1 : 0;
      stops += holdsParagraphs && piece.width > measure + SQUEEZED ? 0 : piece.stops;
    }
    return (holdsParagraphs ? full : broken) >= BROKEN_LINES && stops > 0;
  }

  /** A piece with the indent that the dump kept before it: it tells where paragraphs begin. */
  private static Span withIndent(List<Piece> column, int at, int measure) {
    Piece piece = column.get(at);
    int edge = piece.left;
    for (int i = Math.max(0, at - AROUND); i < Math.min(column.size(), at + AROUND + 1); i++) {
      edge = Math.min(edge, column.get(i).left);
    }
    int indent = piece.left - edge;
    boolean text = !piece.isBare() || piece.width >= measure - WIDEST_INDENT - 2;
    return text && indent > SLIP && indent <= Math.min(WIDEST_INDENT, piece.gap)
        ? new Span(piece.start - indent, piece.end)
        : piece.span();
  }

  /** Whether another column of an upright headline begins with a character, and another word. */
  private static boolean isNewColumn(List<Piece> headline, int at, Continuity continuity) {
    Piece above = headline.get(at - 1);
    Piece below = headline.get(at);
    return below.line <= above.line && continuity.of(above, below) <= 0;
  }

  private static ColumnRegion inOrder(
      ReadingOrder columns, Continuity continuity, List<Span> merged, boolean placed) {
    List<Span> pieces = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    write(columns.order(), continuity, placed, pieces, partings);
    int start = pieces.stream().min(Comparator.naturalOrder()).orElseThrow().start();
    int end = pieces.stream().mapToInt(Span::end).max().orElse(start);
    Optional<OtherOrder> other =
        columns
            .second()
            .map(second -> other(second, continuity, placed))
            .filter(order -> !order.pieces().equals(pieces) || !order.partings().equals(partings));
    return new ColumnRegion(
        new Span(start, end),
        merged,
        pieces,
        partings,
        placed,
        placed ? ColumnRegion.GUTTER : ColumnRegion.SEAMS,
        other);
  }

  private static OtherOrder other(
      ReadingOrder.Second second, Continuity continuity, boolean placed) {
    List<Span> pieces = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    write(second.result(), continuity, placed, pieces, partings);
    return new OtherOrder(
        pieces, partings, second.doubtful().last().span(), OtherOrder.confidence(second.loss()));
  }

  /** Adds all pieces in order, and what parts each from the one before. */
  private static void write(
      ReadingOrder.Result order,
      Continuity continuity,
      boolean placed,
      List<Span> pieces,
      List<Parting> partings) {
    for (int i = 0; i < order.order().size(); i++) {
      Stretch stretch = order.order().get(i);
      List<Piece> column = stretch.pieces;
      for (int k = 0; k < column.size(); k++) {
        pieces.add(
            placed && !stretch.upright
                ? withIndent(column, k, stretch.measure)
                : column.get(k).span());
        boolean within = stretch.upright && k > 0 && !isNewColumn(column, k, continuity);
        boolean apart = k == 0 && i > 0 && !order.runsOn().get(i - 1);
        partings.add(within ? Parting.NONE : Parting.ofLine(apart));
      }
    }
  }
}
