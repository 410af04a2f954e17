package io.banjian.delivery;

import io.banjian.correct.Correction;
import io.banjian.correct.Corrector;
import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corrects every file of a delivery and hands the results on in order. */
public final class FixRun {
  private final Corrector corrector;
  private final Reading reading;
  private final int jobs;

  public FixRun(RuleCatalogue catalogue, Corrector corrector, TextDecoder decoder, int jobs) {
    this.corrector = corrector;
    this.reading = new Reading(decoder, catalogue);
    this.jobs = jobs;
  }

  /**
   * One file, corrected.
   *
   * @param file absent if it could not be read; then {@code problem} says why
   */
  public record FixedFile(
      PageSource source,
      Optional<PageFile> file,
      List<Correction> corrections,
      Optional<Finding> problem) {
    public FixedFile {
      corrections = List.copyOf(corrections);
    }

    public List<String> texts() {
      return corrections.stream().map(Correction::text).toList();
    }
  }

  /** Takes the corrected files. */
  public interface Results {
    void take(FixedFile file) throws IOException;
  }

  public void run(Inputs inputs, Results results) throws IOException {
    InOrder.run(inputs.sources().iterator(), jobs, this::fix, results::take);
  }

  private FixedFile fix(PageSource source) {
    PageFile file;
    try {
      file = reading.read(source);
    } catch (UnreadablePageException e) {
      Page page = Reading.placeholder(source);
      return new FixedFile(
          source, Optional.empty(), List.of(), Optional.of(reading.finding(page, e)));
    }
    List<Correction> corrections = new ArrayList<>();
    for (Page page : file.pages()) {
      corrections.add(corrector.correct(page));
    }
    return new FixedFile(source, Optional.of(file), corrections, Optional.empty());
  }
}
