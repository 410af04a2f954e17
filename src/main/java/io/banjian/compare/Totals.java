package io.banjian.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures of all pages together. Integers are added up; the one division comes last. An average of
 * averages is given too, under its own name, and takes the place of nothing.
 */
public final class Totals {
  private ErrorCounts sequence = ErrorCounts.NONE;
  private BagCounts bag = BagCounts.NONE;
  private BlockCounts blocks = BlockCounts.NONE;
  private final List<Rate> rates = new ArrayList<>();
  private final ConfusionTable confusions = new ConfusionTable();
  private int pages;

  void add(PageComparison page) {
    TextComparison result = page.result();
    pages++;
    sequence = sequence.plus(result.sequence());
    bag = bag.plus(result.bag());
    blocks = blocks.plus(result.blocks());
    result.sequence().rate().ifPresent(rates::add);
    confusions.add(page);
  }

  public int pages() {
    return pages;
  }

  /** Pages whose truth is empty: they have no rate, but what their texts hold is counted. */
  public int undefined() {
    return pages - rates.size();
  }

  public ErrorCounts sequence() {
    return sequence;
  }

  public BagCounts bag() {
    return bag;
  }

  public BlockCounts blocks() {
    return blocks;
  }

  public ConfusionTable confusions() {
    return confusions;
  }

  /** All errors by all characters of the truth. */
  public Optional<Rate> micro() {
    return sequence.rate();
  }

  /** The mean of the pages' rates, a short page counting as much as a long one. */
  public Optional<Rate> macro() {
    return rates.isEmpty() ? Optional.empty() : Optional.of(Rate.mean(rates));
  }

  public Optional<Rate> median() {
    return rates.isEmpty() ? Optional.empty() : Optional.of(Rate.median(rates));
  }
}
