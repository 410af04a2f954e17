package io.banjian.report.html;

import io.banjian.delivery.InputDigests;
import io.banjian.delivery.JudgedPage;
import io.banjian.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What was checked, byte for byte: a line a file as {@code sha256sum} writes and checks them, and
 * one digest over all lines, which is short enough to be printed.
 */
final class FileDigests {
  private static final int LINES_A_BLOCK = 2000;

  private final ReportOutput out;
  private final InputDigests digests;
  private final MessageDigest all = Sha256.digest();
  private final StringBuilder lines = new StringBuilder();
  private String last = "";
  private int inBlock;
  private int blocks;
  private int files;

  FileDigests(ReportOutput out, InputDigests digests) {
    this.out = out;
    this.digests = digests;
  }

  /** A page of a file; the pages of one file come together. Of a table, each record has its own. */
  void add(JudgedPage page) throws IOException {
    String record = page.page().file();
    String file = digests.of(record).isPresent() ? record : page.place().file();
    Optional<String> digest = digests.of(file);
    if (digest.isEmpty() || file.equals(last)) {
      return;
    }
    last = file;
    String line = digest.get() + "  " + file.replace("\n", "\\n") + "\n";
    all.update(line.getBytes(StandardCharsets.UTF_8));
    lines.append(line);
    files++;
    if (++inBlock == LINES_A_BLOCK) {
      flush();
    }
  }

  void finish() throws IOException {
    if (inBlock > 0) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.add(DataBlock.of(String.format(Locale.ROOT, "d/%03d", blocks++), lines.toString()));
    lines.setLength(0);
    inBlock = 0;
  }

  int files() {
    return files;
  }

  int blocks() {
    return blocks;
  }

  /** The digest over all lines; asked once, at the end. */
  String overall() {
    return HexFormat.of().formatHex(all.digest());
  }
}
