package io.banjian.normalize;

import java.util.ArrayList;
import java.util.List;

/** Full-width marks inside a number: 5．2 is 5.2, １６：３２ is a time. */
public final class NumberMarks {
  private NumberMarks() {}

  public static List<MarkChange> in(CharSequence text) {
    List<MarkChange> changes = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '．' && c != '：') {
        continue;
      }
      char left = text.charAt(i - 1);
      char right = text.charAt(i + 1);
      // 16：32 with a wide colon is how many papers print scores; among wide digits it is residue
      boolean number = Marks.isDigit(left) && Marks.isDigit(right);
      if (number && (c == '．' || (left > '9' && right > '9'))) {
        changes.add(MarkChange.sure(i, i + 1, c == '．' ? "." : ":"));
      }
    }
    return changes;
  }
}
