package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.Listing;
import io.banjian.list.Lists;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A page beyond the number that the issue says it has, or among numbered pages one without. */
public final class UnexpectedPage implements DeliveryRule {
  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> duplicates = delivery.duplicateFiles();
    Set<String> reported = new HashSet<>(duplicates);
    for (DeliveredPage page : delivery.pages()) {
      if (page.isUnnamed()) {
        reported.add(page.file());
      }
    }
    for (Listing listing : delivery.listings()) {
      for (Listing.Unlisted page : listing.unlisted()) {
        if (reported.add(page.file())) {
          found
              .about(page.id(), page.file())
              .with("why", new Bilingual("清单上没有这一版", "the manifest does not list it"))
              .report();
        }
      }
    }
    for (DeliveredIssue issue : delivery.issues()) {
      Optional<Integer> declared = issue.declaredPages();
      boolean oneSection = issue.numbers().size() == 1;
      int numbered = Lists.count(issue.pages(), p -> p.number().isPresent());
      for (DeliveredPage page : issue.pages()) {
        if (reported.contains(page.file())) {
          continue;
        }
        Optional<Bilingual> why = Optional.empty();
        if (page.number().isPresent()) {
          if (declared.isPresent() && oneSection && page.number().get().number() > declared.get()) {
            why =
                Optional.of(
                    new Bilingual(
                        "报头说这一期只有 " + declared.get() + " 版",
                        "the masthead says this issue has " + declared.get() + " pages"));
          }
        } else if (issue.isWhole() && numbered >= 2 && page.id().page().indexOf('!') < 0) {
          why =
              Optional.of(
                  new Bilingual(
                      "文件名和版面都看不出版序", "neither its name nor its text tells a page number"));
        }
        why.ifPresent(w -> found.about(page.id(), page.file()).with("why", w).report());
      }
    }
  }
}
