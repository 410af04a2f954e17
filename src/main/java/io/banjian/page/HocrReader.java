package io.banjian.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * hOCR, as XHTML or as HTML. Elements are known by the tokens of their class, their data by their
 * title.
 */
final class HocrReader {
  private static final Set<String> LINES =
      Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocrx_line");

  private final List<RecognizedPage.Result> pages = new ArrayList<>();

  /** What each open element is, innermost first; the empty text is nothing to us. */
  private final Deque<String> open = new ArrayDeque<>();

  private @Nullable RecognizedPage page;
  private @Nullable StringBuilder word;
  private Map<String, String> wordTitle = Map.of();

  private HocrReader() {}

  /** Reads XHTML as XML, and what is no XML as HTML. */
  static List<RecognizedPage.Result> read(byte[] bytes) throws UnreadablePageException {
    if (!XmlDeclaration.of(bytes).isXml() && Utf8Bytes.text(bytes) == null) {
      return readHtml(bytes, new XMLStreamException("no XML"));
    }
    try {
      HocrReader reader = new HocrReader();
      reader.read(MarkupXml.open(bytes));
      return reader.pages;
    } catch (XMLStreamException e) {
      return readHtml(bytes, e);
    }
  }

  /** Where pages are cut off, it is the markup that is broken, in HTML as in XML. */
  private static List<RecognizedPage.Result> readHtml(byte[] bytes, XMLStreamException problem)
      throws UnreadablePageException {
    HocrReader reader = new HocrReader();
    boolean closed =
        HtmlTags.read(
            TextDecoder.detecting().decode(bytes).text(),
            new HtmlTags.Events() {
              @Override
              public void start(Map<String, String> attributes) {
                reader.start(
                    attributes.getOrDefault("class", ""),
                    attributes.getOrDefault("title", ""),
                    attributes.getOrDefault("id", ""));
              }

              @Override
              public void text(String text) {
                reader.characters(text);
              }

              @Override
              public void end() {
                reader.end(reader.open.pop());
              }
            });
    if (!closed || reader.pages.isEmpty()) {
      throw MarkupXml.unreadable(problem);
    }
    return reader.pages;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            start(
                MarkupXml.text(xml, "class"),
                MarkupXml.text(xml, "title"),
                MarkupXml.text(xml, "id"));
        case XMLStreamConstants.END_ELEMENT -> end(open.pop());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            characters(MarkupXml.entity(xml.getLocalName()));
        default -> {
          // comments, the doctype
        }
      }
    }
  }

  private void start(String classes, String data, String id) {
    List<String> tokens = Arrays.asList(classes.trim().split("\\s+", -1));
    String kind = "";
    for (String token : tokens) {
      if (LINES.contains(token)) {
        kind = "line";
      } else if (Set.of("ocr_page", "ocr_par", "ocr_carea", "ocrx_word").contains(token)) {
        kind = token;
      }
    }
    open.push(kind);
    Map<String, String> title = title(data);
    switch (kind) {
      case "ocr_page" -> {
        page = new RecognizedPage();
        Box box = box(title);
        page.page(box == null ? new Box(0, 0, 0, 0) : box, image(title));
      }
      case "line" -> {
        if (page != null) {
          page.beginLine(id, box(title));
        }
      }
      case "ocrx_word" -> {
        word = new StringBuilder();
        wordTitle = title;
      }
      default -> {
        // bold, italics: part of the word around it
      }
    }
  }

  private void characters(String text) {
    if (word != null) {
      word.append(text);
    } else if (page != null && open.contains("line")) {
      if (text.isBlank()) {
        page.space();
      } else { // a line without words
        page.word(text.strip(), null, Word.UNKNOWN);
      }
    }
  }

  private void end(String kind) {
    if (page == null) {
      return;
    }
    switch (kind) {
      case "ocrx_word" -> {
        String content = word == null ? "" : word.toString().strip();
        page.word(content, box(wordTitle), confidence(wordTitle));
        word = null;
      }
      case "line" -> page.endLine();
      case "ocr_par", "ocr_carea" -> page.endBlock();
      case "ocr_page" -> {
        pages.add(page.result());
        page = null;
      }
      default -> {
        // nothing of ours
      }
    }
  }

  /** {@code bbox 1 2 3 4; x_wconf 96} by its first words. */
  private static Map<String, String> title(String title) {
    Map<String, String> properties = new HashMap<>();
    for (String property : title.split(";", -1)) {
      String trimmed = property.trim();
      int space = trimmed.indexOf(' ');
      if (space > 0) {
        properties.put(trimmed.substring(0, space), trimmed.substring(space + 1).trim());
      }
    }
    return properties;
  }

  private static @Nullable Box box(Map<String, String> title) {
    String[] numbers = title.getOrDefault("bbox", "").split("\\s+", -1);
    if (numbers.length != 4) {
      return null;
    }
    try {
      int[] corners = new int[4];
      for (int i = 0; i < 4; i++) {
        corners[i] = (int) Math.round(Double.parseDouble(numbers[i]));
      }
      return Box.ofCorners(corners[0], corners[1], corners[2], corners[3]);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static double confidence(Map<String, String> title) {
    try {
      double percent = Double.parseDouble(title.getOrDefault("x_wconf", ""));
      return Math.max(0, Math.min(1, percent / 100));
    } catch (NumberFormatException e) {
      return Word.UNKNOWN;
    }
  }

  private static String image(Map<String, String> title) {
    String image = title.getOrDefault("image", "");
    boolean quoted = image.length() > 1 && "\"'".indexOf(image.charAt(0)) >= 0;
    return quoted ? image.substring(1, image.length() - 1) : image;
  }
}
