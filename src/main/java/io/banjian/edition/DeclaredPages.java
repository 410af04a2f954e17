package io.banjian.edition;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import java.util.Optional;

/** Reads 今日8版 in a masthead: form rules oblige a paper to print how many pages an issue has. */
final class DeclaredPages {
  private static final String[] OPENERS = {"今日", "今天", "本期", "共", "今"};
  private static final int MOST = 200;

  private DeclaredPages() {}

  static Optional<Integer> in(PageView page) {
    for (Block block : page.blocks()) {
      if (block.kind() == BlockKind.MASTHEAD || block.kind() == BlockKind.PAGE_HEAD) {
        Optional<Integer> found = in(block.view().text());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  static Optional<Integer> in(String text) {
    for (String opener : OPENERS) {
      int at = text.indexOf(opener);
      while (at >= 0) {
        int i = at + opener.length();
        int number = 0;
        int digits = 0;
        while (i < text.length() && Character.digit(text.charAt(i), 10) >= 0 && digits < 4) {
          number = number * 10 + Character.digit(text.charAt(i), 10);
          digits++;
          i++;
        }
        if (digits > 0 && number > 0 && number <= MOST && text.startsWith("版", i)) {
          return Optional.of(number);
        }
        at = text.indexOf(opener, at + 1);
      }
    }
    return Optional.empty();
  }
}
