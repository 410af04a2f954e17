package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.Bilingual;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads the pages of a delivery one after the other, without checking them. */
public final class PageReading {
  private final TextDecoder decoder;

  public PageReading(TextDecoder decoder) {
    this.decoder = decoder;
  }

  /** Takes a page. */
  public interface Taker {
    void take(Page page) throws IOException;
  }

  /** Whether all of them could be read; those that could not are handed to {@code problems}. */
  public boolean each(
      Inputs inputs, Taker pages, BiConsumer<PageSource, UnreadablePageException> problems)
      throws IOException {
    boolean complete = true;
    for (PageSource source : inputs.sources()) {
      try {
        for (Page page : Reading.open(source, decoder).pages()) {
          pages.take(page);
        }
      } catch (UnreadablePageException e) {
        problems.accept(source, e);
        complete = false;
      }
    }
    return complete;
  }

  /** The pages of one file. */
  public static PageFile read(PageSource source, TextDecoder decoder)
      throws UnreadablePageException {
    return Reading.open(source, decoder);
  }

  /** Why a page could not be read, in words. */
  public static Bilingual reason(UnreadablePageException problem) {
    return Reading.reason(problem);
  }
}
