package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pages of ALTO and hOCR are held to the same as plain text. */
final class PlantedMarkupTest extends PlantedDelivery {
  @Test
  void markupIsHeldToTheSame() throws IOException {
    byte[] third = files.get("2031-05-08/A03.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A04.txt"));
    files.put("2031-05-08/A04.txt", third);
    files.put("2031-05-10/A04.txt", files.get("2031-05-12/A04.txt"));
    put("2031-05-14/A02.txt", "");
    files.remove("2031-05-16/A03.txt");
    List<String> expected =
        List.of(
            "2031-05-08/A03 identity-conflict",
            "2031-05-08/A04 identity-conflict",
            "2031-05-10/A04 duplicate-page",
            "2031-05-14/A02 empty-page",
            "2031-05-16/A03 missing-page");
    Map<String, byte[]> plain = new TreeMap<>(files);
    for (String format : List.of("alto", "hocr")) {
      files.clear();
      plain.forEach(
          (path, text) ->
              files.put(
                  path.replace(".txt", format.equals("alto") ? ".xml" : ".hocr"),
                  markup(format, new String(text, StandardCharsets.UTF_8))
                      .getBytes(format.equals("alto") ? StandardCharsets.UTF_8 : GB18030)));
      List<String> found =
          found().stream().filter(f -> expected.stream().anyMatch(e -> sameFamily(f, e))).toList();
      assertThat(found).as(format).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void anEmptiedFileOfMarkupIsAPage() throws IOException {
    Map<String, byte[]> plain = new TreeMap<>(files);
    files.clear();
    plain.forEach(
        (path, text) ->
            put(
                path.replace(".txt", ".xml"),
                markup("alto", new String(text, StandardCharsets.UTF_8))));
    put("2031-05-08/A03.xml", "\uFEFF \n");
    assertThat(found()).contains("2031-05-08/A03 empty-page");
  }

  /** What a delivery as a whole is asked; lines in boxes read a little differently. */
  private static boolean sameFamily(String finding, String expected) {
    String rule = finding.substring(finding.indexOf(' '));
    return expected.endsWith(rule);
  }

  private static String markup(String format, String text) {
    boolean alto = format.equals("alto");
    StringBuilder lines = new StringBuilder();
    int top = 10;
    for (String line : text.split("\\R")) {
      int left = 10;
      StringBuilder words = new StringBuilder();
      for (String word :
          line.strip().isEmpty() ? new String[0] : line.strip().split("[ \u3000]+")) {
        int width = 20 * word.length();
        words.append(
            alto
                ? (words.length() == 0 ? "" : "<SP WIDTH=\"20\"/>")
                    + "<String HPOS=\"%s\" VPOS=\"%s\" WIDTH=\"%s\" HEIGHT=\"20\" CONTENT=\"%s\"/>"
                        .formatted(left, top, width, word)
                : (words.length() == 0 ? "" : " ")
                    + "<span class=\"ocrx_word\" title=\"bbox %s %s %s %s\">%s</span>"
                        .formatted(left, top, left + width, top + 20, word));
        left += width + 20;
      }
      lines.append(
          alto
              ? "<TextBlock><TextLine>" + words + "</TextLine></TextBlock>"
              : "<p class=\"ocr_par\"><span class=\"ocr_line\">" + words + "</span></p>");
      top += 40;
    }
    return alto
        ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout><Page><PrintSpace>"
            + lines
            + "</PrintSpace></Page></Layout></alto>"
        : "<?xml version=\"1.0\" encoding=\"GB18030\"?>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><div class=\"ocr_page\">"
            + lines
            + "</div></body></html>";
  }
}
