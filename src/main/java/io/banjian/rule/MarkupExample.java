package io.banjian.rule;

import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import java.nio.charset.StandardCharsets;

/**
 * An example of ALTO, PAGE or hOCR. What is reported is marked in the content of its elements, and
 * counted in the text that is read out of them.
 */
final class MarkupExample {
  private MarkupExample() {}

  /** The text of an example, marks included. */
  static String text(String markup) {
    return read(markup).text().raw();
  }

  static Page page(String markup) {
    return read(markup.replace("⟦", "").replace("⟧", ""));
  }

  private static Page read(String markup) {
    try {
      byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
      TextDecoder decoder = TextDecoder.of(StandardCharsets.UTF_8);
      return PageFile.read(new PageId("", "", "example"), "example", bytes, decoder).pages().get(0);
    } catch (UnreadablePageException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
