package io.banjian.layout;

import io.banjian.layout.columns.ColumnFinder;
import io.banjian.layout.columns.ColumnRegion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a page in which columns are merged. Those that white space or boxes prove are
 * known from the start, because none of their rows is joined; to find others takes longer than all
 * else that is read out of a page, and who corrects a page that is in order never asks for them.
 */
final class MergedRegions {
  static final MergedRegions NONE = new MergedRegions(null, List.of(), true);

  private final @Nullable ColumnFinder finder;
  private final boolean wanted;
  private volatile @Nullable List<ColumnRegion> regions;

  private MergedRegions(
      @Nullable ColumnFinder finder, @Nullable List<ColumnRegion> regions, boolean wanted) {
    this.finder = finder;
    this.regions = regions;
    this.wanted = wanted;
  }

  static MergedRegions of(List<ColumnRegion> regions) {
    return new MergedRegions(null, List.copyOf(regions), true);
  }

  /**
   * What a finder finds that has nothing proven, once somebody asks.
   *
   * @param wanted whether somebody will, as far as one can tell
   */
  static MergedRegions searchedBy(ColumnFinder finder, boolean wanted) {
    return new MergedRegions(finder, null, wanted);
  }

  /** Whether they are going to be asked for anyhow, so that it costs nothing to ask first. */
  boolean areWanted() {
    return wanted;
  }

  List<ColumnRegion> all() {
    List<ColumnRegion> known = regions;
    if (known == null) {
      known = finder == null ? List.of() : List.copyOf(finder.search());
      regions = known;
    }
    return known;
  }

  /** Those that need no search; where there are any there are no others. */
  List<ColumnRegion> unsearched() {
    return finder == null ? all() : List.of();
  }

  /** Those that were found by their seams. */
  List<ColumnRegion> searched() {
    return finder == null ? List.of() : all();
  }

  boolean isEmpty() {
    return all().isEmpty();
  }
}
