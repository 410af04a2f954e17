package io.banjian.page;

import io.banjian.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a page's decoded text, written as UTF-8: the same page saved in another encoding
 * is still the same page, and one character more or less is another.
 */
public final class PageDigest {
  private PageDigest() {}

  public static String of(SourceText text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.raw().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
