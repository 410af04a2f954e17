package io.banjian.delivery;

import io.banjian.edition.Listing;
import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestEntry;
import io.banjian.page.PageId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the file that each entry of a manifest means. A listed path is only ever compared with the
 * paths of files that were found; nothing is opened because a manifest names it.
 */
final class ManifestMatcher {
  private final Manifest manifest;
  private final FoundFiles found;
  private final List<PageSource> sources;
  private final ListedPages pages;
  private final ListedPaths paths;
  private final ChecksumWatch watch;

  private final Map<String, ManifestEntry> matched = new LinkedHashMap<>();
  private final Map<String, FoundFile> files = new HashMap<>();
  private final List<ManifestEntry> open = new ArrayList<>();
  private final List<ManifestEntry> refused = new ArrayList<>();

  /** Listed, and not followed. */
  private final Set<String> linksOut = new HashSet<>();

  /**
   * @param sources the pages among the files
   * @param folder on disk, out of which no link may lead
   */
  ManifestMatcher(
      Manifest manifest,
      FoundFiles found,
      List<PageSource> sources,
      Optional<Path> folder,
      InputSettings settings) {
    this.pages = new ListedPages(found.root(), settings.identity());
    this.paths = new ListedPaths(folder);
    this.watch = settings.watch();
    this.manifest = manifest;
    this.found = found;
    this.sources = sources;
  }

  Listing match() {
    byPath();
    byIdentity();
    List<Listing.Absent> absent = new ArrayList<>();
    boolean whole = !found.root().isEmpty();
    for (ManifestEntry entry : open) {
      if (whole && !entry.blank() && !found.isTagFile(entry.path())) {
        String file =
            entry.path().isEmpty() ? found.root() : found.root() + found.separator() + entry.path();
        absent.add(new Listing.Absent(entry, file, pages.of(entry)));
      }
    }
    List<Listing.Unlisted> unlisted = new ArrayList<>();
    for (PageSource source : sources) {
      if (!matched.containsKey(source.file())
          && !matched.containsKey(source.container())
          && !linksOut.contains(source.file())) {
        unlisted.add(new Listing.Unlisted(source.id(), source.file()));
      }
    }
    return new Listing(
        manifest,
        found.root(),
        matched,
        absent,
        listsPages() ? unlisted : List.of(),
        refused,
        new Checksums(sources, watch).altered(matched, files));
  }

  /** A list of scans alone says nothing about the dumps that lie with them. */
  private boolean listsPages() {
    return manifest.entries().stream().anyMatch(e -> pages.of(e).isPresent());
  }

  private void byPath() {
    Map<String, FoundFile> byPath = new HashMap<>();
    found.files().forEach(f -> byPath.put(f.below(), f));
    List<ManifestEntry> inside = new ArrayList<>();
    for (ManifestEntry entry : manifest.entries()) {
      if (ListedPaths.leadsOut(entry.path())) {
        refused.add(entry);
      } else {
        inside.add(entry);
      }
    }
    PathShift shift = PathShift.best(inside, byPath.keySet());
    for (ManifestEntry entry : inside) {
      FoundFile file = byPath.get(shift.of(entry.path()));
      if (file == null || entry.path().isEmpty()) {
        open.add(entry);
      } else if (paths.isLinkOut(file)) {
        refused.add(entry);
        linksOut.add(file.shown());
      } else {
        matched.putIfAbsent(file.shown(), entry);
        files.put(file.shown(), file);
      }
    }
  }

  /** Pages in tables, and pages that go by other names than those listed. */
  private void byIdentity() {
    Map<String, PageSource> byKey = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (PageSource source : sources) {
      if (!matched.containsKey(source.file())) {
        for (String key :
            List.of(
                ListedPages.key(source.id()),
                ListedPages.key(new PageId("", "", source.id().page())))) {
          if (byKey.put(key, source) != null) {
            several.add(key);
          }
        }
      }
    }
    Map<String, FoundFile> byName = new HashMap<>();
    found.files().forEach(f -> byName.put(f.shown(), f));
    List<ManifestEntry> left = new ArrayList<>();
    for (ManifestEntry entry : open) {
      Optional<PageId> id = pages.of(entry);
      String key = id.map(ListedPages::key).orElse("");
      PageSource source = several.contains(key) ? null : byKey.get(key);
      ManifestEntry known = source == null ? null : matched.get(source.file());
      if (known != null && known.name().equals(entry.name())) {
        continue; // listed twice, which is said elsewhere
      }
      if (source == null || known != null) {
        left.add(entry);
      } else {
        matched.put(source.file(), entry);
        FoundFile file = byName.get(source.file());
        if (file != null) {
          files.put(file.shown(), file);
        }
      }
    }
    open.clear();
    open.addAll(left);
  }
}
