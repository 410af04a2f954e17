package io.banjian.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the paths that a manifest lists within the delivery. */
record ListedPaths(Optional<Path> folder) {
  static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.indexOf('\0') >= 0
        || Arrays.asList(path.split("/", -1)).contains("..");
  }

  /** Whether a file that was found is a link out of the delivery. */
  boolean isLinkOut(FoundFile file) {
    if (folder.isEmpty() || file.path().isEmpty()) {
      return false;
    }
    try {
      return !file.path().get().toRealPath().startsWith(folder.get().toRealPath());
    } catch (IOException e) {
      return true;
    }
  }
}
