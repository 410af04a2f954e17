package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.FileEnd;
import io.banjian.edition.FileForm;
import io.banjian.edition.FileHabits;
import io.banjian.edition.Norm;
import io.banjian.rule.Bilingual;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import io.banjian.rule.RuleParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page that is far from what the pages of its paper are like: in length, in the share of its
 * ideographs, in the density of defects. Measured by median and median deviation, which the odd
 * pages themselves hardly move.
 */
public final class OutlierPage implements DeliveryRule {
  private static final double FAR_IN_DEFECTS = 6;

  private final int fewest;

  public OutlierPage(RuleParameters parameters) {
    fewest = Integer.parseInt(parameters.values().getOrDefault("fewest-pages", "12"));
  }

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Set<String> explained = delivery.duplicateFiles();
    explained.addAll(delivery.alteredFiles());
    Map<String, List<DeliveredPage>> papers = new TreeMap<>();
    for (DeliveredIssue issue : delivery.issues()) {
      for (DeliveredPage page : issue.pages()) {
        if (!page.isEmpty()) {
          papers.computeIfAbsent(issue.paperKey(), p -> new ArrayList<>()).add(page);
        }
      }
    }
    for (List<DeliveredPage> pages : papers.values()) {
      Optional<Norms> norms =
          pages.size() < fewest ? Optional.empty() : Optional.of(Norms.of(pages));
      FileHabits habits = FileHabits.of(pages);
      for (DeliveredPage page : pages) {
        boolean known = explained.contains(page.file()) || page.spoilt() || page.isOfOtherLength();
        if (!known) {
          report(page, norms, habits, found);
        }
      }
    }
  }

  /** What the pages of a paper are like. */
  private record Norms(Norm length, Norm script, Norm defects) {
    static Norms of(List<DeliveredPage> pages) {
      return new Norms(
          Norm.ofLengths(pages.stream().mapToInt(p -> p.counts().content()).toArray()),
          Norm.of(pages.stream().mapToDouble(OutlierPage::ideographs).toArray(), 0.05),
          Norm.of(pages.stream().mapToDouble(OutlierPage::density).toArray(), 0.2));
    }
  }

  private static double ideographs(DeliveredPage page) {
    return (double) page.sketch().ideographs() / page.counts().content();
  }

  /** Of defects, on a scale on which twice as many is always as far. */
  private static double density(DeliveredPage page) {
    return Math.log1p(1000.0 * page.defects() / page.counts().content());
  }

  private static void report(
      DeliveredPage page, Optional<Norms> norms, FileHabits habits, DeliverySink found) {
    List<Bilingual> odd = new ArrayList<>();
    norms.ifPresent(paper -> compare(page, paper, odd));
    habits.missingEnd(page).ifPresent(usual -> odd.add(cutOff(page, usual)));
    habits.otherCharset(page).ifPresent(usual -> odd.add(encodedOtherwise(page, usual)));
    if (!odd.isEmpty()) {
      String zh = String.join("；", odd.stream().map(Bilingual::zh).toList());
      String en = String.join("; ", odd.stream().map(Bilingual::en).toList());
      found
          .about(page.id(), page.file())
          .with("what", new Bilingual(zh, en))
          .confidence(0.7)
          .report();
    }
  }

  private static void compare(DeliveredPage page, Norms paper, List<Bilingual> odd) {
    boolean far = Math.abs(paper.length().distanceOfLength(page.counts().content())) > Norm.FAR;
    if (far) {
      int usual = (int) Math.round(Math.exp(paper.length().median()));
      odd.add(
          new Bilingual(
              "全版 " + page.counts().content() + " 字，一般是 " + usual + " 字",
              page.counts().content() + " characters, where " + usual + " are usual"));
    }
    if (paper.script().distance(ideographs(page)) < -Norm.FAR) {
      String usual = percent(paper.script().median());
      odd.add(
          new Bilingual(
              "汉字只占 " + percent(ideographs(page)) + "，一般是 " + usual,
              percent(ideographs(page)) + " of it ideographs, where " + usual + " are usual"));
    }
    if (paper.defects().distance(density(page)) > FAR_IN_DEFECTS && page.defects() >= 10) {
      odd.add(
          new Bilingual(
              "问题 " + page.defects() + " 处，远多于其他版",
              page.defects() + " defects, far more than on other pages"));
    }
  }

  private static Bilingual cutOff(DeliveredPage page, FileEnd usual) {
    if (usual.formFeed()) {
      return new Bilingual(
          "文件末尾没有分页符，其他版都有，可能没有写完",
          "the file does not end with a form feed, as all others do, and may be cut off");
    }
    boolean midLine = page.form().flatMap(FileForm::end).filter(e -> e.lineEnds() > 0).isEmpty();
    return midLine
        ? new Bilingual(
            "文件停在一行当中，其他版都以换行结尾，可能没有写完",
            "the file ends in the middle of a line, which no other does, and may be cut off")
        : new Bilingual(
            "文件末尾的空行比其他版少，可能没有写完",
            "the file ends with fewer blank lines than all others, and may be cut off");
  }

  private static Bilingual encodedOtherwise(DeliveredPage page, String usual) {
    String own = page.form().map(FileForm::charset).orElse("");
    return new Bilingual(
        "编码是 " + own + "，其他版都是 " + usual,
        "encoded in " + own + ", where all others are in " + usual);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}
