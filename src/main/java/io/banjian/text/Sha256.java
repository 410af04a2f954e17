package io.banjian.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which pages, findings and files are known again. */
public final class Sha256 {
  private Sha256() {}

  /** A digest to be fed. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  public static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }
}
