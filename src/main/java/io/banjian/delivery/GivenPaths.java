package io.banjian.delivery;

import java.nio.file.Path;

/** Names of inputs, as they are shown and as they tell what an issue is called. */
final class GivenPaths {
  private GivenPaths() {}

  /** {@code .} and {@code ..} name no issue; the folder they stand for does. */
  static String rootName(String given, Path folder) {
    Path name = Path.of(given).normalize().getFileName();
    if (name == null || name.toString().isEmpty() || name.toString().equals("..")) {
      name = folder.toAbsolutePath().normalize().getFileName();
    }
    return name == null ? "" : name.toString();
  }

  /** The folder in which a file lies, as it was written. */
  static String parentName(Path shown) {
    Path parent = shown.normalize().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return name == null || name.toString().equals("..") ? "" : name.toString();
  }

  /** A name that leads out of an archive begins with dots, too, and is not passed over. */
  static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** {@code issue03.tar.gz} without its endings. */
  static String stem(String name) {
    return name.replaceFirst("(?i)\\.(zip|tar\\.gz|tgz|tar|gz|jsonl|ndjson|csv|tsv)$", "");
  }

  static String plain(String given) {
    return (given.startsWith("./") ? given.substring(2) : given).replace('\\', '/');
  }

  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
