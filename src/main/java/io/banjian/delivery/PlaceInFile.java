package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.text.SourceText;
import java.nio.charset.StandardCharsets;

/**
 * Where a page lies in its file, so that a CI system, which knows lines of files and no pages, can
 * be led there.
 *
 * @param file the file's own path: {@code all.txt}, also for its second page {@code all.txt!/2}
 * @param sameLines whether the page's lines are lines of the file; those of ALTO are not
 * @param linesBefore lines of the file that end before the page begins
 * @param columnsBefore characters before the page on its first line: the form feed, as a rule
 * @param bytesBefore the same in bytes of UTF-8
 */
public record PlaceInFile(
    String file, boolean sameLines, int linesBefore, int columnsBefore, int bytesBefore) {

  static PlaceInFile first(String file, Page page) {
    return atLine(file, page.geometry().isEmpty(), 0);
  }

  /** The place of a page that begins with a line of its file, so many lines down. */
  static PlaceInFile atLine(String file, boolean sameLines, int linesBefore) {
    return new PlaceInFile(file, sameLines, linesBefore, 0, 0);
  }

  /** The place of the page behind {@code page}, past the form feed that parts the two. */
  PlaceInFile behind(Page page) {
    SourceText text = page.text();
    int last = text.lineAt(text.length());
    String onLine = text.subSequence(text.lineStart(last), text.length()) + "\f";
    int columns = onLine.codePointCount(0, onLine.length());
    int bytes = onLine.getBytes(StandardCharsets.UTF_8).length;
    return new PlaceInFile(
        file,
        sameLines,
        linesBefore + last,
        last == 0 ? columnsBefore + columns : columns,
        last == 0 ? bytesBefore + bytes : bytes);
  }
}
