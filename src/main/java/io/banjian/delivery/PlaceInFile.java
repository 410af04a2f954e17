package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.text.SourceText;

/**
 * Where a page lies in its file, so that a CI system, which knows lines of files and no pages, can
 * be led there.
 *
 * @param file the file's own path: {@code all.txt}, also for its second page {@code all.txt!/2}
 * @param sameLines whether the page's lines are lines of the file; those of ALTO are not
 * @param linesBefore lines of the file that end before the page begins
 * @param lineBefore what stands before the page on its first line: the form feed, as a rule
 */
public record PlaceInFile(String file, boolean sameLines, int linesBefore, String lineBefore) {

  static PlaceInFile first(String file, Page page) {
    return new PlaceInFile(file, page.geometry().isEmpty(), 0, "");
  }

  /** The place of the page behind {@code page}, past the form feed that parts the two. */
  PlaceInFile behind(Page page) {
    SourceText text = page.text();
    int last = text.lineAt(text.length());
    String onLine = text.subSequence(text.lineStart(last), text.length()) + "\f";
    return new PlaceInFile(
        file, sameLines, linesBefore + last, last == 0 ? lineBefore + onLine : onLine);
  }
}
