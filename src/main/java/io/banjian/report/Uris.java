package io.banjian.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as URIs: {@code 第1版/A 01.txt} becomes {@code %E7%AC%AC1%E7%89%88/A%2001.txt}. */
public final class Uris {
  /** What may stand in a path as it is; a colon may not: {@code a:b.txt} would have a scheme. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

  private Uris() {}

  /** A relative URI, or a {@code file:} URI of an absolute path. */
  public static String of(String path) {
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && PLAIN.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        String hex = Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
        out.append('%').append(hex.length() == 1 ? "0" : "").append(hex);
      }
    }
    return out.toString();
  }
}
