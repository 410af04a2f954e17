package io.banjian.page;

import io.banjian.text.Sha256;
import io.banjian.text.SourceText;
import java.nio.charset.StandardCharsets;

/**
 * The SHA-256 of a page's decoded text, written as UTF-8: the same page saved in another encoding
 * is still the same page, and one character more or less is another.
 */
public final class PageDigest {
  private PageDigest() {}

  public static String of(SourceText text) {
    return Sha256.hexOf(text.raw().getBytes(StandardCharsets.UTF_8));
  }
}
