package io.banjian.edition;

import java.util.List;

/**
 * What a delivery is said to hold.
 *
 * @param name of the manifest itself
 */
public record Manifest(String name, List<ManifestEntry> entries) {
  public Manifest {
    entries = List.copyOf(entries);
  }
}
