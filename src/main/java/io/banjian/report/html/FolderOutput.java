package io.banjian.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as a folder: pages of HTML, their assets, and a script file for each block of data. It
 * is written beside its place and moved there when it is whole, so that a run that is broken off
 * leaves the report of the last one.
 */
public final class FolderOutput implements ReportOutput {
  private static final Set<String> OURS = Set.of("index.html", "page.html", "assets", "data");

  /** Scripts and styles from beside the page, scans from disk; nothing from any network. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src %s;"
          + " base-uri 'none'; form-action 'none'";

  private final Path target;
  private final Path work;
  private final Set<Path> folders = new HashSet<>();
  private boolean done;

  private FolderOutput(Path target, Path work) {
    this.target = target;
    this.work = work;
  }

  /**
   * @throws IOException if there is something in the folder that is no report: it would be lost
   */
  public static FolderOutput open(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    OwnFolder.check(target, place, OURS);
    Path parent = place.getParent();
    if (parent == null) {
      throw new IOException(target + " cannot be a report");
    }
    Files.createDirectories(parent);
    Path work = hidden(parent);
    Files.createDirectory(work);
    return new FolderOutput(place, work);
  }

  private static Path hidden(Path parent) {
    long name = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return parent.resolve(".banjian-" + Long.toString(name, 36) + ".tmp");
  }

  @Override
  public Path folder() {
    return target;
  }

  @Override
  public void add(DataBlock block) throws IOException {
    write("data/" + block.name() + ".js", block.script());
  }

  private void write(String name, String content) throws IOException {
    Path file = work.resolve(name);
    Path folder = file.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  @Override
  public void finish(ReportModel model) throws IOException {
    for (String asset : ReportAssets.all()) {
      write("assets/" + asset, ReportAssets.read(asset));
    }
    page("index", "data:", ReportAssets.INDEX_STYLES, ReportAssets.INDEX_SCRIPTS, model);
    // the scan of a page lies beside the page, and so outside the report
    String scans = "'self' file: data:";
    page("page", scans, ReportAssets.PAGE_STYLES, ReportAssets.PAGE_SCRIPTS, model);
    if (Files.exists(target)) {
      Path old = hidden(work.resolveSibling("."));
      Files.move(target, old);
      Files.move(work, target);
      done = true;
      delete(old);
    } else {
      Files.move(work, target);
      done = true;
    }
  }

  private void page(
      String name, String images, List<String> styles, List<String> scripts, ReportModel model)
      throws IOException {
    Frame frame =
        new Frame(
            model.facts().language(),
            model.facts().version(),
            model.run(),
            String.format(Locale.ROOT, POLICY, images),
            paths(ReportAssets.SHARED_STYLES, styles),
            paths(ReportAssets.SHARED_SCRIPTS, scripts),
            Frame.NO_DATA,
            false);
    try (Writer out =
        Files.newBufferedWriter(work.resolve(name + ".html"), StandardCharsets.UTF_8)) {
      Templates.render(name, Map.of("frame", frame, "model", model), out);
    }
  }

  private static List<String> paths(List<String> shared, List<String> own) {
    return Stream.concat(shared.stream(), own.stream()).map(name -> "assets/" + name).toList();
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
