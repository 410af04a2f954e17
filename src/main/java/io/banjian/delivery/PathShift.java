package io.banjian.delivery;

import io.banjian.edition.ManifestEntry;
import java.util.List;
import java.util.Set;

/**
 * How the paths of a manifest lie to those of the files: a list may have been written one folder
 * above the files, or one below.
 *
 * @param dropped folders that the list has at the front and the files have not
 * @param added what the files have at the front and the list has not
 */
record PathShift(int dropped, String added) {
  private static final PathShift NONE = new PathShift(0, "");

  static PathShift best(List<ManifestEntry> entries, Set<String> files) {
    PathShift best = NONE;
    int most = best.hits(entries, files);
    String top = commonTop(files);
    for (PathShift shift :
        List.of(new PathShift(1, ""), new PathShift(0, top), new PathShift(1, top))) {
      int hits = shift.hits(entries, files);
      if (hits > most) {
        most = hits;
        best = shift;
      }
    }
    return best;
  }

  private static String commonTop(Set<String> files) {
    String top = "";
    for (String file : files) {
      int slash = file.indexOf('/');
      String own = slash < 0 ? "" : file.substring(0, slash + 1);
      if (own.isEmpty() || (!top.isEmpty() && !top.equals(own))) {
        return "";
      }
      top = own;
    }
    return top;
  }

  private int hits(List<ManifestEntry> entries, Set<String> files) {
    int hits = 0;
    for (ManifestEntry entry : entries) {
      hits += files.contains(of(entry.path())) ? 1 : 0;
    }
    return hits;
  }

  String of(String path) {
    int slash = dropped == 0 ? -1 : path.indexOf('/');
    return added + path.substring(slash + 1);
  }
}
