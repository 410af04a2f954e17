package io.banjian.delivery;

import io.banjian.delivery.EntryLimits.RefusedException;
import io.banjian.page.PageFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An opened archive. Nothing is ever unpacked by name; entries are read one at a time, in any
 * order, while others are checked.
 */
final class Archive implements Closeable {
  /** How an archive was packed. */
  enum Kind {
    NONE,
    ZIP,
    TAR,
    TAR_GZ;

    static Kind of(byte[] head) {
      if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
        return ZIP;
      }
      if (starts(head, 0x1F, 0x8B)) {
        return TAR_GZ;
      }
      boolean tar =
          head.length >= 262
              && head[257] == 'u'
              && head[258] == 's'
              && head[259] == 't'
              && head[260] == 'a'
              && head[261] == 'r';
      return tar ? TAR : NONE;
    }

    private static boolean starts(byte[] head, int... magic) {
      for (int i = 0; i < magic.length; i++) {
        if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * One file of an archive; a refused one throws when it is read.
   *
   * @param head reads only its beginning
   * @param copier copies it, however large, within the limits of an archive
   */
  record Entry(
      List<String> parts, PageSource.Opener opener, PageSource.Opener head, Copier copier) {}

  /** Copies an entry. */
  interface Copier {
    void copy(OutputStream to) throws IOException;
  }

  /** Opens an entry's bytes, unpacked. */
  private interface Stream {
    InputStream open() throws IOException;
  }

  private final Closeable file;
  private final List<Path> spools = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final EntryLimits limits;
  private final EntryNames names = new EntryNames();
  private long total;

  private Archive(Closeable file, EntryLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Archive open(Path path, Kind kind, EntryLimits limits) throws IOException {
    return switch (kind) {
      case ZIP -> zip(path, limits);
      case TAR -> tar(path, limits);
      case TAR_GZ -> {
        Path spool = unzipped(path, limits);
        try {
          Archive archive = tar(spool, limits);
          archive.spools.add(spool);
          yield archive;
        } catch (IOException | RuntimeException e) {
          Files.deleteIfExists(spool);
          throw e;
        }
      }
      case NONE -> throw new IllegalArgumentException(path + " is no archive");
    };
  }

  private static Archive zip(Path path, EntryLimits limits) throws IOException {
    ZipFile zip = ZipFile.builder().setPath(path).get();
    Archive archive = new Archive(zip, limits);
    var all = zip.getEntriesInPhysicalOrder();
    long room = Files.size(path);
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      room -= Math.max(0, entry.getCompressedSize());
      if (room < 0) { // many names for the same packed bytes
        zip.close();
        throw new RefusedException(Refusal.OVERLAP);
      }
      if (entry.isDirectory()) {
        continue;
      }
      boolean flagged = entry.getGeneralPurposeBit().usesUTF8ForNames();
      byte[] raw = entry.getRawName();
      String name = flagged || raw == null ? entry.getName() : EntryNames.decode(raw);
      if (entry.isUnixSymlink()) {
        archive.refuse(name, Refusal.LINK);
      } else if (!zip.canReadEntryData(entry)) {
        archive.refuse(name, Refusal.ENCRYPTED);
      } else {
        archive.add(name, zip, () -> zip.getInputStream(entry), entry.getCompressedSize());
      }
    }
    return archive;
  }

  private static Archive tar(Path path, EntryLimits limits) throws IOException {
    TarHeaders.check(path);
    TarFile tar = new TarFile(path);
    Archive archive = new Archive(tar, limits);
    for (TarArchiveEntry entry : tar.getEntries()) {
      if (entry.isDirectory() || entry.isGlobalPaxHeader() || entry.isPaxHeader()) {
        continue;
      }
      if (!entry.isFile() || isNoText(entry)) {
        archive.refuse(entry.getName(), Refusal.LINK);
        continue;
      }
      archive.add(entry.getName(), tar, () -> tar.getInputStream(entry), 0);
    }
    return archive;
  }

  /** A link, a device or a pipe; the library takes those it has no name for to be files. */
  private static boolean isNoText(TarArchiveEntry entry) {
    return entry.isLink()
        || entry.isSymbolicLink()
        || entry.isCharacterDevice()
        || entry.isBlockDevice()
        || entry.isFIFO();
  }

  /** The tar inside, in a file of ours: a gzip stream can only be read from its beginning. */
  private static Path unzipped(Path path, EntryLimits limits) throws IOException {
    Path spool = Files.createTempFile("banjian", ".tar");
    spool.toFile().deleteOnExit();
    long packed = Math.max(1, Files.size(path));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16);
        OutputStream out = Files.newOutputStream(spool)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        bytes += count;
        if (bytes > limits.mostTotal()
            || (bytes > 64L << 20 && bytes / packed > limits.mostRatio())) {
          throw new RefusedException(Refusal.TOTAL);
        }
        out.write(buffer, 0, count);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(spool);
      throw e;
    }
    return spool;
  }

  /** Adds a file. Its archive is read by one thread at a time: entries share one position. */
  private void add(String name, Object lock, Stream stream, long packed) throws IOException {
    checkCount();
    List<String> parts;
    try {
      parts = names.parts(name);
    } catch (RefusedException e) {
      refuse(name, e.why());
      return;
    }
    entries.add(
        new Entry(
            parts,
            () -> {
              byte[] bytes;
              synchronized (lock) {
                try (InputStream in = stream.open()) {
                  bytes = limits.read(in, packed);
                }
              }
              addToTotal(bytes.length);
              return bytes;
            },
            () -> {
              synchronized (lock) {
                try (InputStream in = stream.open()) {
                  return in.readNBytes(PageFormat.headLength());
                }
              }
            },
            to -> {
              synchronized (lock) {
                try (InputStream in = stream.open()) {
                  addToTotal(limits.copy(in, packed, to));
                }
              }
            }));
  }

  private synchronized void addToTotal(long bytes) throws RefusedException {
    total += bytes;
    if (total > limits.mostTotal()) {
      throw new RefusedException(Refusal.TOTAL);
    }
  }

  private void refuse(String name, Refusal why) throws IOException {
    checkCount();
    PageSource.Opener refusal =
        () -> {
          throw new RefusedException(why);
        };
    entries.add(
        new Entry(
            List.of(name.replace('\\', '/')),
            refusal,
            refusal,
            to -> {
              throw new RefusedException(why);
            }));
  }

  private void checkCount() throws RefusedException {
    if (entries.size() >= limits.mostEntries()) {
      throw new RefusedException(Refusal.ENTRIES);
    }
  }

  List<Entry> entries() {
    return entries;
  }

  @Override
  public void close() throws IOException {
    file.close();
    for (Path spool : spools) {
      Files.deleteIfExists(spool);
    }
  }
}
