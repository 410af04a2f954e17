package io.banjian.layout.columns;

import io.banjian.layout.columns.UprightReading.Way;
import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lines beside which an upright headline stood. An extractor that goes by lines drops its
 * characters into them: 江 本报讯（记者…, 推 on a line of its own, 进 苏 发展这一首要任务. Which of them are the
 * headline's, and in how many columns they stood, is one choice for all lines: what makes words
 * downwards is headline, and without it the text must run on.
 */
public final class HeadlineStrip {
  /** A headline of fewer characters is left alone: so many lines may begin with a character. */
  private static final int FEWEST = 6;

  /** At so many lines' edges at least it must stand. */
  private static final int FEWEST_EDGES = 3;

  /** Log odds a character by which the lines must read better so, and in all. */
  private static final double CLEARLY = 2;

  private static final double IN_ALL = 12;

  /** A character set apart at the edge of a line, and no headline's. */
  private static final double UNEXPLAINED = -2;

  /** A character or two on a line of their own, and no headline's. */
  private static final double STRAY = -1.5;

  /** A character that justification sets apart like all others of its line. */
  private static final double SET_APART = -2;

  /** One before or behind a figure or a Latin word, from which print parts all Chinese. */
  private static final double BESIDE_FIGURE = -1;

  private static final int MOST_ON_A_LINE = 3;
  private static final int MOST_AT_AN_EDGE = 2;
  private static final double CONFIDENCE = 0.85;

  private final SourceText text;
  private final String raw;
  private final int[] lines;
  private final boolean leading;
  private final List<List<Way>> ways = new ArrayList<>();

  private HeadlineStrip(SourceText text, int[] lines, boolean leading) {
    this.text = text;
    this.raw = text.raw();
    this.lines = lines;
    this.leading = leading;
    Tokens tokens = new Tokens(text);
    for (int line : lines) {
      tokens.read(line);
      ways.add(isBare(tokens) ? bare(tokens) : edged(tokens));
    }
  }

  /**
   * @param lines numbers of the lines that may hold its characters, and of the text between them
   */
  public static Optional<DroppedHeadline> find(SourceText text, int[] lines) {
    Optional<Found> left = new HeadlineStrip(text, lines, true).read();
    Optional<Found> right = new HeadlineStrip(text, lines, false).read();
    if (left.isEmpty() || (right.isPresent() && right.get().gain > left.get().gain)) {
      return right.map(found -> found.headline);
    }
    return left.map(found -> found.headline);
  }

  private record Found(double gain, DroppedHeadline headline) {}

