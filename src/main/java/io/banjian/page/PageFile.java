package io.banjian.page;

import io.banjian.text.SourceText;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file and the pages in it. A form feed ends a page; nothing, or white space, behind it is
 * no page, but is kept so that the file can be written back as it was.
 */
public final class PageFile {
  private final Decoded decoded;
  private final List<Page> pages;
  private final String tail;

  private PageFile(Decoded decoded, List<Page> pages, String tail) {
    this.decoded = decoded;
    this.pages = List.copyOf(pages);
    this.tail = tail;
  }

  /**
   * @param id identity of the file's page; further pages of the same file are counted, {@code
   *     A01!2}
   */
  public static PageFile read(PageId id, String file, byte[] bytes, TextDecoder decoder)
      throws UnreadablePageException {
    Decoded decoded = decoder.decode(bytes);
    List<Page> pages = new ArrayList<>();
    String text = decoded.text();
    int start = 0;
    while (true) {
      int feed = text.indexOf('\f', start);
      if (feed < 0) {
        break;
      }
      pages.add(page(id, file, text.substring(start, feed), pages.size()));
      start = feed + 1;
    }
    String rest = text.substring(start);
    if (pages.isEmpty() || !rest.isBlank()) {
      pages.add(page(id, file, rest, pages.size()));
      rest = "";
    }
    return new PageFile(decoded, pages, rest);
  }

  private static Page page(PageId id, String file, String text, int index) {
    if (index == 0) {
      return new Page(id, file, SourceText.of(text));
    }
    String part = "!" + (index + 1);
    PageId partId = new PageId(id.paper(), id.issue(), id.page() + part);
    return new Page(partId, file + "!/" + (index + 1), SourceText.of(text));
  }

  public List<Page> pages() {
    return pages;
  }

  /** How the file's bytes were read. */
  public Decoded decoded() {
    return decoded;
  }

  /** The file's text with its pages replaced, one text a page: what {@code fix} writes. */
  public String withPages(List<String> corrected) {
    if (corrected.size() != pages.size()) {
      throw new IllegalArgumentException(corrected.size() + " texts for " + pages.size());
    }
    String text = String.join("\f", corrected);
    boolean lastPageEnded = decoded.text().endsWith("\f" + tail) && pages.size() > 0;
    return lastPageEnded ? text + "\f" + tail : text;
  }

  /** The bytes of the file with its pages replaced: encoding and byte order mark survive. */
  public byte[] encodeWithPages(List<String> corrected) throws CharacterCodingException {
    return TextDecoder.encode(withPages(corrected), decoded.charset(), decoded.byteOrderMark());
  }
}
