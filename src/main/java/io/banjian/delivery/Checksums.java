package io.banjian.delivery;

import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.ManifestEntry.Checksum;
import io.banjian.page.PageId;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Computes the checksums of listed files, scans among them, as their bytes stream by. */
final class Checksums {
  private final Map<String, PageId> pages = new HashMap<>();
  private final ChecksumWatch watch;

  Checksums(List<PageSource> sources, ChecksumWatch watch) {
    this.watch = watch;
    sources.forEach(s -> pages.put(s.file(), s.id()));
  }

  private record Task(FoundFile file, Checksum wanted) {}

  /** The files whose bytes are not those listed, in the order of the manifest. */
  List<Listing.Altered> altered(Map<String, ManifestEntry> matched, Map<String, FoundFile> files) {
    List<Task> tasks = new ArrayList<>();
    matched.forEach(
        (shown, entry) -> {
          FoundFile file = files.get(shown);
          if (file != null && entry.checksum().isPresent()) {
            tasks.add(new Task(file, entry.checksum().get()));
          }
        });
    AtomicInteger done = new AtomicInteger();
    return tasks.parallelStream()
        .map(
            task -> {
              Optional<Listing.Altered> altered = alteration(task);
              watch.at(done.incrementAndGet(), tasks.size());
              return altered;
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Listing.Altered> alteration(Task task) {
    FoundFile file = task.file();
    String actual = actual(file, task.wanted().algorithm());
    if (actual.equals(task.wanted().hex())) {
      return Optional.empty();
    }
    PageId id = Objects.requireNonNullElse(pages.get(file.shown()), new PageId("", "", ""));
    return Optional.of(new Listing.Altered(id, file.shown(), actual));
  }

  private static String actual(FoundFile file, String algorithm) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      try (DigestOutputStream out =
          new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        file.bytes().copy(out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // the reader knows only those that every Java has
    } catch (IOException e) {
      return "";
    }
  }
}
