package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the page so far: the tracks that may go on, from left to right, and those that
 * have ended.
 *
 * @param mergedLines numbers of the lines it cut, latest first
 */
record Reading(
    double score, List<Track> active, @Nullable Ended ended, @Nullable Merged mergedLines) {
  static final Reading EMPTY = new Reading(0, List.of(), null, null);

  record Ended(Track track, @Nullable Ended earlier) {}

  record Merged(int line, @Nullable Merged earlier) {}

  /**
   * Whether its tracks have the last pieces of another's: readings that agree on these go on alike.
   */
  boolean goesOnLike(Reading other) {
    if (active.size() != other.active.size()) {
      return false;
    }
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i).last().start != other.active.get(i).last().start) {
        return false;
      }
    }
    return true;
  }

  /** All tracks, ended or not. */
  List<Track> tracks() {
    List<Track> tracks = new ArrayList<>(active);
    for (Ended at = ended; at != null; at = at.earlier) {
      tracks.add(at.track);
    }
    return tracks;
  }

  boolean[] merged(int lines) {
    boolean[] merged = new boolean[lines];
    for (Merged at = mergedLines; at != null; at = at.earlier) {
      merged[at.line] = true;
    }
    return merged;
  }
}
