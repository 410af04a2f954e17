package io.banjian.rule;

import io.banjian.page.Page;
import io.banjian.text.CharTable;
import io.banjian.text.Sha256;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names that findings keep while other places of the page are edited.
 *
 * <p>Tools that key on line numbers lose their baseline at the first inserted line. The key here is
 * the rule, the page, the ideographs, letters and digits at both ends of the span and around it,
 * and which occurrence of all that it is; white space and marks are skipped, so that a mended comma
 * beside it changes nothing.
 */
final class Fingerprints {
  private static final int REACH = 8;

  private final Page page;
  private final MessageDigest sha256 = Sha256.digest();
  private final Map<String, Integer> occurrences = new HashMap<>();

  Fingerprints(Page page) {
    this.page = page;
  }

  /** The fingerprint of a finding about a file as a whole. */
  static String ofFile(String rule, Page page) {
    return ofFile(rule, page, 1);
  }

  static String ofFile(String rule, Page page, int occurrence) {
    String key = rule + "\n" + name(page);
    return hex(Sha256.digest(), occurrence == 1 ? key : key + "\n" + occurrence);
  }

  private static String name(Page page) {
    String id = page.id().toString();
    return id.isEmpty() ? page.file() : id;
  }

  private static String hex(MessageDigest digest, String key) {
    return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
  }

  /** The fingerprint of the next finding, in the order of the page. */
  String next(String rule, Span span) {
    SourceText text = page.text();
    String key =
        String.join(
            "\n",
            rule,
            name(page),
            forward(text, span.start(), span.end()),
            backward(text, span.end(), span.start()),
            backward(text, span.start(), 0),
            forward(text, span.end(), text.length()));
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    return hex(sha256, key + "\n" + occurrence);
  }

  private static String forward(SourceText text, int from, int limit) {
    StringBuilder found = new StringBuilder();
    int count = 0;
    for (int i = from; i < limit && count < REACH; ) {
      int c = text.codePointAt(i);
      if (CharTable.classOf(c).isContent()) {
        found.appendCodePoint(c);
        count++;
      }
      i += Character.charCount(c);
    }
    return found.toString();
  }

  private static String backward(SourceText text, int from, int limit) {
    StringBuilder found = new StringBuilder();
    int count = 0;
    for (int i = from; i > limit && count < REACH; ) {
      int c = text.raw().codePointBefore(i);
      if (CharTable.classOf(c).isContent()) {
        found.appendCodePoint(c);
        count++;
      }
      i -= Character.charCount(c);
    }
    return found.toString();
  }
}
