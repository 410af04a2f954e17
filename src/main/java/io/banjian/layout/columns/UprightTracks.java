package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deals characters that stand alone between columns of text out to upright headlines. Several may
 * stand on a row, of several headlines or of several columns of one; which goes on in which is one
 * choice for all, a beam search over the headlines so far. What counts: the words they make
 * downwards, even distances, and that all of a headline stand between the same columns.
 */
final class UprightTracks {
  /** Readings kept from row to row. */
  private static final int KEPT = 12;

  /** A reading so far behind the best does not catch up. */
  private static final double FALLEN = 10;

  /** Behind so many lines without a character a headline has ended. */
  private static final int MOST_IDLE = 10;

  /** Leadings between two characters of a headline, at most, and what each beyond costs. */
  private static final double FARTHEST = 4;

  private static final double FAR = -1;

  /** For each leading by which two stand apart otherwise than those above, beyond a row's slip. */
  private static final double UNEVEN = -1;

  private static final double SLACK = 0.7;

  /** A headline more must be worth it. */
  private static final double NEW = -4;

  /** Sums of the same numbers in another order differ by less. */
  private static final double ROUNDING = 1e-6;

  private static final int MOST_TRACKS = 8;
  private static final int FEWEST = 3;

  /** Log odds a character by which it must make words. */
  private static final double CLEARLY = 0.5;

  /** What is worth less at the head or the foot of a headline belongs to something else. */
  private static final double LOOSE = -1;

  /** Glyphs so flat that they share a row with the character above or below them. */
  private static final String FLAT = "一—：“”‘’";

  /**
   * A character or two set apart on a row.
   *
   * @param taken what speaks for its being a headline's before anything is known of others
   * @param dropped what speaks for its being none's
   */
  record Token(int line, int start, int end, UprightSlot slot, double taken, double dropped) {}

  /** A column of a headline, from top to bottom; its side grows from left to right. */
  record Track(UprightLink last, int line, UprightSlot slot, double side, double worth) {}

  private record Closed(Track track, @Nullable Closed earlier) {}

  private record State(double score, List<Track> tracks, @Nullable Closed closed) {}

  private final CharSequence raw;
  private final RowHeights heights;
  private final Map<Long, Double> words = new HashMap<>();
  private int firstOffset;
  private List<Token> row = List.of();

  /** For each token of the row what it and those behind it may bring at most, and for none. */
  private double[] ahead = new double[0];

  /** The best readings of the rows so far, no two of which go on alike. */
  private List<State> next = List.of();

  /**
   * @param heights how far down the page the rows stood
   */
  UprightTracks(CharSequence raw, RowHeights heights) {
    this.raw = raw;
    this.heights = heights;
  }

  /**
   * The columns of headlines, as far as they are beyond doubt.
   *
   * @param rows for each row its tokens, from left to right
   */
  List<Track> of(List<List<Token>> rows) {
    words.clear();
    firstOffset = rows.get(0).get(0).start - 1;
    List<State> states = List.of(new State(0, List.of(), null));
    for (List<Token> tokens : rows) {
      row = tokens;
      ahead = ahead(tokens);
      next = new ArrayList<>(KEPT);
      for (State state : states) {
        State open = close(state, tokens.get(0).line);
        deal(0, open.tracks, 0, open.score, open.closed);
      }
      double least = next.get(0).score - FALLEN;
      states = next.stream().filter(state -> state.score >= least).toList();
    }
    List<Track> found = new ArrayList<>();
    for (Closed at = close(states.get(0), Integer.MAX_VALUE).closed; at != null; at = at.earlier) {
      Track track = trimmed(at.track);
      if (isHeadline(track)) {
        found.add(track);
      }
    }
    return found;
  }

  private static double[] ahead(List<Token> tokens) {
    double[] ahead = new double[tokens.size() + 1];
    for (int at = tokens.size() - 1; at >= 0; at--) {
      Token token = tokens.get(at);
      double taken = token.taken + (token.end - token.start) * UprightLink.MOST_BY_WORDS;
      ahead[at] = ahead[at + 1] + Math.max(token.dropped, taken);
    }
    return ahead;
  }

  /** Whether a reading that may still bring so much is too far behind those found. */
  private boolean isHopeless(double score) {
    return !next.isEmpty()
        && (score < next.get(0).score - FALLEN - ROUNDING
            || (next.size() == KEPT && score < next.get(KEPT - 1).score - ROUNDING));
  }

  /** Keeps a reading where it is one of the best; of two that go on alike the better one. */
  private void offer(double score, List<Track> tracks, @Nullable Closed closed) {
    int place = next.size();
    while (place > 0 && next.get(place - 1).score < score) {
      place--;
    }
    if (place == KEPT) {
      return;
    }
    for (int i = 0; i < next.size(); i++) {
      if (goOnAlike(next.get(i).tracks, tracks)) {
        if (i < place) {
          return;
        }
        next.remove(i);
      }
    }
    next.add(place, new State(score, tracks, closed));
    if (next.size() > KEPT) {
      next.remove(KEPT);
    }
  }

