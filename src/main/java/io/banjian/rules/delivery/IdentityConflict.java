package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.Identities;
import io.banjian.edition.Identities.Conflict;
import io.banjian.edition.Identities.Source;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.util.List;
import java.util.Set;

/** A page whose manifest, file name and page head do not say the same date and number. */
public final class IdentityConflict implements DeliveryRule {
  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> duplicates = delivery.duplicateFiles();
    for (DeliveredPage page : delivery.pages()) {
      List<Conflict> conflicts = Identities.conflicts(page);
      if (conflicts.isEmpty() || duplicates.contains(page.file())) {
        continue; // the copy of another page says what that page says
      }
      found.about(page.id(), page.file()).with("what", inWords(page, conflicts)).report();
    }
  }

  private static Bilingual inWords(DeliveredPage page, List<Conflict> conflicts) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Conflict conflict : conflicts) {
      zh.append(zh.length() == 0 ? "" : "；");
      en.append(en.length() == 0 ? "" : "; ");
      zh.append(name(page, conflict.by()).zh()).append("是 ").append(conflict.said()).append("，");
      zh.append(name(page, conflict.otherBy()).zh()).append("是 ").append(conflict.other());
      en.append(name(page, conflict.by()).en())
          .append(" says ")
          .append(conflict.said())
          .append(", ");
      en.append(name(page, conflict.otherBy()).en()).append(" says ").append(conflict.other());
    }
    return new Bilingual(zh.toString(), en.toString());
  }

  private static Bilingual name(DeliveredPage page, Source source) {
    return switch (source) {
      case MANIFEST -> new Bilingual("清单上", "the manifest");
      case NAME ->
          page.isRecord()
              ? new Bilingual("表格里", "the table")
              : new Bilingual("文件名上", "the file name");
      case HEAD -> new Bilingual("版面上印的", "the page itself");
      case MATTER -> new Bilingual("按报头和转版提示看", "what stands on it, masthead and references,");
    };
  }
}
