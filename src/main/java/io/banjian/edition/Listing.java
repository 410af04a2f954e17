package io.banjian.edition;

import io.banjian.page.PageId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A manifest held against the files of a delivery.
 *
 * @param root of the files it speaks of
 * @param files the entries of the files that are there, by the name findings give the file
 * @param absent what is listed and is not there
 * @param unlisted pages that are there and not listed
 * @param refused entries whose path leads out of the delivery
 * @param altered files whose bytes are not those listed
 */
public record Listing(
    Manifest manifest,
    String root,
    Map<String, ManifestEntry> files,
    List<Absent> absent,
    List<Unlisted> unlisted,
    List<ManifestEntry> refused,
    List<Altered> altered) {
  public Listing {
    files = Map.copyOf(files);
    absent = List.copyOf(absent);
    unlisted = List.copyOf(unlisted);
    refused = List.copyOf(refused);
    altered = List.copyOf(altered);
  }

  /** Files that are not those that some manifests list. */
  public static Set<String> alteredFiles(List<Listing> listings) {
    Set<String> files = new HashSet<>();
    for (Listing listing : listings) {
      listing.altered().forEach(altered -> files.add(altered.file()));
    }
    return files;
  }

  /**
   * Something that was not delivered.
   *
   * @param page which page it is, if it is one
   */
  public record Absent(ManifestEntry entry, String file, Optional<PageId> page) {}

  /** A page nobody listed. */
  public record Unlisted(PageId id, String file) {}

  /**
   * A file that is not as listed.
   *
   * @param actual its checksum; empty if it could not be read
   */
  public record Altered(PageId id, String file, String actual) {}
}