  /** Whether a line holds so few characters that all of them may be a headline's. */
  private boolean isBare(Tokens line) {
    int chars = 0;
    for (int token = 0; token < line.count; token++) {
      for (int i = line.start[token]; i < line.end[token]; i++, chars++) {
        if (chars == MOST_ON_A_LINE || !mayBeHeadline(raw.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean mayBeHeadline(char c) {
    return CharTable.isIdeograph(c) || "“”‘’《》：！？·".indexOf(c) >= 0;
  }

  private List<Way> bare(Tokens line) {
    int[] chars = new int[MOST_ON_A_LINE];
    int count = 0;
    for (int token = 0; token < line.count; token++) {
      for (int i = line.start[token]; i < line.end[token]; i++) {
        chars[count++] = i;
      }
    }
    int start = line.start[0];
    int end = line.end[line.count - 1];
    return List.of(
        new Way(Arrays.copyOf(chars, count), start, start, 0),
        new Way(new int[0], start, end, STRAY));
  }

  /** The ways to read a line of text: with none, one or two characters at its edge. */
  private List<Way> edged(Tokens line) {
    int last = line.count - 1;
    int most = 0;
    double price = 0;
    while (most < Math.min(last, MOST_AT_AN_EDGE) && isSingle(line, leading ? most : last - most)) {
      int gap = leading ? most + 1 : last - most;
      double here =
          line.stretched[gap] ? SET_APART : line.gaps.isBesideNarrow(gap) ? BESIDE_FIGURE : 0;
      price = Math.min(price, here);
      most++;
    }
    List<Way> found = new ArrayList<>(most + 1);
    for (int taken = 0; taken <= most; taken++) {
      int[] chars = new int[taken];
      for (int i = 0; i < taken; i++) {
        chars[i] = line.start[leading ? i : line.count - taken + i];
      }
      int start = line.start[leading ? taken : 0];
      int end = line.end[leading ? last : last - taken];
      double cost = price < 0 ? price * taken : UNEXPLAINED * (most - taken);
      found.add(new Way(chars, start, end, cost));
    }
    return found;
  }

  private boolean isSingle(Tokens line, int token) {
    return line.end[token] - line.start[token] == 1
        && CharTable.isIdeograph(raw.charAt(line.start[token]));
  }

  /** How far down each line stands: one of its own stands between two lines of text. */
  private double[] places() {
    double[] places = new double[lines.length];
    double text = 0;
    for (int row = 0; row < lines.length; ) {
      int bare = row;
      while (bare < lines.length && ways.get(bare).get(0).headline().length > 0) {
        bare++;
      }
      for (int i = row; i < bare; i++) {
        places[i] = text + (i - row + 1.0) / (bare - row + 1);
      }
      if (bare < lines.length) {
        places[bare] = ++text;
      }
      row = bare + 1;
    }
    return places;
  }

  private Optional<Found> read() {
    UprightReading with = new UprightReading(raw, ways, places(), 2);
    UprightReading without =
        new UprightReading(
            raw, ways.stream().map(this::plain).toList(), new double[ways.size()], 1);
    double gain = with.score() - without.score();
    int chars = 0;
    for (int[] column : with.columns()) {
      chars += column.length;
    }
    int[] chosen = with.ways();
    if (chars < FEWEST
        || gain < Math.max(IN_ALL, CLEARLY * chars)
        || !standsBesideText(chosen)
        || countsOrRepeats(raw, with.columns(), chars)) {
      return Optional.empty();
    }
    return Optional.of(new Found(gain, headline(with.columns(), chosen)));
  }

  /** The way to read a line without a headline. */
  private List<Way> plain(List<Way> all) {
    for (Way way : all) {
      if (way.headline().length == 0) {
        return List.of(way);
      }
    }
    throw new IllegalStateException("a line that is headline in any case");
  }

  /**
   * Whether it stands at the edges of lines of running text: most go on behind a line that broke
   * off. Lines of a list, or questions and answers, do not.
   */
  private boolean standsBesideText(int[] chosen) {
    int edges = 0;
    int running = 0;
    boolean broken = true;
    for (int row = 0; row < chosen.length; row++) {
      Way way = ways.get(row).get(chosen[row]);
      if (way.hasBody()) {
        edges += way.headline().length > 0 ? 1 : 0;
        running += way.headline().length > 0 && broken ? 1 : 0;
        broken = !UprightReading.endsSentence(raw, way.bodyEnd());
      }
    }
    return edges >= FEWEST_EDGES && running * 2 > edges;
  }

  /** 一 二 三 number the lines, 问 and 答 open them: no headline. */
  static boolean countsOrRepeats(CharSequence raw, List<int[]> columns, int chars) {
    int odd = 0;
    StringBuilder seen = new StringBuilder(chars);
    for (int[] column : columns) {
      for (int offset : column) {
        char c = raw.charAt(offset);
        boolean numeral = "一二三四五六七八九十甲乙丙丁上中下".indexOf(c) >= 0;
        odd += numeral || seen.indexOf(String.valueOf(c)) >= 0 ? 1 : 0;
        seen.append(c);
      }
    }
    return odd * 2 >= chars;
  }

  private DroppedHeadline headline(List<int[]> columns, int[] chosen) {
    List<Span> pieces = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    StringBuilder headline = new StringBuilder();
    for (int[] column : columns) {
      boolean runsOn = headline.length() == 0 || runsOn(headline, column);
      headline.append(runsOn ? "" : " ");
      for (int offset : column) {
        partings.add(offset == column[0] && !runsOn ? Parting.LINE : Parting.NONE);
        pieces.add(new Span(offset, offset + 1));
        headline.append(raw.charAt(offset));
      }
    }
    int first = 0;
    while (ways.get(first).get(chosen[first]).headline().length == 0) {
      first++;
    }
    int last = lines.length - 1;
    while (ways.get(last).get(chosen[last]).headline().length == 0) {
      last--;
    }
    List<Span> merged = new ArrayList<>();
    Parting parting = Parting.BLANK;
    Span all = pieces.get(0);
    for (int row = first; row <= last; row++) {
      Way way = ways.get(row).get(chosen[row]);
      Span line = inkOf(lines[row]);
      all = all.hull(line);
      if (way.hasBody()) {
        pieces.add(new Span(way.bodyStart(), way.bodyEnd()));
        partings.add(parting);
        parting = Parting.LINE;
        if (way.headline().length > 0) {
          merged.add(line);
        }
      }
    }
    ColumnRegion region = new ColumnRegion(all, merged, pieces, partings, false, CONFIDENCE);
    return new DroppedHeadline(headline.toString(), region);
  }

  /** Whether a headline's next column goes on where the one before broke off. */
  private boolean runsOn(StringBuilder headline, int[] column) {
    StringBuilder next = new StringBuilder();
    for (int offset : column) {
      next.append(raw.charAt(offset));
    }
    return Lexicon.seam(headline, next) > 0;
  }

  private Span inkOf(int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    while (start < end && text.classAt(start).isBlank()) {
      start++;
    }
    while (end > start && text.classAt(end - 1).isBlank()) {
      end--;
    }
    return new Span(start, end);
  }
}
