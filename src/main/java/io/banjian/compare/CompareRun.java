package io.banjian.compare;

import io.banjian.delivery.InOrder;
import io.banjian.delivery.PageReading;
import io.banjian.delivery.PageSource;
import io.banjian.page.Page;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Compares a delivery with its ground truth, pairs in parallel and handed on in order. */
public final class CompareRun {
  private final TextDecoder decoder;
  private final Normalization normalization;
  private final int jobs;

  public CompareRun(TextDecoder decoder, Normalization normalization, int jobs) {
    this.decoder = decoder;
    this.normalization = normalization;
    this.jobs = jobs;
  }

  /** Takes what comes out. */
  public interface Results {
    void take(PageComparison page) throws IOException;
  }

  public Result run(Pairing pairing, Results results) throws IOException {
    Totals totals = new Totals();
    List<Unpaired> unpaired = new ArrayList<>(pairing.unpaired());
    List<Unreadable> unreadable = new ArrayList<>();
    InOrder.run(
        pairing.pairs().iterator(),
        jobs,
        pair -> read(pair, decoder, this::compare),
        file -> {
          for (PageComparison page : file.pages()) {
            totals.add(page);
            results.take(page);
          }
          unpaired.addAll(file.unpaired());
          unreadable.addAll(file.unreadable());
        });
    return new Result(totals, unpaired, unreadable);
  }

  /** What a run comes to. */
  public record Result(Totals totals, List<Unpaired> unpaired, List<Unreadable> unreadable) {
    public Result {
      unpaired = List.copyOf(unpaired);
      unreadable = List.copyOf(unreadable);
    }

    /** Whether every page of the first delivery was judged, and there was one. */
    public boolean isWhole() {
      return totals.pages() > 0 && unreadable.isEmpty() && nothingLacks(unpaired);
    }
  }

  static boolean nothingLacks(List<Unpaired> unpaired) {
    return unpaired.stream().allMatch(page -> page.side() == Unpaired.Side.SECOND);
  }

  /** A file of a pair that could not be read. */
  public record Unreadable(PageSource source, UnreadablePageException problem) {}

  /** What came of two files. */
  record ReadPair<T>(List<T> pages, List<Unpaired> unpaired, List<Unreadable> unreadable) {}

  private PageComparison compare(Page truth, Page text) {
    TextComparison result = TextComparison.of(truth.text().raw(), text.text().raw(), normalization);
    return new PageComparison(truth, text, result);
  }

  /** Reads two files and works on their pages, first with first, second with second. */
  static <T> ReadPair<T> read(FilePair pair, TextDecoder decoder, BiFunction<Page, Page, T> work) {
    List<Unreadable> unreadable = new ArrayList<>();
    List<Page> first = pages(pair.first(), decoder, unreadable);
    List<Page> second = pages(pair.second(), decoder, unreadable);
    List<T> pages = new ArrayList<>();
    List<Unpaired> unpaired = new ArrayList<>();
    if (unreadable.isEmpty()) {
      int both = Math.min(first.size(), second.size());
      for (int i = 0; i < both; i++) {
        pages.add(work.apply(first.get(i), second.get(i)));
      }
      first.stream().skip(both).map(p -> alone(Unpaired.Side.FIRST, p)).forEach(unpaired::add);
      second.stream().skip(both).map(p -> alone(Unpaired.Side.SECOND, p)).forEach(unpaired::add);
    }
    return new ReadPair<>(pages, unpaired, unreadable);
  }

  private static Unpaired alone(Unpaired.Side side, Page page) {
    return new Unpaired(side, page.id().toString(), page.file(), Unpaired.Reason.ABSENT);
  }

  private static List<Page> pages(
      PageSource source, TextDecoder decoder, List<Unreadable> unreadable) {
    try {
      return PageReading.read(source, decoder).pages();
    } catch (UnreadablePageException e) {
      unreadable.add(new Unreadable(source, e));
      return List.of();
    }
  }
}
