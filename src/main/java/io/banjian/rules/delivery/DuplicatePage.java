package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.Duplicate;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;

/**
 * A page that is in the delivery twice, or that holds the text of its neighbour besides its own.
 */
public final class DuplicatePage implements DeliveryRule {
  @Override
  public void check(Delivery delivery, DeliverySink found) {
    for (Duplicate duplicate : delivery.duplicates()) {
      DeliveredPage page = duplicate.page();
      found
          .about(page.id(), page.file())
          .with("what", inWords(duplicate))
          .confidence(duplicate.kind() == Duplicate.Kind.CONTAINED ? 0.8 : 0.95)
          .report();
    }
  }

  private static Bilingual inWords(Duplicate duplicate) {
    DeliveredPage other = duplicate.other();
    String name = other.id().equals(duplicate.page().id()) ? other.file() : other.id().toString();
    return switch (duplicate.kind()) {
      case TEXT -> new Bilingual("与 " + name + " 是同一版的文字", "holds the same text as " + name);
      case NUMBER -> new Bilingual("版号与 " + name + " 重复", "has the same page number as " + name);
      case CONTAINED ->
          new Bilingual("混进了 " + name + " 的文字", "holds the text of " + name + " besides its own");
    };
  }
}
