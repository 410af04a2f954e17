package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Half-width katakana, ﾆｭｰｽ, as old data systems print it: ニュース in any text that is set. */
public final class HalfWidthKana {
  private HalfWidthKana() {}

  /** ｦ–ﾟ, the sound marks included. */
  public static boolean isHalf(char c) {
    return c >= 'ｦ' && c <= 'ﾟ';
  }

  /** Each run, longest possible, in order. */
  public static List<Span> runs(CharSequence text) {
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && isHalf(text.charAt(end))) {
          end++;
        }
        runs.add(new Span(i, end));
        i = end;
      }
    }
    return runs;
  }

  /** A letter and its sound mark, ｶﾞ, become one: ガ. */
  public static String widened(CharSequence run) {
    return WidthTable.fold(run);
  }
}
