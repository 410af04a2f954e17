package io.banjian.rule;

import io.banjian.page.Page;
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

  /** Further off nothing tells one place from another: a line of ten thousand dashes is one. */
  private static final int FARTHEST = 200;

  private final SourceText text;
  private final String name;
  private final MessageDigest sha256 = Sha256.digest();
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** The key in the making; a page of commas has hundreds. */
  private final StringBuilder key = new StringBuilder();

  Fingerprints(Page page) {
    this.text = page.text();
    this.name = name(page);
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
    key.setLength(0);
    key.append(rule).append('\n').append(name).append('\n');
    forward(span.start(), span.end());
    key.append('\n');
    backward(span.end(), span.start());
    key.append('\n');
    backward(span.start(), 0);
    key.append('\n');
    forward(span.end(), text.length());
    int occurrence = occurrences.merge(key.toString(), 1, Integer::sum);
    return hex(sha256, key.append('\n').append(occurrence).toString());
  }

  private void forward(int from, int limit) {
    int end = Math.min(limit, from + FARTHEST);
    int count = 0;
    for (int i = from; i < end && count < REACH; i++) {
      if (text.classAt(i).isContent()) {
        key.append(text.charAt(i));
        if (isWithinPair(i + 1)) {
          key.append(text.charAt(++i));
        }
        count++;
      }
    }
  }

  private void backward(int from, int limit) {
    int end = Math.max(limit, from - FARTHEST);
    int count = 0;
    for (int i = from; i > end && count < REACH; i--) {
      if (text.classAt(i - 1).isContent()) {
        if (isWithinPair(i - 1)) {
          key.append(text.charAt(--i - 1)).append(text.charAt(i));
        } else {
          key.append(text.charAt(i - 1));
        }
        count++;
      }
    }
  }

  private boolean isWithinPair(int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
