package io.banjian.cli.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the program's classes for the launcher, which has the JVM keep all of them as it mapped
 * them. One that is missing there opens the jar, and to read its table of contents takes a
 * twentieth of a short run.
 */
final class ClassList {
  private static final String CLASS = ".class";

  /** What makes tables and this list stays where the program is built. */
  private static final String MAKERS = "/make/";

  private ClassList() {}

  /**
   * @param packed the folder that the jar is made of
   */
  static void write(Path packed, Path list) throws IOException {
    try (Stream<Path> files = Files.walk(packed)) {
      List<String> names =
          files
              .map(file -> packed.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(CLASS) && !name.contains(MAKERS))
              .map(name -> name.substring(0, name.length() - CLASS.length()))
              .sorted()
              .toList();
      Files.createDirectories(list.getParent());
      Files.write(list, names);
    }
  }
}
