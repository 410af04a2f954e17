package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.page.PageDigest;
import io.banjian.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Tells one report's findings from another's. A browser keeps decisions by a finding's number on
 * its page, so they must not be met again where those numbers mean something else: pages, texts,
 * findings and the version of the program all change the digest.
 */
final class RunDigest {
  private final MessageDigest digest = Sha256.digest();

  RunDigest(String version) {
    add(version);
  }

  void add(JudgedPage judged) {
    add(judged.page().id().toString());
    add(judged.page().file());
    add(PageDigest.of(judged.page().text()));
    for (JudgedFinding finding : judged.findings()) {
      add(finding.finding().fingerprint());
    }
  }

  private void add(String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Short enough for the names of what a browser stores; asked for once. */
  String value() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
  }
}
