package io.banjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * PAGE XML. The text of a line is its {@code TextEquiv} with the lowest index; regions stand in the
 * reading order, groups within groups included, and a region within a region behind it. A region
 * that the order forgets is still text: it follows behind the others.
 */
final class PageXmlReader {
  private final XMLStreamReader xml;
  private final Map<String, List<Line>> regions = new LinkedHashMap<>();

  /** What stands on every page, at its head or foot, needs no place in the order. */
  private static final Set<String> FURNITURE =
      Set.of("header", "footer", "page-number", "signature-mark", "catch-word");

  private final Set<String> furniture = new HashSet<>();
  private final Map<String, List<String>> inner = new HashMap<>();
  private final List<String> readingOrder = new ArrayList<>();
  private Box page = new Box(0, 0, 0, 0);
  private String image = "";

  /** A line while it is read. */
  private static final class Line {
    private final String id;
    private @Nullable Box box;
    private @Nullable String text;
    private int index = Integer.MAX_VALUE;
    private double confidence = Word.UNKNOWN;

    Line(String id) {
      this.id = id;
    }
  }

  private PageXmlReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<RecognizedPage.Result> read(byte[] bytes) throws UnreadablePageException {
    try {
      PageXmlReader reader = new PageXmlReader(MarkupXml.open(bytes));
      reader.read();
      return List.of(reader.result());
    } catch (XMLStreamException e) {
      throw MarkupXml.unreadable(e);
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "Page" -> {
          page =
              new Box(
                  0,
                  0,
                  MarkupXml.number(xml, "imageWidth").orElse(0),
                  MarkupXml.number(xml, "imageHeight").orElse(0));
          image = MarkupXml.text(xml, "imageFilename");
        }
        case "RegionRefIndexed", "RegionRef" -> readingOrder.add(MarkupXml.text(xml, "regionRef"));
        case "TextRegion" -> region("");
        default -> {
          // pictures, rules, metadata
        }
      }
    }
  }

  /** Regions may hold regions; each has lines of its own. */
  private void region(String outer) throws XMLStreamException {
    String named = MarkupXml.text(xml, "id");
    String id = named.isEmpty() ? "region " + regions.size() : named;
    List<Line> lines = new ArrayList<>();
    regions.put(id, lines);
    if (FURNITURE.contains(MarkupXml.text(xml, "type"))) {
      furniture.add(id);
    }
    inner.computeIfAbsent(outer, o -> new ArrayList<>()).add(id);
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "TextLine" -> lines.add(line(MarkupXml.text(xml, "id")));
          case "TextRegion" -> region(id);
          default -> depth++;
        }
      }
    }
  }

  private Line line(String id) throws XMLStreamException {
    Line line = new Line(id);
    int depth = 1;
    boolean inWord = false;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inWord = inWord && depth > 1;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        if (name.equals("Word")) {
          inWord = true;
        } else if (name.equals("Coords") && !inWord) {
          line.box = points(MarkupXml.text(xml, "points"));
        } else if (name.equals("TextEquiv") && !inWord) {
          equivalent(line);
          depth--;
        }
      }
    }
    return line;
  }

  /** One reading of the line; that of the lowest index counts, the first where none has one. */
  private void equivalent(Line line) throws XMLStreamException {
    int index = MarkupXml.number(xml, "index").orElse(Integer.MAX_VALUE - 1);
    double confidence = confidence();
    String text = null;
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("Unicode")) {
          text = MarkupXml.elementText(xml);
        } else {
          depth++;
        }
      }
    }
    if (text != null && index < line.index) {
      line.text = text;
      line.index = index;
      line.confidence = confidence;
    }
  }

  private double confidence() {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(MarkupXml.text(xml, "conf"))));
    } catch (NumberFormatException e) {
      return Word.UNKNOWN;
    }
  }

  private static @Nullable Box points(String points) {
    Box box = null;
    for (String point : points.trim().split("\\s+", -1)) {
      int comma = point.indexOf(',');
      if (comma > 0) {
        try {
          int x = (int) Math.round(Double.parseDouble(point.substring(0, comma)));
          int y = (int) Math.round(Double.parseDouble(point.substring(comma + 1)));
          Box corner = new Box(x, y, 0, 0);
          box = box == null ? corner : box.hull(corner);
        } catch (NumberFormatException e) {
          return null; // a broken polygon tells nothing
        }
      }
    }
    return box;
  }

  private RecognizedPage.Result result() {
    RecognizedPage recognized = new RecognizedPage();
    recognized.page(page, image);
    Set<String> listed = new HashSet<>(readingOrder);
    Set<String> order = new LinkedHashSet<>();
    for (String id : readingOrder) {
      if (regions.containsKey(id)) {
        follow(id, listed, order);
      }
    }
    boolean ordered = !order.isEmpty();
    order.forEach(id -> write(id, recognized));
    for (String id : regions.keySet()) {
      if (order.add(id)) {
        boolean forgotten = ordered && !furniture.contains(id);
        if (forgotten) {
          recognized.beginUnordered();
        }
        write(id, recognized);
        if (forgotten) {
          recognized.endUnordered();
        }
      }
    }
    return recognized.result();
  }

  /** A region, and those within it that have no place of their own in the order. */
  private void follow(String id, Set<String> listed, Set<String> order) {
    if (order.add(id)) {
      for (String within : inner.getOrDefault(id, List.of())) {
        if (!listed.contains(within)) {
          follow(within, listed, order);
        }
      }
    }
  }

  private void write(String id, RecognizedPage recognized) {
    for (Line line : regions.getOrDefault(id, List.of())) {
      if (line.text != null) {
        recognized.beginLine(line.id, line.box);
        // a line break inside a line is a space to a reader
        recognized.word(line.text.replace('\n', ' '), line.box, line.confidence);
      }
    }
    recognized.endBlock();
  }
}
