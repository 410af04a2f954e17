package io.banjian.delivery;

import io.banjian.edition.Listing;
import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds manifests against what was found, and pages against what manifests say of them. */
final class Manifests {
  private final List<PageSource> sources;
  private final InputSettings settings;
  private final List<Listing> listings = new ArrayList<>();
  private final Map<String, ManifestEntry> entries = new HashMap<>();

  Manifests(List<PageSource> sources, InputSettings settings) {
    this.sources = sources;
    this.settings = settings;
  }

  void hold(Manifest manifest, FoundFiles files, Optional<Path> folder) {
    // pages named one by one are held against a list that the user names for them
    Set<String> shown = new HashSet<>();
    files.files().forEach(f -> shown.add(f.shown()));
    List<PageSource> own =
        sources.stream()
            .filter(s -> s.root().equals(files.root()) || shown.contains(s.container()))
            .toList();
    Listing listing = new ManifestMatcher(manifest, files, own, folder, settings).match();
    listings.add(listing);
    entries.putAll(listing.files());
  }

  List<Listing> listings() {
    return listings;
  }

  /** The pages, each with its entry. */
  List<PageSource> sources() {
    if (entries.isEmpty()) {
      return sources;
    }
    List<PageSource> known = new ArrayList<>(sources.size());
    for (PageSource source : sources) {
      ManifestEntry entry = entries.get(source.file());
      known.add(entry == null ? source : source.withEntry(entry));
    }
    return known;
  }
}
