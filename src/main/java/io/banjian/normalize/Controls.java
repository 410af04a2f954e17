package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops control characters. Those that once broke a line still do: the vertical tab of word
 * processors, U+0085, and U+2028 and U+2029, which no tool downstream takes for a line break.
 */
public final class Controls implements Normalizer {
  private static final char VERTICAL_TAB = '\u000B';
  private static final char NEXT_LINE = '\u0085';

  @Override
  public Patch normalize(String raw) {
    return Patch.of(raw, edits(raw));
  }

  /** One edit a character, in order; neighbours make a run. */
  public static List<Edit> edits(CharSequence text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      CharClass c = CharTable.classOf(unit); // all of them stand in the BMP
      if (c == CharClass.LINE_SEPARATOR) {
        edits.add(Edit.layout(new Span(i, i + 1), breakAt(text, i)));
      } else if (c == CharClass.CONTROL) {
        boolean breaksLine = unit == VERTICAL_TAB || unit == NEXT_LINE;
        edits.add(
            Edit.of(EditKind.INVISIBLE, new Span(i, i + 1), breaksLine ? breakAt(text, i) : ""));
      }
    }
    return edits;
  }

  /** A line break, unless a real one stands beside it. */
  private static String breakAt(CharSequence text, int at) {
    boolean beside =
        (at > 0 && isBreak(text.charAt(at - 1)))
            || (at + 1 < text.length() && isBreak(text.charAt(at + 1)));
    return beside ? "" : "\n";
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
