package io.banjian.delivery;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** All files of a folder, sorted by their paths; what begins with a dot is passed over. */
final class FolderWalk {
  private FolderWalk() {}

  /**
   * @param unreadable takes what cannot be entered or seen
   */
  static List<Path> files(Path folder, Consumer<Path> unreadable) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(folder) && isHidden(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable.accept(file);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(path -> path.toString().replace('\\', '/')));
    return files;
  }

  /**
   * Whether a file is reached by a link that leads out of the folder: somebody else's file must not
   * come into a report because a delivery points to it.
   */
  static boolean leadsOut(Path folder, Path file) {
    try {
      return !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false; // gone, or closed to us: reading it says so
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
