package io.banjian.rule;

import io.banjian.edition.Listing;
import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.ManifestReader;
import io.banjian.page.Page;
import io.banjian.page.PageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest of an example delivery, if it has one. */
final class ExampleManifest {
  private Manifest manifest = new Manifest("manifest", List.of());

  /** A manifest held against the pages, whose files are named by date and number. */
  List<Listing> heldAgainst(Map<String, Page> pages) {
    if (manifest.entries().isEmpty()) {
      return List.of();
    }
    List<Listing.Absent> absent = new ArrayList<>();
    List<Listing.Altered> altered = new ArrayList<>();
    Map<String, ManifestEntry> listed = new LinkedHashMap<>();
    for (ManifestEntry entry : manifest.entries()) {
      Page page = pages.get(entry.path());
      if (page == null) {
        absent.add(
            new Listing.Absent(
                entry, entry.path(), Optional.of(DeliveryExample.id(stem(entry.path())))));
        continue;
      }
      listed.put(entry.path(), entry);
      String actual = PageDigest.of(page.text());
      if (entry.checksum().map(c -> !c.hex().equals(actual)).orElse(false)) {
        altered.add(new Listing.Altered(page.id(), page.file(), actual));
      }
    }
    List<Listing.Unlisted> unlisted = new ArrayList<>();
    for (Page page : pages.values()) {
      if (!listed.containsKey(page.file())) {
        unlisted.add(new Listing.Unlisted(page.id(), page.file()));
      }
    }
    return List.of(new Listing(manifest, "delivery", listed, absent, unlisted, List.of(), altered));
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  Optional<ManifestEntry> entry(String file) {
    return manifest.entries().stream().filter(e -> e.path().equals(file)).findFirst();
  }

  void read(String text) {
    try {
      manifest = ManifestReader.read("manifest", text);
    } catch (ManifestReader.BadManifestException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
