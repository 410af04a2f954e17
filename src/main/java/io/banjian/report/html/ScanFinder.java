package io.banjian.report.html;

import io.banjian.delivery.JudgedPage;
import io.banjian.page.Geometry;
import io.banjian.report.Uris;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the picture of a page: the one that its markup names, or one beside it under the same name,
 * {@code A01.jpg} beside {@code A01.tika.txt}. A scan is shown from where it lies and not copied:
 * it may be larger than the whole report.
 */
final class ScanFinder {
  /** What a browser can show. Archives keep TIFF, and a JPEG of it often lies beside it. */
  private static final List<String> ENDINGS =
      List.of(".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".JPG", ".JPEG", ".PNG");

  private final Path folder;

  /**
   * @param folder of the HTML: addresses are relative to it, so that both can be moved together
   */
  ScanFinder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The address of the scan for the page view. */
  Optional<String> find(JudgedPage page) {
    Optional<Path> file = page.origin().path();
    if (file.isEmpty() || page.origin().pages() > 1) {
      return Optional.empty(); // one picture cannot be all pages of a file
    }
    Path text = file.get().toAbsolutePath().normalize();
    for (String name : names(text, page.page().geometry())) {
      try {
        Path scan = text.resolveSibling(name).normalize();
        if (Files.isRegularFile(scan)) {
          return Optional.of(address(scan));
        }
      } catch (InvalidPathException e) {
        continue; // markup names whatever it likes
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(Path text, Optional<Geometry> geometry) {
    Set<String> names = new LinkedHashSet<>();
    String named = geometry.map(Geometry::image).orElse("").replace('\\', '/');
    named = named.startsWith("file:") ? "" : named;
    if (!named.isEmpty() && ENDINGS.stream().anyMatch(named::endsWith)) {
      names.add(named);
      names.add(last(named));
    }
    List<String> bases = new ArrayList<>();
    if (!named.isEmpty()) {
      bases.add(withoutEnding(last(named)));
    }
    String base = String.valueOf(text.getFileName());
    while (base.lastIndexOf('.') > 0) { // A01.tika.txt: A01.tika, then A01
      base = withoutEnding(base);
      bases.add(base);
    }
    for (String each : bases) {
      for (String ending : ENDINGS) {
        names.add(each + ending);
      }
    }
    names.remove("");
    return names;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private String address(Path scan) {
    Path way = scan;
    try {
      way = folder.relativize(scan);
    } catch (IllegalArgumentException e) {
      // another drive: only the absolute path leads there
    }
    return Uris.of(way.toString().replace('\\', '/'));
  }
}
