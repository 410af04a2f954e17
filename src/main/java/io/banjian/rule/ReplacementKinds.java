package io.banjian.rule;

import io.banjian.text.ChangedMiddle;
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
    ChangedMiddle middle = ChangedMiddle.of(view.subSequence(start, end), wanted);
    Span raw = view.rawSpan(start + middle.head(), end - middle.tail());
    return List.of(Edit.of(kind, raw, middle.of(wanted)));
  }
}
