package io.banjian.edition;

import io.banjian.page.PageId;
import java.util.Optional;

/**
 * A line of a manifest.
 *
 * @param path of the file as listed, with / between its parts; empty where only the page is named
 * @param id which page it is, as far as the manifest says so
 * @param checksum in small letters
 * @param characters as counted by whoever wrote the manifest
 * @param blank whether the page is known to have no text
 * @param line of the manifest, from 1
 */
public record ManifestEntry(
    String path,
    PageId id,
    Optional<Checksum> checksum,
    Optional<Integer> characters,
    boolean blank,
    int line) {

  /**
   * A checksum.
   *
   * @param algorithm as Java names it
   */
  public record Checksum(String algorithm, String hex) {}

  /** Whether it counts so many characters that it speaks of another text. */
  public boolean isOfOtherLength(PageCounts counts) {
    return characters.isPresent() && !counts.mayBe(characters.get());
  }

  /** What complaints call it. */
  public String name() {
    return path.isEmpty() ? id.toString() : path;
  }
}
