package io.banjian.rules.delivery;

import io.banjian.edition.Delivery;
import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A file whose bytes are not those that the manifest was written for. */
public final class ChecksumMismatch implements DeliveryRule {
  private static final int SHOWN = 12;
  private static final Bilingual NOBODY = new Bilingual("", "");

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> explained = delivery.explainedFiles();
    for (Listing listing : delivery.listings()) {
      Map<String, String> owners = new HashMap<>();
      for (ManifestEntry entry : listing.manifest().entries()) {
        entry.checksum().ifPresent(sum -> owners.putIfAbsent(sum.hex(), entry.name()));
      }
      for (Listing.Altered altered : listing.altered()) {
        ManifestEntry entry = listing.files().get(altered.file());
        if (entry == null || altered.actual().isEmpty() || explained.contains(altered.file())) {
          continue; // it could not be read, or is a copy or empty, and that has been said
        }
        String owner = owners.getOrDefault(altered.actual(), "");
        ManifestEntry.Checksum wanted = entry.checksum().orElseThrow();
        found
            .about(altered.id(), altered.file())
            .with("algorithm", wanted.algorithm())
            .with("listed", cut(wanted.hex()))
            .with("actual", cut(altered.actual()))
            .with("owner", owner.isEmpty() ? NOBODY : owner(owner))
            .report();
      }
    }
  }

  private static Bilingual owner(String name) {
    return new Bilingual("，是清单上 " + name + " 的", ", which is that of " + name);
  }

  private static String cut(String hex) {
    return hex.length() <= SHOWN ? hex : hex.substring(0, SHOWN) + "…";
  }
}
