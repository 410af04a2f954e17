package io.banjian.rules.character;

import io.banjian.rule.FindingSink;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.List;

/**
 * One cause is one finding: neighbours that need the same kind of correction are reported as one.
 */
final class Runs {
  private Runs() {}

  /**
   * @param edits one a character, in order
   */
  static void report(List<Edit> edits, FindingSink found) {
    for (int first = 0; first < edits.size(); ) {
      int next = first + 1;
      while (next < edits.size() && continues(edits.get(next - 1), edits.get(next))) {
        next++;
      }
      Span run = edits.get(first).span().hull(edits.get(next - 1).span());
      found.at(run).fix(edits.subList(first, next)).report();
      first = next;
    }
  }

  private static boolean continues(Edit one, Edit other) {
    return one.span().end() == other.span().start() && one.kind() == other.kind();
  }
}
