package io.banjian.edition;

import java.util.Optional;
import java.util.Set;

/**
 * How a page's file is written: all of them by one program, mostly, and so all alike.
 *
 * @param charset in which it is encoded; GBK and GB 2312 are parts of GB 18030
 * @param end how it ends, where that tells anything
 */
public record FileForm(String charset, Optional<FileEnd> end) {
  private static final Set<String> PARTS_OF_GB18030 =
      Set.of("GBK", "GB2312", "x-mswin-936", "EUC-CN");

  public static FileForm of(String charset, Optional<FileEnd> end) {
    return new FileForm(PARTS_OF_GB18030.contains(charset) ? "GB18030" : charset, end);
  }
}
