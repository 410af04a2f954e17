package io.banjian.layout.columns;

import io.banjian.layout.columns.UprightReading.Way;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Lifts upright headlines out of lines that kept where their ink stood. Characters set apart, a few
 * of them over one another, are a headline before they are anything else: what is left of the lines
 * is columns of text.
 */
final class UprightLift {
  /** Lines further down, at most, in which a headline goes on. */
  private static final int NEAR = 12;

  /** Characters to the side: a headline of two columns, and a line that slipped. */
  private static final int BESIDE = 3;

  /** White space that parts a headline from the column to its left. */
  private static final int GUTTER = 2;

  private static final int FEWEST = 4;
  private static final int FEWEST_LINES = 3;

  /** Columns side by side. */
  private static final int MOST = 3;

  /** A headline's character is as wide as two of the text beside it. */
  private static final int WIDTH = 2;

  /** A character in the headline's place that is none of its own, and one beside it. */
  private static final double NOTHING = -5;

  private static final double DROPPED = -4;

  /** The lines of other columns stand between those of one. */
  private static final double LINE = 0.25;

  private record Candidate(int line, int start, int end, int left) {}

  private final String raw;
  private final Ink ink;
  private final List<Candidate> candidates = new ArrayList<>();
  private final BitSet lifted = new BitSet();
  private final List<Column> columns = new ArrayList<>();

  UprightLift(SourceText text, Tokens tokens, int first, int last) {
    this.raw = text.raw();
    this.ink = new Ink(raw.toCharArray(), false);
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      collect(tokens);
    }
    for (List<Candidate> group : groups()) {
      lift(group);
    }
  }

  /** Offsets of the tokens lifted out. */
  BitSet lifted() {
    return lifted;
  }

  /** The headlines. */
  List<Column> columns() {
    return columns;
  }

  private void collect(Tokens line) {
    boolean chained = false;
    for (int token = 0; token < line.count; token++) {
      boolean apart = token == 0 || line.gap[token] >= GUTTER || chained;
      chained = apart && !line.stretched[token] && isFew(raw, line, token) && !goesOn(line, token);
      if (chained) {
        candidates.add(
            new Candidate(line.line, line.start[token], line.end[token], line.left[token]));
      }
    }
  }

  /** Whether a token holds but few characters, and all may be a headline's. */
  static boolean isFew(CharSequence raw, Tokens line, int token) {
    if (line.end[token] - line.start[token] > MOST) {
      return false;
    }
    for (int i = line.start[token]; i < line.end[token]; i++) {
      if (!HeadlineStrip.mayBeHeadline(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether justification set the next token apart, so that this one is of its line. */
  static boolean goesOn(Tokens line, int token) {
    return token + 1 < line.count && line.stretched[token + 1];
  }

  /** Candidates that stand over one another. */
  private List<List<Candidate>> groups() {
    int n = candidates.size();
    int[] group = new int[n];
    Arrays.setAll(group, i -> i);
    for (int i = 0; i < n; i++) {
      Candidate one = candidates.get(i);
      for (int k = i + 1; k < n && candidates.get(k).line - one.line <= NEAR; k++) {
        if (Math.abs(candidates.get(k).left - one.left) <= BESIDE) {
          merge(group, i, k);
        }
      }
    }
    Map<Integer, List<Candidate>> groups = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      groups.computeIfAbsent(root(group, i), first -> new ArrayList<>()).add(candidates.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static void merge(int[] group, int one, int other) {
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private void lift(List<Candidate> group) {
    List<List<Way>> ways = new ArrayList<>();
    List<List<Candidate>> rows = new ArrayList<>();
    for (Candidate token : group) {
      if (rows.isEmpty() || last(rows).get(0).line < token.line) {
        rows.add(new ArrayList<>());
      }
      last(rows).add(token);
    }
    for (List<Candidate> row : rows) {
      if (chars(row, row.size()).length > MOST) {
        return; // several headlines, or none
      }
      ways.add(ways(row));
    }
    if (rows.size() < FEWEST_LINES) {
      return;
    }
    double[] places = rows.stream().mapToDouble(row -> row.get(0).line * LINE).toArray();
    UprightReading reading = new UprightReading(raw, ways, places, 2);
    Map<Integer, Piece> pieces = new TreeMap<>();
    int[] chosen = reading.ways();
    for (int row = 0; row < chosen.length; row++) {
      Way way = ways.get(row).get(chosen[row]);
      for (int i = 0; i < way.headline().length; i++) {
        int at = way.headline()[i];
        int line = rows.get(row).get(0).line;
        pieces.put(at, Piece.character(raw, ink, line, at, way.sides()[i]));
      }
    }
    if (pieces.size() < FEWEST
        || reading.worth() < 0
        || HeadlineStrip.countsOrRepeats(raw, reading.columns(), pieces.size())) {
      return;
    }
    List<Piece> headline = new ArrayList<>();
    for (int[] column : reading.columns()) {
      for (int offset : column) {
        headline.add(pieces.get(offset));
        lifted.set(offset);
      }
    }
    columns.add(new Column(headline, headline.get(0).left, true));
  }

  private static List<Candidate> last(List<List<Candidate>> rows) {
    return rows.get(rows.size() - 1);
  }

  /** A row is the headline's as far as some token, or not at all. */
  private List<Way> ways(List<Candidate> row) {
    List<Way> ways = new ArrayList<>(row.size() + 1);
    for (int taken = row.size(); taken >= 0; taken--) {
      int[] chars = chars(row, taken);
      int[] sides = new int[chars.length];
      for (int token = 0, i = 0; token < taken; token++) {
        for (int at = row.get(token).start; at < row.get(token).end; at++, i++) {
          sides[i] = row.get(token).left + WIDTH * (at - row.get(token).start);
        }
      }
      double cost = taken == 0 ? NOTHING : DROPPED * (row.size() - taken);
      ways.add(new Way(chars, sides, row.get(0).start, row.get(0).start, cost));
    }
    return ways;
  }

  private static int[] chars(List<Candidate> row, int tokens) {
    return row.subList(0, tokens).stream()
        .flatMapToInt(token -> IntStream.range(token.start, token.end))
        .toArray();
  }
}
