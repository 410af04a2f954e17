package io.banjian.delivery;

import io.banjian.correct.Correction;
import io.banjian.correct.DecisionsRefused;
import io.banjian.correct.PageCorrector;
import io.banjian.list.Lists;
import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corrects every file of a delivery and hands the results on in order. */
public final class FixRun {
  private final PageCorrector corrector;
  private final Reading reading;
  private final int jobs;

  public FixRun(RuleCatalogue catalogue, PageCorrector corrector, TextDecoder decoder, int jobs) {
    this.corrector = corrector;
    this.reading = new Reading(decoder, catalogue);
    this.jobs = jobs;
  }

  /**
   * One file, corrected.
   *
   * @param file absent if it could not be read; then {@code problem} says why
   * @param refusal why nothing may be written though it was read: decisions that do not fit it
   */
  public record FixedFile(
      PageSource source,
      Optional<PageFile> file,
      List<Correction> corrections,
      Optional<Finding> problem,
      Optional<Bilingual> refusal) {
    public FixedFile {
      corrections = List.copyOf(corrections);
    }

    public List<String> texts() {
      return Lists.map(corrections, Correction::text);
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
          source,
          Optional.empty(),
          List.of(),
          Optional.of(reading.finding(page, e)),
          Optional.empty());
    }
    List<Correction> corrections = new ArrayList<>();
    for (Page page : file.pages()) {
      try {
        corrections.add(corrector.correct(page));
      } catch (DecisionsRefused e) { // half a file would be worse than none
        return new FixedFile(
            source, Optional.of(file), List.of(), Optional.empty(), Optional.of(e.reason()));
      }
    }
    return new FixedFile(
        source, Optional.of(file), corrections, Optional.empty(), Optional.empty());
  }
}
