package io.banjian.delivery;

import io.banjian.page.PageFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file a page came from, as far as a report must know it to offer the page's scan and to write
 * the page back.
 *
 * @param path where it lies on disk; standard input and members of archives have none
 * @param charset its encoding; empty if it could not be read
 * @param tail what stands behind its last page: a form feed, as a rule, or nothing
 * @param pages how many pages it holds
 */
public record Origin(
    Optional<Path> path, String charset, boolean byteOrderMark, String tail, int pages) {

  /** Where no file is at hand: the page was handed on before, or was never delivered. */
  static final Origin NONE = new Origin(Optional.empty(), "", false, "", 0);

  static Origin of(PageSource source, PageFile file) {
    return new Origin(
        source.path(),
        file.decoded().charset().name(),
        file.decoded().byteOrderMark(),
        file.tail(),
        file.pages().size());
  }

  static Origin unreadable(PageSource source) {
    return new Origin(source.path(), "", false, "", 1);
  }
}
