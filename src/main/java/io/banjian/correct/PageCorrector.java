package io.banjian.correct;

import io.banjian.page.Page;

/** Puts pages right, on any number of threads. */
public interface PageCorrector {
  /**
   * @throws DecisionsRefused if what was decided does not fit the page
   */
  Correction correct(Page page);
}
