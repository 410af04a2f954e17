package io.banjian.page;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML of recognizers, read with everything switched off that could reach out of the file or blow up
 * in memory: no DTD, no entities from outside.
 */
final class MarkupXml {
  private MarkupXml() {}

  /**
   * Bytes that the declared encoding does not allow never get to the parser: it would print them.
   */
  static XMLStreamReader open(byte[] bytes) throws XMLStreamException, UnreadablePageException {
    XmlDeclaration.of(bytes).check(bytes);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  static UnreadablePageException unreadable(XMLStreamException e) {
    String place =
        e.getLocation() == null
            ? ""
            : e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber();
    return new UnreadablePageException(UnreadablePageException.Reason.MARKUP, "XML " + place);
  }

  /** An attribute by local name, whatever its namespace. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String text(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value == null ? "" : value;
  }

  /** A number, rounded; ALTO also writes 12.5. */
  static Optional<Integer> number(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((int) Math.round(Double.parseDouble(value.trim())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The text of an element that holds nothing else. */
  static String elementText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity(xml.getLocalName()));
        default -> {
          // comments and instructions say nothing that is printed
        }
      }
    }
    return text.toString();
  }

  /** Entities that XHTML would have declared; one that nobody declares stays as it is. */
  static String entity(String name) {
    return switch (name) {
      case "nbsp" -> "\u00A0";
      case "middot" -> "·";
      case "mdash" -> "—";
      case "hellip" -> "…";
      case "ldquo" -> "“";
      case "rdquo" -> "”";
      default -> "&" + name + ";";
    };
  }
}
