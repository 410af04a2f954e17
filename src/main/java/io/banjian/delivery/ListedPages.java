package io.banjian.delivery;

import io.banjian.edition.ManifestEntry;
import io.banjian.edition.PageNumber;
import io.banjian.page.IdentityPattern;
import io.banjian.page.PageId;
import java.util.List;
import java.util.Optional;

/** Which page each entry of a manifest means. */
final class ListedPages {
  private final String folder;
  private final List<IdentityPattern> identity;

  /**
   * @param root of the delivery
   * @param identity how the house names its pages
   */
  ListedPages(String root, List<IdentityPattern> identity) {
    this.folder = root.substring(root.lastIndexOf('/') + 1);
    this.identity = identity;
  }

  /** By which pages of one number are the same: 1 and 01. */
  static String key(PageId id) {
    String page = PageNumber.parse(id.page()).map(PageNumber::toString).orElse(id.page());
    return id.issue() + "\n" + page;
  }

  /** Which page an entry means, if it is one and not a scan. */
  Optional<PageId> of(ManifestEntry entry) {
    PageId id = entry.id();
    if (!entry.path().isEmpty()) {
      if (FileKind.isNoPage(entry.path())) {
        return Optional.empty();
      }
      PageId named =
          IdentityPattern.identify(identity, folder, List.of(entry.path().split("/", -1)));
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
