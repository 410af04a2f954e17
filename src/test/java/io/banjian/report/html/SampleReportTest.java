package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code reports/sample/} is the report of some fixtures as the program writes it today. With
 * -Dbanjian.update=true it is written anew.
 */
final class SampleReportTest {
  private static final Path SAMPLE = Path.of("reports/sample");
  private static final Pattern BLOCK = Pattern.compile("Banjian\\.data\\(\"(.+)\",\"(.*)\"\\);\n");

  @Test
  void isWhatTheProgramWrites(@TempDir Path folder) throws IOException {
    Reports reports =
        new Reports(
            Path.of(""), "fixtures/damaged", "fixtures/dumps/issue02", "fixtures/clean/2025-03-14");
    if (Boolean.getBoolean("banjian.update")) {
      reports.folder(SAMPLE);
    }
    Map<String, String> wanted = files(reports.folder(folder.resolve("sample")).getParent());
    assertThat(files(SAMPLE))
        .as("reports/sample is stale: mvn test -Dtest=SampleReportTest -Dbanjian.update=true")
        .isEqualTo(wanted);
  }

  private static Map<String, String> files(Path report) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(report)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            report.relativize(file).toString().replace('\\', '/'),
            unpacked(Files.readString(file).replace("\r\n", "\n")));
      }
    }
    return files;
  }

  /** Two builds of zlib pack the same data into different bytes; the data is what counts. */
  private static String unpacked(String file) throws IOException {
    Matcher block = BLOCK.matcher(file);
    if (!block.matches()) {
      return file;
    }
    byte[] packed = Base64.getDecoder().decode(block.group(2));
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
