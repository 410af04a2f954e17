package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.Identities;
import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.list.Lists;
import io.banjian.page.PageId;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a manifest says and the delivery does not bear out: scans that are missing, counts of
 * characters, a page called blank that is not, paths that lead elsewhere, a file listed twice. A
 * page that is missing or too many has rules of its own.
 */
public final class ManifestMismatch implements DeliveryRule {
  private static final PageId NO_PAGE = new PageId("", "", "");

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> explained = explained(delivery);
    for (Listing listing : delivery.listings()) {
      for (ManifestEntry entry : listing.refused()) {
        report(
            NO_PAGE,
            entry.path(),
            new Bilingual(
                "路径越出交付之外，没有去读", "the path leads out of the delivery and was not followed"),
            entry,
            found);
      }
      for (Listing.Absent absent : listing.absent()) {
        if (absent.page().isEmpty()) {
          report(
              NO_PAGE,
              absent.file(),
              new Bilingual("列有的文件没有交付", "a file that is listed was not delivered"),
              absent.entry(),
              found);
        }
      }
      twice(listing, found);
    }
    characters(delivery, explained, found);
  }

  /** Pages that are not those listed, for a reason that is given elsewhere. */
  private static Set<String> explained(Delivery delivery) {
    Set<String> explained = delivery.alteredFiles();
    explained.addAll(delivery.duplicateFiles());
    for (DeliveredPage page : delivery.pages()) {
      boolean blankAsListed = page.listed().filter(ManifestEntry::blank).isPresent();
      if ((page.isEmpty() && !blankAsListed)
          || page.spoilt()
          || !Identities.conflicts(page).isEmpty()) {
        explained.add(page.file());
      }
    }
    return explained;
  }

  private static void report(
      PageId id, String file, Bilingual what, ManifestEntry entry, DeliverySink found) {
    found.about(id, file).with("what", what).with("line", Integer.toString(entry.line())).report();
  }

  private static void twice(Listing listing, DeliverySink found) {
    Map<String, ManifestEntry> seen = new HashMap<>();
    for (ManifestEntry entry : listing.manifest().entries()) {
      ManifestEntry first = seen.putIfAbsent(entry.name(), entry);
      if (first != null && !entry.name().isEmpty()) {
        report(
            entry.id(),
            entry.path().isEmpty() ? listing.root() : entry.path(),
            new Bilingual(
                "第 " + first.line() + " 行已经列过", "line " + first.line() + " lists it, too"),
            entry,
            found);
      }
    }
  }

  /**
   * Counts of characters. With or without line breaks, spaces and marks: whoever wrote the list
   * counted in one way, and it is the one that fits most pages.
   */
  private static void characters(Delivery delivery, Set<String> explained, DeliverySink found) {
    List<DeliveredPage> counted =
        Lists.filter(
            delivery.pages(), p -> p.listed().flatMap(ManifestEntry::characters).isPresent());
    int[] fits = new int[5];
    for (DeliveredPage page : counted) {
      int listed = page.listed().flatMap(ManifestEntry::characters).orElseThrow();
      int[] ways = page.counts().ways();
      for (int i = 0; i < ways.length; i++) {
        fits[i] += ways[i] == listed ? 1 : 0;
      }
    }
    int best = 0;
    for (int i = 1; i < fits.length; i++) {
      best = fits[i] > fits[best] ? i : best;
    }
    boolean known = 2 * fits[best] > counted.size();
    for (DeliveredPage page : delivery.pages()) {
      Optional<ManifestEntry> entry = page.listed();
      if (entry.isEmpty() || explained.contains(page.file())) {
        continue; // another text has another length
      }
      if (entry.get().blank() && !page.isEmpty()) {
        report(
            page.id(),
            page.file(),
            new Bilingual("列为空白版，却有文字", "it is called blank and has text"),
            entry.get(),
            found);
      }
      Optional<Integer> listed = entry.get().characters();
      if (listed.isPresent() && !agrees(page, listed.get(), best, known)) {
        int actual = page.counts().ways()[best];
        report(
            page.id(),
            page.file(),
            new Bilingual(
                "列 " + listed.get() + " 字，实有 " + actual + " 字",
                "it has " + actual + " characters, where " + listed.get() + " are listed"),
            entry.get(),
            found);
      }
    }
  }

  private static boolean agrees(DeliveredPage page, int listed, int best, boolean known) {
    return known ? page.counts().ways()[best] == listed : page.counts().mayBe(listed);
  }
}
