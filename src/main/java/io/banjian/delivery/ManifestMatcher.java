package io.banjian.delivery;

import io.banjian.edition.Listing;
import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.PageNumber;
import io.banjian.page.FileNames;
import io.banjian.page.PageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Optional<Path> folder;

  private final Map<String, ManifestEntry> matched = new LinkedHashMap<>();
  private final Map<String, FoundFile> files = new HashMap<>();
  private final List<ManifestEntry> open = new ArrayList<>();
  private final List<ManifestEntry> refused = new ArrayList<>();

  /**
   * @param sources the pages among the files
   * @param folder on disk, out of which no link may lead
   */
  ManifestMatcher(
      Manifest manifest, FoundFiles found, List<PageSource> sources, Optional<Path> folder) {
    this.manifest = manifest;
    this.found = found;
    this.sources = sources;
    this.folder = folder;
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
        absent.add(new Listing.Absent(entry, file, page(entry)));
      }
    }
    List<Listing.Unlisted> unlisted = new ArrayList<>();
    for (PageSource source : sources) {
      if (!matched.containsKey(source.file()) && !matched.containsKey(source.container())) {
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
        new Checksums(sources).altered(matched, files));
  }

  /** A list of scans alone says nothing about the dumps that lie with them. */
  private boolean listsPages() {
    return manifest.entries().stream().anyMatch(e -> page(e).isPresent());
  }

  private void byPath() {
    Map<String, FoundFile> byPath = new HashMap<>();
    found.files().forEach(f -> byPath.put(f.below(), f));
    List<ManifestEntry> inside = new ArrayList<>();
    for (ManifestEntry entry : manifest.entries()) {
      if (leadsOut(entry.path())) {
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
      } else if (isLinkOut(file)) {
        refused.add(entry);
      } else {
        matched.putIfAbsent(file.shown(), entry);
        files.put(file.shown(), file);
      }
    }
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.indexOf('\0') >= 0
        || Arrays.asList(path.split("/", -1)).contains("..");
  }

  private boolean isLinkOut(FoundFile file) {
    if (folder.isEmpty() || file.path().isEmpty()) {
      return false;
    }
    try {
      return !file.path().get().toRealPath().startsWith(folder.get().toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** Pages in tables, and pages that go by other names than those listed. */
  private void byIdentity() {
    Map<String, PageSource> pages = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (PageSource source : sources) {
      if (!matched.containsKey(source.file())) {
        for (String key : List.of(key(source.id()), key(new PageId("", "", source.id().page())))) {
          if (pages.put(key, source) != null) {
            several.add(key);
          }
        }
      }
    }
    List<ManifestEntry> left = new ArrayList<>();
    for (ManifestEntry entry : open) {
      Optional<PageId> id = page(entry);
      String key = id.map(ManifestMatcher::key).orElse("");
      PageSource source = several.contains(key) ? null : pages.get(key);
      if (source == null || matched.containsKey(source.file())) {
        left.add(entry);
      } else {
        matched.put(source.file(), entry);
        found.files().stream()
            .filter(f -> f.shown().equals(source.file()))
            .forEach(f -> files.put(f.shown(), f));
      }
    }
    open.clear();
    open.addAll(left);
  }

  private static String key(PageId id) {
    String page = PageNumber.parse(id.page()).map(PageNumber::toString).orElse(id.page());
    return id.issue() + "\n" + page;
  }

  /** Which page an entry means, if it is one and not a scan. */
  private Optional<PageId> page(ManifestEntry entry) {
    PageId id = entry.id();
    if (!entry.path().isEmpty()) {
      if (FileKind.isNoPage(entry.path())) {
        return Optional.empty();
      }
      String root = found.root().substring(found.root().lastIndexOf('/') + 1);
      PageId named = FileNames.identify(root, List.of(entry.path().split("/", -1)));
      id = merged(named, entry.id());
    }
    return PageNumber.parse(id.page()).isPresent() ? Optional.of(id) : Optional.empty();
  }

  /** What a manifest says goes before what a name says; 1 and 01 say the same. */
  static PageId merged(PageId named, PageId listed) {
    boolean sameNumber =
        listed.page().isEmpty()
            || PageNumber.parse(listed.page()).equals(PageNumber.parse(named.page()));
    return new PageId(
        listed.paper().isEmpty() ? named.paper() : listed.paper(),
        listed.issue().isEmpty() ? named.issue() : listed.issue(),
        sameNumber && !named.page().isEmpty() ? named.page() : listed.page());
  }
}
