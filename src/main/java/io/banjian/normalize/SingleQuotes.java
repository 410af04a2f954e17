package io.banjian.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight single quotes of a paragraph, by pairs. Apostrophes (it's, Zhu'an), feet and minutes
 * (6', 30') are no quotes; what is left over without a partner stays as it is.
 */
final class SingleQuotes {
  private SingleQuotes() {}

  static List<MarkChange> in(CharSequence text, QuoteShape shape) {
    if (text.toString().indexOf('\'') < 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\'' && isQuote(text, i, found.size() % 2 == 1)) {
        found.add(i);
      }
    }
    List<MarkChange> changes = new ArrayList<>();
    if (found.isEmpty() || found.size() % 2 == 1 || !HalfWidthMarks.isChinese(text)) {
      return changes;
    }
    for (int i = 0; i < found.size(); i++) {
      int at = found.get(i);
      changes.add(new MarkChange(at, at + 1, shape.mark(true, i % 2 == 0), 0.9, true));
    }
    return changes;
  }

  private static boolean isQuote(CharSequence text, int at, boolean open) {
    char left = at > 0 ? text.charAt(at - 1) : 0;
    char right = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (Marks.isAlphanumeric(left) && (Marks.isAlphanumeric(right) || !open)) {
      return false;
    }
    return left != '\'' && right != '\'';
  }
}
