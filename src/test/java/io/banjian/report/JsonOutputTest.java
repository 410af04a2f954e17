package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class JsonOutputTest {
  private interface Content {
    void write(JsonOutput json) throws IOException;
  }

  /** As a file has it, where text is written a stretch at a time. */
  private static String bytesOf(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer out = new Utf8Writer(bytes)) {
      content.write(new JsonOutput(out));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String textOf(Content content) throws IOException {
    StringWriter text = new StringWriter();
    content.write(new JsonOutput(text));
    return text.toString();
  }

  @Property
  void aStretchOfAPageIsWrittenLikeTheTextOfIt(
      @ForAll("pageText") String page, @ForAll @IntRange(max = 9) int before) throws IOException {
    int start = Math.min(before, page.length());
    String stretch = page.substring(start);
    Content ofPage = json -> json.value(SourceText.of(page), new Span(start, page.length()));
    String expected = textOf(json -> json.value(stretch));
    assertThat(bytesOf(json -> json.value(stretch))).isEqualTo(expected);
    assertThat(bytesOf(ofPage)).isEqualTo(expected);
    assertThat(textOf(ofPage)).isEqualTo(expected);
    assertThat(bytesOf(json -> json.value(new StringBuilder(stretch)))).isEqualTo(expected);
  }

  /** Halves of pairs, marks of JSON and what would mislead a reader of the file. */
  @Provide
  Arbitrary<String> pageText() {
    return Arbitraries.of(
            "渠", "，", "\n", "\"", "\\", "<", "é", "\u2028", "\uD83D", "\uDE00", "😀", "\t", "7")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property
  void hundredthsAreWrittenAsShortAsTheyCan(@ForAll @IntRange(max = 100_000) int hundredths)
      throws IOException {
    String written = bytesOf(json -> json.hundredths(hundredths / 100.0));
    assertThat(Double.parseDouble(written)).isEqualTo(hundredths / 100.0);
    assertThat(written).doesNotMatch(".*\\..*0").doesNotEndWith(".");
    assertThat(textOf(json -> json.hundredths(hundredths / 100.0))).isEqualTo(written);
  }

  @Test
  void fieldsKnownFromBeforeStandAmongOthers() throws IOException {
    JsonFields page = JsonFields.of(json -> json.name("page").value("2025-02-13/A“1”"));
    Content finding =
        json -> json.beginObject().fields(page).name("safe").value(true).fields(page).endObject();
    String expected = "{\"page\":\"2025-02-13/A“1”\",\"safe\":true,\"page\":\"2025-02-13/A“1”\"}";
    assertThat(bytesOf(finding)).isEqualTo(expected);
    assertThat(textOf(finding)).isEqualTo(expected);
  }
}
