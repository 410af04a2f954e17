package io.banjian.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.banjian.edition.ColumnRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a file holds many pages as records, told by how it begins. */
enum RecordFormat {
  JSON_LINES,
  /** With commas, semicolons or tabs. */
  TABLE;

  /**
   * The format of a file whose records are pages; none for a page, and none for a table without a
   * column of text: a manifest, a list of findings.
   */
  static Optional<RecordFormat> of(String name, byte[] head) {
    String text = decoded(head, firstLine(head)).stripLeading();
    if (text.startsWith("{")) {
      text = decoded(head, head.length).stripLeading();
      return isJsonPage(text, named(name, "jsonl", "ndjson"))
          ? Optional.of(JSON_LINES)
          : Optional.empty();
    }
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    if (first.indexOf(',') < 0 && first.indexOf('\t') < 0 && first.indexOf(';') < 0) {
      return Optional.empty(); // nothing parts columns: most pages
    }
    return TableRow.header(first)
        .filter(h -> h.has(ColumnRole.TEXT))
        .filter(h -> named(name, "csv", "tsv") || h.roles() > 1)
        .map(h -> TABLE);
  }

  private static boolean named(String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith("." + ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a record has text; what begins as JSON in a page of text breaks off soon. */
  private static boolean isJsonPage(String text, boolean named) {
    Set<String> keys = new HashSet<>();
    boolean found = false;
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(json.currentName());
        boolean isText = ColumnRole.of(json.currentName()).equals(Optional.of(ColumnRole.TEXT));
        found |= isText;
        JsonToken value = json.nextToken();
        if (isText && value != JsonToken.VALUE_STRING) {
          return false;
        }
        if (value != null && value.isStructStart()) {
          json.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          json.getTextLength(); // reads it to its end, or to that of the head
        }
      }
    } catch (IOException e) {
      // the head ends within the record
      return found || (named && !keys.isEmpty());
    }
    return found && !keys.contains("fingerprint");
  }

  /**
   * So many bytes of a head as hold its first line of ink, the rest of which is read of JSON alone;
   * a line feed is a byte of its own, save where characters come in twos.
   */
  private static int firstLine(byte[] head) {
    if (RecordUnits.wide(head).isPresent()) {
      return head.length;
    }
    boolean ink = false;
    for (int i = 0; i < head.length; i++) {
      int b = head[i] & 0xFF;
      if (b == '\n' && ink) {
        return i + 1;
      }
      // white space of Unicode has none of these bytes; what ink is missed so is read further
      ink |= (b > ' ' && b < 0x7F) || (b >= 0xE4 && b <= 0xE9);
    }
    return head.length;
  }

  /** Enough of a head to read names in it. */
  private static String decoded(byte[] head, int length) {
    Optional<RecordUnits> wide = RecordUnits.wide(head);
    if (wide.isPresent()) {
      int start = wide.get().markLength();
      return new String(head, start, length - start, wide.get().charset());
    }
    int start = RecordUnits.utf8MarkLength(head);
    String utf8 = new String(head, start, length - start, StandardCharsets.UTF_8);
    int line = utf8.indexOf('\n');
    int bad = utf8.indexOf('\uFFFD');
    boolean cut = length == head.length && bad >= utf8.length() - 3;
    return bad < 0 || cut || (line >= 0 && bad > line)
        ? utf8
        : new String(head, start, length - start, Charset.forName("GB18030"));
  }
}
