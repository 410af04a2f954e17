package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the page so far: the tracks that may go on, from left to right, and those that
 * have ended.
 */
final class Reading {
  static final Reading EMPTY = new Reading(0, new Track[0], null, null);

  final double score;

  /** Never written to: readings share it. */
  final Track[] active;

  final @Nullable Ended ended;

  /** Numbers of the lines it cut, latest first. */
  private final @Nullable Merged mergedLines;

  /** Of where the last pieces of its tracks start: differs for most that do not go on alike. */
  private final int hash;

  private Reading(
      double score, Track[] active, @Nullable Ended ended, @Nullable Merged mergedLines) {
    this.score = score;
    this.active = active;
    this.ended = ended;
    this.mergedLines = mergedLines;
    int hash = active.length;
    for (Track track : active) {
      hash = 31 * hash + track.last().start;
    }
    this.hash = hash;
  }

  record Ended(Track track, @Nullable Ended earlier) {}

  private record Merged(int line, @Nullable Merged earlier) {}

  /** The reading behind a line more. */
  Reading with(double score, Track[] active, @Nullable Ended ended) {
    return new Reading(score, active, ended, mergedLines);
  }

  /** The same behind a line that was cut. */
  Reading withCut(int line, double score, Track[] active, @Nullable Ended ended) {
    return new Reading(score, active, ended, new Merged(line, mergedLines));
  }

  /**
   * Whether its tracks have the last pieces of another's: readings that agree on these go on alike.
   */
  boolean goesOnLike(Reading other) {
    if (hash != other.hash || active.length != other.active.length) {
      return false;
    }
    for (int i = 0; i < active.length; i++) {
      if (active[i].last().start != other.active[i].last().start) {
        return false;
      }
    }
    return true;
  }

  /** All tracks, ended or not. */
  List<Track> tracks() {
    List<Track> tracks = new ArrayList<>(Arrays.asList(active));
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
