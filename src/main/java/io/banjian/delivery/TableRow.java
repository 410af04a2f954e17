package io.banjian.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import io.banjian.edition.ColumnRole;
import io.banjian.page.UnreadablePageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one record that mean something to us. */
record TableRow(Map<ColumnRole, String> fields) {

  /** The first line of a table. */
  record Header(char separator, List<Optional<ColumnRole>> columns) {
    boolean has(ColumnRole role) {
      return columns.contains(Optional.of(role));
    }

    long roles() {
      return columns.stream().flatMap(Optional::stream).distinct().count();
    }

    TableRow row(String record) throws UnreadablePageException {
      Map<ColumnRole, String> fields = new EnumMap<>(ColumnRole.class);
      String[] cells = cells(record, separator);
      for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
        String cell = cells[i];
        columns.get(i).ifPresent(role -> fields.putIfAbsent(role, cell));
      }
      return new TableRow(fields);
    }
  }

  /** The header, if the line names columns that we know. */
  static Optional<Header> header(String line) {
    if (line.length() > 1000) {
      return Optional.empty();
    }
    for (char separator : new char[] {',', '\t', ';'}) {
      if (line.indexOf(separator) < 0) {
        continue;
      }
      try {
        List<Optional<ColumnRole>> columns = new ArrayList<>();
        for (String cell : cells(line, separator)) {
          columns.add(ColumnRole.of(cell));
        }
        Header header = new Header(separator, columns);
        if (header.roles() > 0) {
          return Optional.of(header);
        }
      } catch (UnreadablePageException e) {
        continue; // a sentence with a quotation mark in it
      }
    }
    return Optional.empty();
  }

  private static String[] cells(String record, char separator) throws UnreadablePageException {
    ICSVParser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    try {
      return parser.parseLine(record);
    } catch (IOException e) {
      throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "CSV");
    }
  }

  static TableRow json(String record) throws UnreadablePageException {
    Map<ColumnRole, String> fields = new EnumMap<>(ColumnRole.class);
    try (JsonParser json = new JsonFactory().createParser(record)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "JSON");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        Optional<ColumnRole> role = ColumnRole.of(json.currentName());
        JsonToken value = json.nextToken();
        if (value.isStructStart()) {
          json.skipChildren();
        } else if (role.isPresent() && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.putIfAbsent(role.get(), json.getText());
        }
      }
      if (json.nextToken() != null) {
        throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "JSON");
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "JSON :" + column);
    } catch (IOException e) {
      throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "JSON");
    }
    return new TableRow(fields);
  }

  String field(ColumnRole role) {
    return fields.getOrDefault(role, "").strip();
  }

  /** The page; a record without one is no empty page but a broken record. */
  String text() throws UnreadablePageException {
    String text = fields.get(ColumnRole.TEXT);
    if (text == null) {
      throw new UnreadablePageException(UnreadablePageException.Reason.RECORD, "text");
    }
    return text;
  }
}
