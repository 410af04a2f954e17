package io.banjian.rules.delivery;

import io.banjian.edition.Delivery;
import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;

/** A file whose bytes are not those that the manifest was written for. */
public final class ChecksumMismatch implements DeliveryRule {
  private static final int SHOWN = 12;

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    for (Listing listing : delivery.listings()) {
      for (Listing.Altered altered : listing.altered()) {
        ManifestEntry entry = listing.files().get(altered.file());
        if (entry == null || altered.actual().isEmpty()) {
          continue; // it could not be read, and that has been said
        }
        ManifestEntry.Checksum wanted = entry.checksum().orElseThrow();
        found
            .about(altered.id(), altered.file())
            .with("algorithm", wanted.algorithm())
            .with("listed", cut(wanted.hex()))
            .with("actual", cut(altered.actual()))
            .report();
      }
    }
  }

  private static String cut(String hex) {
    return hex.length() <= SHOWN ? hex : hex.substring(0, SHOWN) + "…";
  }
}
