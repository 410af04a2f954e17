package io.banjian.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Fields of an object, written once and repeated often: the page of a finding, its rule. */
final class JsonFields {
  static final JsonFields NONE = new JsonFields("");

  final String text;
  final byte[] utf8;

  private JsonFields(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the fields, names and values. */
  interface Content {
    void write(JsonOutput json) throws IOException;
  }

  static JsonFields of(Content content) throws IOException {
    StringWriter text = new StringWriter();
    content.write(new JsonOutput(text));
    return new JsonFields(text.toString());
  }
}
