package io.banjian.page;

import io.banjian.list.Lists;
import io.banjian.text.SourceText;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file and the pages in it. In plain text a form feed ends a page; nothing, or white space,
 * behind it is no page, but is kept so that the file can be written back as it was. Markup is read
 * into text with the place of every word, and written back as plain text.
 */
public final class PageFile {
  private final PageFormat format;
  private final Decoded decoded;
  private final List<Page> pages;
  private final String tail;

  private PageFile(PageFormat format, Decoded decoded, List<Page> pages, String tail) {
    this.format = format;
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
    PageFormat format = PageFormat.of(bytes);
    return switch (format) {
      case TEXT -> text(id, file, decoder.decode(bytes));
      case ALTO -> markup(format, id, file, AltoReader.read(bytes));
      case PAGE_XML -> markup(format, id, file, PageXmlReader.read(bytes));
      case HOCR -> markup(format, id, file, HocrReader.read(bytes));
    };
  }

  /** Pages of which the text is at hand, out of a record of a table. */
  public static PageFile ofText(PageId id, String file, String text) {
    return text(id, file, new Decoded(text, StandardCharsets.UTF_8, false));
  }

  private static PageFile text(PageId id, String file, Decoded decoded) {
    List<Page> pages = new ArrayList<>();
    String text = decoded.text();
    int start = 0;
    while (true) {
      int feed = text.indexOf('\f', start);
      if (feed < 0) {
        break;
      }
      pages.add(page(id, file, text.substring(start, feed), Optional.empty(), pages.size()));
      start = feed + 1;
    }
    String rest = text.substring(start);
    if (pages.isEmpty() || !rest.isBlank()) {
      pages.add(page(id, file, rest, Optional.empty(), pages.size()));
      rest = "";
    }
    return new PageFile(PageFormat.TEXT, decoded, pages, rest);
  }

  private static PageFile markup(
      PageFormat format, PageId id, String file, List<RecognizedPage.Result> results) {
    List<Page> pages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (RecognizedPage.Result result : results) {
      pages.add(page(id, file, result.text(), Optional.of(result.geometry()), pages.size()));
      text.append(text.length() == 0 ? "" : "\f").append(result.text());
    }
    if (pages.isEmpty()) {
      pages.add(page(id, file, "", Optional.empty(), 0));
    }
    Decoded decoded = new Decoded(text.toString(), StandardCharsets.UTF_8, false);
    return new PageFile(format, decoded, pages, "");
  }

  private static Page page(
      PageId id, String file, String text, Optional<Geometry> geometry, int index) {
    if (index == 0) {
      return new Page(id, file, SourceText.of(text), geometry);
    }
    String part = "!" + (index + 1);
    PageId partId = new PageId(id.paper(), id.issue(), id.page() + part);
    return new Page(partId, file + "!/" + (index + 1), SourceText.of(text), geometry);
  }

  public List<Page> pages() {
    return pages;
  }

  /** The same file with pages that go by other names. */
  public PageFile renamed(UnaryOperator<Page> name) {
    return new PageFile(format, decoded, Lists.map(pages, name), tail);
  }

  public PageFormat format() {
    return format;
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
    return String.join("\f", corrected) + tail();
  }

  /** What stands behind the last page: the form feed that ends it, and white space, or nothing. */
  public String tail() {
    boolean lastPageEnded =
        format == PageFormat.TEXT && decoded.text().endsWith("\f" + tail) && !pages.isEmpty();
    return lastPageEnded ? "\f" + tail : "";
  }

  /** The bytes of the file with its pages replaced: encoding and byte order mark survive. */
  public byte[] encodeWithPages(List<String> corrected) throws CharacterCodingException {
    return TextDecoder.encode(withPages(corrected), decoded.charset(), decoded.byteOrderMark());
  }
}
