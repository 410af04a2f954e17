package io.banjian.layout.columns;

import io.banjian.layout.columns.UprightTracks.Token;
import io.banjian.layout.columns.UprightTracks.Track;
import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lifts upright headlines out of lines that did not keep where their ink stood. Then the columns of
 * text tell: a headline's characters all stand between the same two of them, whatever else shares
 * their rows.
 */
final class UprightSlots {
  /** A headline's characters, or its columns', on one row. */
  private static final int MOST = 2;

  /** Tokens on one row, of all headlines; more are a table, or names. */
  private static final int MOST_ON_A_ROW = 5;

  /** A character set apart that is none of a headline, and two together. */
  private static final double SINGLE = -2;

  private static final double PAIR = -1.5;

  /** What speaks against one that justification set apart like others of its line. */
  private static final double SET_APART = -2;

  /** Against one beside a figure or a Latin word, from which print parts all Chinese. */
  private static final double BESIDE_FIGURE = -1;

  /** Against one within what was taken for a line of one column. */
  private static final double WITHIN = -1.5;

  /** So many pieces make a column; one without a mark alone may stand anywhere. */
  private static final int COLUMN = 4;

  /** Lines further down in which a headline goes on, at most. */
  private static final int NEAR = 6;

  /** Tokens of one headline. */
  private static final int FEWEST = 3;

  private record Placed(int end, double place) {}

  private final SourceText text;
  private final Ink ink;
  private final TreeMap<Integer, Placed> placed = new TreeMap<>();
  private final List<List<Token>> rows = new ArrayList<>();
  private final BitSet lifted = new BitSet();
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param tracked the columns of text as far as followed
   * @param heights how far down the page their rows stood
   */
  UprightSlots(
      SourceText text,
      Tokens tokens,
      int first,
      int last,
      List<Column> tracked,
      RowHeights heights) {
    this.text = text;
    this.ink = new Ink(text.raw().toCharArray(), false);
    for (Column column : tracked) {
      for (Piece piece : column.pieces()) {
        if (!piece.isBare() || column.pieces().size() >= COLUMN) {
          placed.put(piece.start, new Placed(piece.end, column.place()));
        }
      }
    }
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      collect(tokens);
    }
    List<Track> found = new ArrayList<>();
    for (List<List<Token>> group : groups()) {
      found.addAll(new UprightTracks(text.raw(), heights).of(group));
    }
    found.sort(Comparator.comparingDouble(Track::side).reversed());
    while (!found.isEmpty()) {
      columns.add(headline(found));
    }
  }

  /** Offsets of the characters lifted out. */
  BitSet lifted() {
    return lifted;
  }

  /** The headlines. */
  List<Column> columns() {
    return columns;
  }

  private void collect(Tokens line) {
    List<Token> row = new ArrayList<>();
    double left = Double.NEGATIVE_INFINITY;
    for (int token = 0; token < line.count; token++) {
      double place = placeOf(line.start[token]);
      if (!isCandidate(line, token)) {
        left = Double.isNaN(place) ? left : place;
        continue;
      }
      double right = Double.POSITIVE_INFINITY;
      for (int next = line.count - 1; next > token; next--) {
        double other = placeOf(line.start[next]);
        right = isCandidate(line, next) || Double.isNaN(other) ? right : other;
      }
      add(line, token, new UprightSlot(left, right), row);
    }
    if (!row.isEmpty() && row.size() <= MOST_ON_A_ROW) {
      rows.add(row);
    }
  }

  /** Rows of tokens that may be of one headline, or of headlines side by side. */
  private List<List<List<Token>>> groups() {
    List<Token> all = rows.stream().flatMap(List::stream).toList();
    int[] group = new int[all.size()];
    int[] sizes = new int[all.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      Token one = all.get(i);
      for (int k = i + 1; k < group.length && all.get(k).line() - one.line() <= NEAR; k++) {
        if (one.slot().meets(all.get(k).slot())) {
          int a = root(group, i);
          int b = root(group, k);
          group[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    Map<Integer, List<List<Token>>> found = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      int root = root(group, i);
      sizes[root]++;
      List<List<Token>> rowsOf = found.computeIfAbsent(root, first -> new ArrayList<>());
      if (rowsOf.isEmpty() || rowsOf.get(rowsOf.size() - 1).get(0).line() < all.get(i).line()) {
        rowsOf.add(new ArrayList<>());
      }
      rowsOf.get(rowsOf.size() - 1).add(all.get(i));
    }
    return found.entrySet().stream()
        .filter(entry -> sizes[entry.getKey()] >= FEWEST)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private void add(Tokens line, int token, UprightSlot slot, List<Token> row) {
    boolean within = slot.left() == slot.right();
    boolean figure =
        (token > 0 && line.gaps.isBesideNarrow(token))
            || (token + 1 < line.count && line.gaps.isBesideNarrow(token + 1));
    double taken =
        UprightLift.goesOn(line, token) ? SET_APART : figure ? BESIDE_FIGURE : within ? WITHIN : 0;
    double dropped = taken < 0 ? 0 : line.end[token] - line.start[token] > 1 ? PAIR : SINGLE;
    row.add(
        new Token(
            line.line,
            line.start[token],
            line.end[token],
            within ? UprightSlot.ANYWHERE : slot,
            taken,
            dropped));
  }

  private double placeOf(int offset) {
    Map.Entry<Integer, Placed> piece = placed.floorEntry(offset);
    return piece == null || piece.getValue().end <= offset ? Double.NaN : piece.getValue().place;
  }

  private boolean isCandidate(Tokens line, int token) {
    return !line.stretched[token]
        && line.end[token] - line.start[token] <= MOST
        && UprightLift.isFew(text.raw(), line, token)
        && !(token > 0 && line.gaps.isWithinHead(token));
  }

  /** The first of some columns with those to its left in the same place that go on from it. */
  private Column headline(List<Track> found) {
    List<Track> members = new ArrayList<>(List.of(found.remove(0)));
    UprightSlot slot = members.get(0).slot();
    for (Track other : List.copyOf(found)) {
      Track one = members.get(members.size() - 1);
      if (other.slot().meets(slot) && standsBeside(one, other) && runsOn(one, other)) {
        slot = slot.common(other.slot());
        members.add(other);
        found.remove(other);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (Track member : members) {
      for (int offset : member.last().offsets()) {
        lifted.set(offset);
        pieces.add(Piece.character(text.raw(), ink, text.lineAt(offset), offset, 0));
      }
    }
    return new Column(pieces, slot.middle(), true);
  }

  private boolean runsOn(Track right, Track left) {
    return Lexicon.seam(textOf(right), textOf(left)) > 0;
  }

  private String textOf(Track track) {
    StringBuilder chars = new StringBuilder();
    for (int offset : track.last().offsets()) {
      chars.append(text.charAt(offset));
    }
    return chars.toString();
  }

  private static boolean standsBeside(Track right, Track left) {
    int[] one = right.last().offsets();
    int[] other = left.last().offsets();
    return one[0] < other[other.length - 1] && other[0] < one[one.length - 1];
  }
}
