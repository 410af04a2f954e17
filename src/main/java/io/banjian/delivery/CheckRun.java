package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.PageEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks every file of a delivery and hands the results on in order. */
public final class CheckRun {
  private final PageEngine engine;
  private final Reading reading;
  private final Judge judge;
  private final int jobs;

  public CheckRun(
      RuleCatalogue catalogue, PageEngine engine, TextDecoder decoder, Judge judge, int jobs) {
    this.engine = engine;
    this.judge = judge;
    this.reading = new Reading(decoder, catalogue);
    this.jobs = jobs;
  }

  /** Takes the results, file by file. */
  public interface Results {
    void take(List<JudgedPage> pages) throws IOException;
  }

  public Summary run(Inputs inputs, Results results) throws IOException {
    Summary.Builder summary = Summary.of(engine.rules().size(), inputs);
    InOrder.run(
        inputs.sources().iterator(),
        jobs,
        this::check,
        result -> {
          summary.add(result);
          results.take(judge.judge(result));
        });
    return summary.build(judge.outcome());
  }

  private FileResult check(PageSource source) {
    PageFile file;
    try {
      file = reading.read(source);
    } catch (UnreadablePageException e) {
      Page page = Reading.placeholder(source);
      PageResult result = new PageResult(page, List.of(reading.finding(page, e)), List.of());
      return new FileResult(source, List.of(result), false);
    }
    List<PageResult> pages = new ArrayList<>();
    for (Page page : file.pages()) {
      pages.add(engine.check(page));
    }
    return new FileResult(source, pages, true);
  }
}
