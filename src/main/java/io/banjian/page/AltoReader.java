package io.banjian.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * ALTO 2 to 4, by local names: the standard changed its namespace more than once. Blocks stand in
 * the order that {@code ReadingOrder} gives, else in that of {@code IDNEXT}, else as in the file.
 * An order may name a block, a line of it, or a block of blocks.
 */
final class AltoReader {
  private final XMLStreamReader xml;
  private final List<RecognizedPage.Result> pages = new ArrayList<>();
  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final Map<String, List<String>> blocksOf = new HashMap<>();
  private final Deque<String> composed = new ArrayDeque<>();
  private final List<String> readingOrder = new ArrayList<>();
  private Box pageBox = new Box(0, 0, 0, 0);
  private String image = "";
  private boolean inReadingOrder;

  /** One thing on a line: a word, or the space before the next. */
  private record Piece(@Nullable String word, @Nullable Box box, double confidence) {}

  private record Line(String id, @Nullable Box box, List<Piece> pieces) {}

  private record Block(String id, String next, List<Line> lines) {}

  private AltoReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<RecognizedPage.Result> read(byte[] bytes) throws UnreadablePageException {
    try {
      AltoReader reader = new AltoReader(MarkupXml.open(bytes));
      reader.read();
      return reader.pages;
    } catch (XMLStreamException e) {
      throw MarkupXml.unreadable(e);
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "Page" -> endPage();
          case "ReadingOrder" -> inReadingOrder = false;
          case "ComposedBlock" -> composed.poll();
          default -> {
            // its children have been taken
          }
        }
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "fileName" -> image = MarkupXml.elementText(xml).trim();
      case "ReadingOrder" -> inReadingOrder = true;
      case "ElementRef" -> {
        if (inReadingOrder) {
          readingOrder.add(MarkupXml.text(xml, "REF"));
        }
      }
      case "Page" ->
          pageBox =
              new Box(
                  0,
                  0,
                  MarkupXml.number(xml, "WIDTH").orElse(0),
                  MarkupXml.number(xml, "HEIGHT").orElse(0));
      case "ComposedBlock" -> composed.push(MarkupXml.text(xml, "ID"));
      case "TextBlock" -> block();
      default -> {
        // measures, styles and pictures
      }
    }
  }

  private void block() throws XMLStreamException {
    String id = MarkupXml.text(xml, "ID");
    Block block =
        new Block(
            id.isEmpty() ? "block " + blocks.size() : id,
            MarkupXml.text(xml, "IDNEXT"),
            new ArrayList<>());
    blocks.put(block.id(), block);
    names(block, block.id());
    composed.forEach(outer -> names(block, outer));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        lineContent(block, xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("TextBlock")) {
        return;
      }
    }
  }

  /** By that name an order may mean the block. */
  private void names(Block block, String name) {
    blocksOf.computeIfAbsent(name, n -> new ArrayList<>(1)).add(block.id());
  }

  private void lineContent(Block block, String name) {
    switch (name) {
      case "TextLine" -> {
        String id = MarkupXml.text(xml, "ID");
        names(block, id);
        block.lines().add(new Line(id, box(), new ArrayList<>()));
      }
      case "String", "HYP" -> {
        if (!block.lines().isEmpty()) {
          Line line = block.lines().get(block.lines().size() - 1);
          line.pieces().add(new Piece(MarkupXml.text(xml, "CONTENT"), box(), confidence()));
        }
      }
      case "SP" -> {
        if (!block.lines().isEmpty()) {
          Line line = block.lines().get(block.lines().size() - 1);
          line.pieces().add(new Piece(null, null, Word.UNKNOWN));
        }
      }
      default -> {
        // shapes and alternatives
      }
    }
  }

  private @Nullable Box box() {
    Optional<Integer> x = MarkupXml.number(xml, "HPOS");
    Optional<Integer> y = MarkupXml.number(xml, "VPOS");
    Optional<Integer> width = MarkupXml.number(xml, "WIDTH");
    Optional<Integer> height = MarkupXml.number(xml, "HEIGHT");
    return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
        ? new Box(x.get(), y.get(), Math.max(0, width.get()), Math.max(0, height.get()))
        : null;
  }

  /** WC runs from 0 to 1; CC, where there is no WC, from 0 for sure to 9 for unsure. */
  private double confidence() {
    String wc = MarkupXml.attribute(xml, "WC");
    if (wc != null) {
      try {
        return Math.max(0, Math.min(1, Double.parseDouble(wc)));
      } catch (NumberFormatException e) {
        return Word.UNKNOWN;
      }
    }
    String cc = MarkupXml.text(xml, "CC").replace(" ", "");
    if (cc.isEmpty() || !cc.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Word.UNKNOWN;
    }
    return 1 - cc.chars().map(c -> c - '0').average().orElse(0) / 9;
  }

  private void endPage() {
    RecognizedPage page = new RecognizedPage();
    page.page(pageBox, image);
    List<Block> ordered = ordered();
    for (Block block : ordered) {
      write(block, page);
    }
    for (Block block : blocks.values()) {
      if (!ordered.contains(block)) {
        page.beginUnordered();
        write(block, page);
        page.endUnordered();
      }
    }
    pages.add(page.result());
    blocks.clear();
    blocksOf.clear();
    readingOrder.clear();
  }

  private static void write(Block block, RecognizedPage page) {
    for (Line line : block.lines()) {
      page.beginLine(line.id(), line.box());
      for (Piece piece : line.pieces()) {
        if (piece.word() == null) {
          page.space();
        } else {
          page.word(piece.word(), piece.box(), piece.confidence());
        }
      }
    }
    page.endBlock();
  }

  /** The blocks of the order, each with those it names as next; all where there is no order. */
  private List<Block> ordered() {
    Set<String> order = new LinkedHashSet<>();
    for (String name : readingOrder) {
      for (String id : blocksOf.getOrDefault(name, List.of())) {
        chain(id, order);
      }
    }
    if (order.isEmpty()) {
      Set<String> followers = new HashSet<>();
      blocks.values().forEach(b -> followers.add(b.next()));
      for (Block block : blocks.values()) {
        if (!followers.contains(block.id())) { // else it comes behind the block that names it
          chain(block.id(), order);
        }
      }
      order.addAll(blocks.keySet());
    }
    List<Block> ordered = new ArrayList<>();
    for (String id : order) {
      ordered.add(Objects.requireNonNull(blocks.get(id)));
    }
    return ordered;
  }

  private void chain(String first, Set<String> order) {
    for (Block at = blocks.get(first); at != null && order.add(at.id()); ) {
      at = blocks.get(at.next());
    }
  }
}
