package io.banjian.report.html;

import gg.jte.TemplateOutput;
import io.banjian.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A report as one file, to be mailed. Its data are blocks that no browser runs; its own scripts and
 * styles are named to the browser by their digests, and nothing else in the file can run.
 */
public final class SingleOutput implements ReportOutput {
  /** Beyond this a browser takes its time to open it; the folder has no such limit. */
  private static final long MOST_BYTES = 25L << 20;

  private final Path target;
  private final Path spool;
  private final Writer blocks;
  private long bytes;

  private SingleOutput(Path target, Path spool, Writer blocks) {
    this.target = target;
    this.spool = spool;
    this.blocks = blocks;
  }

  public static SingleOutput open(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    Path parent = place.getParent();
    if (parent == null || Files.isDirectory(place)) {
      throw new IOException(target + " is a folder");
    }
    Files.createDirectories(parent);
    Path spool = hidden(place);
    return new SingleOutput(
        place, spool, Files.newBufferedWriter(spool, StandardCharsets.US_ASCII));
  }

  private static Path hidden(Path target) {
    long name = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return target.resolveSibling(".banjian-" + Long.toString(name, 36) + ".tmp");
  }

  @Override
  public Path folder() {
    return target.resolveSibling(".").normalize();
  }

  @Override
  public void add(DataBlock block) throws IOException {
    String element = block.element();
    bytes += element.length();
    if (bytes > MOST_BYTES) {
      throw new TooLargeException();
    }
    blocks.write(element);
  }

  /** The report is larger than a single file should be. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super(
          "the report is larger than "
              + (MOST_BYTES >> 20)
              + " MB; write it to a folder, --report DIR");
    }
  }

  @Override
  public void finish(ReportModel model) throws IOException {
    blocks.close();
    List<String> styles =
        texts(ReportAssets.SHARED_STYLES, ReportAssets.INDEX_STYLES, ReportAssets.PAGE_STYLES);
    List<String> scripts =
        texts(ReportAssets.SHARED_SCRIPTS, ReportAssets.INDEX_SCRIPTS, ReportAssets.PAGE_SCRIPTS);
    String policy =
        "default-src 'none'; script-src "
            + sources(scripts)
            + "; style-src "
            + sources(styles)
            + "; img-src file: data:; base-uri 'none'; form-action 'none'";
    Frame frame =
        new Frame(
            model.facts().language(),
            model.facts().version(),
            model.run(),
            policy,
            styles,
            scripts,
            this::copyBlocks,
            true);
    Path whole = hidden(target);
    try {
      try (Writer out = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
        Templates.render("single", Map.of("frame", frame, "model", model), out);
      }
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  @SafeVarargs
  private static List<String> texts(List<String>... names) {
    return Stream.of(names).flatMap(List::stream).map(ReportAssets::read).toList();
  }

  private static String sources(List<String> texts) {
    StringBuilder sources = new StringBuilder();
    for (String text : texts) {
      byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
      sources.append(sources.length() == 0 ? "" : " ");
      sources.append("'sha256-").append(Base64.getEncoder().encodeToString(digest)).append('\'');
    }
    return sources.toString();
  }

  private void copyBlocks(TemplateOutput out) {
    try (BufferedReader in = Files.newBufferedReader(spool, StandardCharsets.US_ASCII)) {
      char[] buffer = new char[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.writeContent(new String(buffer, 0, count));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    blocks.close();
    Files.deleteIfExists(spool);
  }
}
