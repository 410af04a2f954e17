package io.banjian.rule;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.List;

/** Turns “this text should be that” into the smallest edit of the raw page. */
final class ReplacementKinds {
  private ReplacementKinds() {}

  /** The most far-reaching kind that a rule file allows; what it does not say is substitution. */
  static EditKind only(FixPolicy fix) {
    EditKind most = null;
    for (EditKind kind : fix.kinds()) {
      if (most == null || kind.compareTo(most) > 0) {
        most = kind;
      }
    }
    return most == null ? EditKind.SUBSTITUTION : most;
  }

  /** Leaves alone what both texts begin and end with, so that marks and breaks around it stay. */
  static List<Edit> edits(View view, int start, int end, String wanted, EditKind kind) {
    int head = 0;
    int length = end - start;
    while (head < Math.min(length, wanted.length())
        && view.charAt(start + head) == wanted.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(length, wanted.length()) - head
        && view.charAt(end - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
      tail++;
    }
    // never cut a surrogate pair in two
    if (head > 0 && Character.isHighSurrogate(view.charAt(start + head - 1))) {
      head--;
    }
    if (tail > 0 && Character.isLowSurrogate(view.charAt(end - tail))) {
      tail--;
    }
    Span raw = view.rawSpan(start + head, end - tail);
    return List.of(Edit.of(kind, raw, wanted.substring(head, wanted.length() - tail)));
  }
}
