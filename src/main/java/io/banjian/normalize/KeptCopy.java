package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fix that drops duplicates leaves of its region, white space and what takes no room aside.
 * Worked out once a fix, and only if asked for: a line of one character a hundred thousand times is
 * a fix of as many edits.
 */
final class KeptCopy {
  private final CharSequence raw;
  private final Span around;
  private final List<? extends Edit> edits;
  private @Nullable String text;

  KeptCopy(CharSequence raw, Span around, List<? extends Edit> edits) {
    this.raw = raw;
    this.around = around;
    this.edits = edits;
  }

  String text() {
    String known = text;
    if (known == null) {
      known = Conservation.without(kept(), Conservation::takesNoRoom);
      text = known;
    }
    return known;
  }

  private String kept() {
    List<Span> dropped = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.kind() == EditKind.DUPLICATE) {
        dropped.add(edit.span());
      }
    }
    dropped.sort(Comparator.naturalOrder());
    StringBuilder stays = new StringBuilder();
    int at = around.start();
    for (Span gap : dropped) {
      if (gap.start() > at && gap.start() <= around.end()) {
        stays.append(raw, at, gap.start());
      }
      at = Math.max(at, gap.end());
    }
    if (at < around.end()) {
      stays.append(raw, at, around.end());
    }
    return stays.toString();
  }
}
