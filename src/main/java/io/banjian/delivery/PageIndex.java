package io.banjian.delivery;

import io.banjian.edition.PageHead;
import io.banjian.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into the files whose names do not tell to which issue they belong, before the pages of each
 * issue are brought together. Other files are not opened.
 */
final class PageIndex {
  private final Reading reading;
  private final int jobs;

  PageIndex(Reading reading, int jobs) {
    this.reading = reading;
    this.jobs = jobs;
  }

  List<PageSource> identified(List<PageSource> sources) {
    if (sources.size() == 1) {
      return sources; // there is no other page that it could belong to
    }
    List<PageSource> known = new ArrayList<>(sources.size());
    InOrder.run(sources.iterator(), jobs, this::identify, known::add);
    return known;
  }

  private PageSource identify(PageSource source) {
    if (!PageHead.isAskedBy(source.id()) || source.file().equals("-")) {
      return source; // standard input can be read but once
    }
    try {
      return source.withId(reading.read(source).pages().get(0).id());
    } catch (UnreadablePageException e) {
      return source; // the page phase says why
    }
  }
}
