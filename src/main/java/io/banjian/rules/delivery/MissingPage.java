package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.ExpectedPages;
import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.PageNumber;
import io.banjian.list.Lists;
import io.banjian.page.PageId;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import io.banjian.rule.RuleParameters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page that the issue must have, by its own 版数 or by its other numbers, and that is not there.
 */
public final class MissingPage implements DeliveryRule {
  private final boolean whole;

  public MissingPage(RuleParameters parameters) {
    whole = parameters.oneOf("deliveries", "whole", "partial").equals("whole");
  }

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> known = new HashSet<>();
    Map<String, Integer> unnamed = unnamed(delivery);
    for (Listing listing : delivery.listings()) {
      for (Listing.Absent absent : listing.absent()) {
        absent.page().ifPresent(id -> listed(id, absent, listing.root(), unnamed, known, found));
      }
      for (ManifestEntry entry : listing.manifest().entries()) {
        if (entry.blank()) {
          known.add(key(entry.id())); // no page, and none is missed
        }
      }
    }
    if (whole) {
      missedInIssues(delivery, known, unnamed, found);
    }
  }

  /**
   * How many pages of each container nobody could read, nor tell which they are: broken records. So
   * many of those that are missed are there.
   */
  private static Map<String, Integer> unnamed(Delivery delivery) {
    Map<String, Integer> unnamed = new HashMap<>();
    for (DeliveredIssue issue : delivery.issues()) {
      for (DeliveredPage page : issue.pages()) {
        if (page.isUnnamed()) {
          unnamed.merge(issue.root(), 1, Integer::sum);
        }
      }
    }
    return unnamed;
  }

  private static boolean isOneOf(Map<String, Integer> unnamed, String root, int pages) {
    int left = unnamed.getOrDefault(root, 0);
    if (pages > left) {
      return false;
    }
    unnamed.put(root, left - pages);
    return true;
  }

  private static void listed(
      PageId id,
      Listing.Absent absent,
      String root,
      Map<String, Integer> unnamed,
      Set<String> known,
      DeliverySink found) {
    if (isOneOf(unnamed, root, 1)) {
      known.add(key(id));
    } else {
      report(id, absent, known, found);
    }
  }

  private static void missedInIssues(
      Delivery delivery, Set<String> known, Map<String, Integer> unnamed, DeliverySink found) {
    ExpectedPages expected = ExpectedPages.of(delivery);
    for (DeliveredIssue issue : delivery.issues()) {
      ExpectedPages.Missing missing = expected.missing(issue);
      List<PageNumber> pages =
          Lists.filter(
              missing.pages(), page -> !known.contains(key(issue.id(issue.printed(page)))));
      int missed = pages.size() + missing.uncounted();
      if (missed == 0 || isOneOf(unnamed, issue.root(), missed)) {
        continue;
      }
      String folder = issue.pages().get(0).folder();
      if (missing.uncounted() > 0 || pages.size() > issue.pages().size()) {
        int count = pages.size() + missing.uncounted();
        String names = String.join("、", Lists.map(pages, issue::printed));
        String which = names.isEmpty() ? "" : "：" + names;
        found
            .about(issue.id(""), folder)
            .with(
                "what",
                new Bilingual(
                    "这一期缺 " + count + " 版" + which,
                    "this issue lacks "
                        + count
                        + (count == 1 ? " page" : " pages")
                        + (names.isEmpty() ? "" : ": " + names.replace("、", ", "))))
            .with("why", inWords(issue, missing.evidence()))
            .report();
        continue;
      }
      for (PageNumber page : pages) {
        String name = issue.printed(page);
        found
            .about(issue.id(name), folder)
            .with("what", new Bilingual("缺第 " + name + " 版", "page " + name + " is missing"))
            .with("why", inWords(issue, missing.evidence()))
            .confidence(missing.evidence() == ExpectedPages.Evidence.HABIT ? 0.7 : 0.95)
            .report();
      }
    }
  }

  private static void report(
      PageId id, Listing.Absent absent, Set<String> known, DeliverySink found) {
    known.add(key(id));
    found
        .about(id, absent.file())
        .with("what", new Bilingual("缺第 " + id.page() + " 版", "page " + id.page() + " is missing"))
        .with(
            "why",
            new Bilingual(
                "清单第 " + absent.entry().line() + " 行列有这一版",
                "line " + absent.entry().line() + " of the manifest lists it"))
        .report();
  }

  private static String key(PageId id) {
    return id.issue() + "\n" + PageNumber.parse(id.page()).map(PageNumber::toString).orElse("");
  }

  private static Bilingual inWords(DeliveredIssue issue, ExpectedPages.Evidence evidence) {
    return switch (evidence) {
      case DECLARED -> {
        int declared = issue.declaredPages().orElse(0);
        yield new Bilingual("报头说有 " + declared + " 版", "the masthead says " + declared + " pages");
      }
      case GAP -> new Bilingual("版序中间空了一号", "the page numbers leave it out");
      case HABIT -> new Bilingual("其他各期都有这一版", "all other issues have it");
    };
  }
}