  private static boolean goOnAlike(List<Track> one, List<Track> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i).last.offset() != other.get(i).last.offset()) {
        return false;
      }
    }
    return true;
  }

  private static State close(State state, int line) {
    List<Track> open = new ArrayList<>(state.tracks.size());
    Closed closed = state.closed;
    for (Track track : state.tracks) {
      if (line - track.line > MOST_IDLE) {
        closed = new Closed(track, closed);
      } else {
        open.add(track);
      }
    }
    return new State(state.score, open, closed);
  }

  /** All ways to put a row's tokens under the headlines so far, from left to right. */
  private void deal(int at, List<Track> tracks, int from, double score, @Nullable Closed closed) {
    if (isHopeless(score + ahead[at])) {
      return;
    }
    if (at == row.size()) {
      offer(score, tracks, closed);
      return;
    }
    Token token = row.get(at);
    deal(at + 1, tracks, from, score + token.dropped, closed);
    deal(at, token.start, tracks, from, score + token.taken, closed);
  }

  private void deal(
      int at, int offset, List<Track> tracks, int from, double score, @Nullable Closed closed) {
    Token token = row.get(at);
    if (offset == token.end) {
      deal(at + 1, tracks, from, score, closed);
      return;
    }
    int to = offset + 1;
    double rest = (token.end - to) * UprightLink.MOST_BY_WORDS + ahead[at + 1];
    if (isHopeless(score + rest + UprightLink.MOST_BY_WORDS)) {
      return;
    }
    boolean flat =
        offset > token.start
            && FLAT.indexOf(raw.charAt(offset)) + FLAT.indexOf(raw.charAt(offset - 1)) > -2;
    double place = heights.height(token.line) + (flat ? SLACK : 0);
    for (int k = flat ? from - 1 : from; k < tracks.size(); k++) {
      Track above = tracks.get(k);
      if (!above.slot.meets(token.slot)) {
        continue;
      }
      UprightLink link = UprightLink.below(above.last, offset, 0, place);
      double worth = spacing(link);
      worth = worth < NEW ? worth : worth + words(link);
      if (worth < NEW || isHopeless(score + worth + rest)) {
        continue; // a headline of its own would be better, or nothing at all
      }
      List<Track> more = new ArrayList<>(tracks);
      UprightSlot slot = above.slot.common(token.slot);
      more.set(k, new Track(link, token.line, slot, above.side, above.worth + worth));
      deal(at, to, more, k + 1, score + worth, closed);
    }
    boolean another = tracks.size() < MOST_TRACKS && !isHopeless(score + NEW + rest);
    for (int k = from; another && k <= tracks.size(); k++) {
      if ((k > 0 && tracks.get(k - 1).slot.isRightOf(token.slot))
          || (k < tracks.size() && token.slot.isRightOf(tracks.get(k).slot))) {
        continue;
      }
      List<Track> more = new ArrayList<>(tracks);
      UprightLink link = UprightLink.below(null, offset, 0, place);
      more.add(k, new Track(link, token.line, token.slot, sideOf(tracks, k), 0));
      deal(at, to, more, k + 1, score + NEW, closed);
    }
  }

  private static double sideOf(List<Track> tracks, int k) {
    double left = k == 0 ? Double.NaN : tracks.get(k - 1).side;
    double right = k == tracks.size() ? Double.NaN : tracks.get(k).side;
    if (Double.isNaN(left)) {
      return Double.isNaN(right) ? 0 : right - 1;
    }
    return Double.isNaN(right) ? left + 1 : (left + right) / 2;
  }

  /** As {@link UprightLink#words}, which readings ask again and again. */
  private double words(UprightLink link) {
    long key = 0;
    UprightLink at = link;
    for (int i = 0; i < 4 && at != null; i++, at = at.above()) {
      key = key << 16 | (at.offset() - firstOffset & 0xFFFF);
    }
    return words.computeIfAbsent(key, k -> link.words(raw));
  }

  /** A headline's characters stand evenly, but for what a row takes up of those between rows. */
  private static double spacing(UprightLink link) {
    double far = FAR * Math.max(0, link.pitch() - FARTHEST);
    UprightLink above = link.above();
    if (above == null || above.count() < 2) {
      return far;
    }
    double even = above.depth() / (above.count() - 1);
    return far + UNEVEN * Math.max(0, Math.abs(link.pitch() - even) - SLACK);
  }

  /** A headline without what goes on badly at its head and its foot. */
  private Track trimmed(Track track) {
    UprightLink foot = track.last;
    while (foot.above() != null && foot.words(raw) < LOOSE) {
      foot = foot.above();
    }
    UprightLink[] links = new UprightLink[foot.count()];
    for (UprightLink at = foot; at != null; at = at.above()) {
      links[at.count() - 1] = at;
    }
    int top = 0;
    while (top + 1 < links.length && links[top + 1].words(raw) < LOOSE) {
      top++;
    }
    UprightLink last = UprightLink.below(null, links[top].offset(), 0, links[top].place());
    double worth = 0;
    for (int i = top + 1; i < links.length; i++) {
      last = UprightLink.below(last, links[i].offset(), 0, links[i].place());
      worth += last.words(raw) + spacing(last);
    }
    return new Track(last, track.line, track.slot, track.side, worth);
  }

  private boolean isHeadline(Track track) {
    int[] offsets = track.last.offsets();
    return offsets.length >= FEWEST
        && track.worth >= CLEARLY * offsets.length
        && !HeadlineStrip.countsOrRepeats(raw, List.of(offsets), offsets.length);
  }
}
