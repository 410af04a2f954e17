package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The findings a team knows about: only others are held against a change. Entries are known by
 * fingerprint, failing that by text and one side of what stands around it, never by line, so that
 * lines inserted above a finding do not bring it back.
 */
public record Baseline(List<BaselineEntry> entries) {
  /** Kept apart, so that it is made only where there is something to order. */
  private static final class Order {
    static final Comparator<BaselineEntry> OF_FILE =
        Comparator.comparing(BaselineEntry::page)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::fingerprint)
            .thenComparing(BaselineEntry::standing)
            .thenComparing(BaselineEntry::reason);
  }

  /** In an order that depends on nothing but the entries: a file made of it has quiet diffs. */
  public Baseline {
    entries =
        entries.size() < 2 ? List.copyOf(entries) : entries.stream().sorted(Order.OF_FILE).toList();
  }

  /** This baseline without some of its entries, each taken out once. */
  public Baseline without(List<BaselineEntry> dropped) {
    List<BaselineEntry> left = new ArrayList<>(entries);
    dropped.forEach(left::remove);
    return new Baseline(left);
  }

  /** The name by which a page is known to fingerprints and baselines. */
  static String name(Page page) {
    String id = page.id().toString();
    return id.isEmpty() ? page.file() : id;
  }

  /** Gathers a new baseline in the course of a run. */
  public static final class Builder {
    private final List<BaselineEntry> entries = new ArrayList<>();

    /** What was known stays as it was known; what is new is accepted, and no reason is made up. */
    public void add(JudgedPage page) {
      for (JudgedFinding judged : page.findings()) {
        if (judged.standing() == Standing.WAIVED) {
          continue; // held elsewhere, with a name and a day
        }
        Finding finding = judged.finding();
        Context context = Context.of(page.page(), finding);
        entries.add(
            new BaselineEntry(
                finding.fingerprint(),
                finding.rule().id(),
                name(page.page()),
                context.before(),
                context.text(),
                context.after(),
                judged.standing().isKnown() ? judged.standing() : Standing.ACCEPTED,
                judged.reason()));
      }
    }

    /** The baseline; entries that had no part in the run are kept. */
    public Baseline build(List<BaselineEntry> unchecked) {
      List<BaselineEntry> all = new ArrayList<>(entries);
      all.addAll(unchecked);
      return new Baseline(all);
    }
  }
}
