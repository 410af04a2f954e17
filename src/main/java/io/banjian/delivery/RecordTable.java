package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A JSON Lines file or a table whose records are pages. The file is gone through once to find the
 * records; each is read again when its turn comes, so that no more than a few are in memory.
 */
final class RecordTable implements Closeable {
  /** From so much of its beginning a file's encoding is told. */
  private static final int SAMPLE = 1 << 18;

  private final FileChannel channel;
  private final RecordFormat format;
  private final RecordUnits units;
  private final TextDecoder decoder;
  private final Optional<TableRow.Header> header;
  private final EntryLimits limits;

  private RecordTable(
      FileChannel channel,
      RecordFormat format,
      RecordUnits units,
      TextDecoder decoder,
      Optional<TableRow.Header> header,
      EntryLimits limits) {
    this.channel = channel;
    this.format = format;
    this.units = units;
    this.decoder = decoder;
    this.header = header;
    this.limits = limits;
  }

  /**
   * @param decoder as the user wants files read
   */
  static RecordTable open(Path path, RecordFormat format, TextDecoder decoder, EntryLimits limits)
      throws IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(path)) {
      sample = in.readNBytes(SAMPLE);
    }
    RecordUnits units = RecordUnits.of(sample);
    TextDecoder own = decoderOf(sample, units, decoder);
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    Optional<TableRow.Header> header = Optional.empty();
    if (format == RecordFormat.TABLE) {
      try {
        byte[] first = Arrays.copyOfRange(sample, units.markLength(), units.lineEnd(sample));
        header = TableRow.header(own.decode(first).text().strip());
      } catch (UnreadablePageException e) {
        channel.close();
        throw new IOException(e.getMessage(), e);
      }
    }
    return new RecordTable(channel, format, units, own, header, limits);
  }

  /**
   * One encoding for the whole file, unless its beginning does not tell; then each record tells.
   */
  private static TextDecoder decoderOf(byte[] sample, RecordUnits units, TextDecoder asked) {
    if (units.width() == 2 || units.markLength() > 0) {
      return TextDecoder.of(units.charset());
    }
    int end = sample.length;
    while (end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    byte[] whole = end == 0 ? sample : Arrays.copyOf(sample, end);
    boolean ascii = true;
    for (byte b : whole) {
      ascii &= b >= 0;
    }
    try {
      Charset charset = asked.decode(whole).charset();
      return ascii ? asked : TextDecoder.of(charset);
    } catch (UnreadablePageException e) {
      return asked;
    }
  }

  /**
   * The pages of the file, in its order.
   *
   * @param shown the file as given
   * @param below where corrected pages go: a folder named like the file
   * @return how many records there were
   */
  int pages(
      Path path,
      String shown,
      String root,
      String below,
      List<IdentityPattern> identity,
      Consumer<PageSource> pages)
      throws IOException {
    Index index = new Index(shown, root, below, identity, pages);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      new RecordSplitter(units, format).split(in, index::take);
    }
    return index.count;
  }

  /** Gathers the records. */
  private final class Index {
    private final String shown;
    private final String root;
    private final String folder;
    private final List<IdentityPattern> identity;
    private final Consumer<PageSource> pages;
    private final Set<String> taken = new HashSet<>();
    private boolean headerSeen = header.isEmpty();
    private int count;

    Index(
        String shown,
        String root,
        String below,
        List<IdentityPattern> identity,
        Consumer<PageSource> pages) {
      this.identity = identity;
      this.shown = shown;
      this.root = root;
      this.folder = below;
      this.pages = pages;
    }

    void take(long start, long length, int line) {
      if (!headerSeen) {
        headerSeen = true;
        return;
      }
      count++;
      PageId id = RecordIdentity.of(fields(start, length), folder, count, identity);
      String name = RecordIdentity.fileName(id, count);
      if (!taken.add(name)) {
        name = name + "-" + count;
        taken.add(name);
      }
      pages.accept(
          new PageSource(
              shown + "#" + count,
              id,
              id,
              root,
              folder + "/" + name + ".txt",
              Optional.empty(),
              () -> bytes(start, length),
              Optional.empty(),
              Optional.of(
                  new PageSource.Row(
                      PlaceInFile.atLine(shown, false, line - 1), bytes -> row(bytes).text()))));
    }

    private TableRow fields(long start, long length) {
      try {
        return row(bytes(start, length));
      } catch (IOException | UnreadablePageException e) {
        return new TableRow(Map.of()); // the page phase says what is wrong with it
      }
    }
  }

  private byte[] bytes(long start, long length) throws IOException {
    limits.check(length, 0);
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the file became shorter");
      }
    }
    return bytes.array();
  }

  private TableRow row(byte[] bytes) throws UnreadablePageException {
    String record = decoder.decode(bytes).text();
    if (format == RecordFormat.JSON_LINES) {
      return TableRow.json(record);
    }
    String line = record.endsWith("\r") ? record.substring(0, record.length() - 1) : record;
    return header.orElseThrow().row(line);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
