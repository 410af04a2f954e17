package io.banjian.rules.reference;

import io.banjian.edition.Jump;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageNumber;
import io.banjian.edition.PageSummary;
import io.banjian.text.ChangedMiddle;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules of this family share: how a reference is put right. */
final class References {
  private References() {}

  /** The smallest edit that makes a reference read as it should; its line break goes with it. */
  static List<Edit> replace(SourceText page, Span span, String wanted, EditKind kind) {
    return List.of(replace(span.start(), page.slice(span), wanted, kind));
  }

  private static Edit replace(int start, String printed, String wanted, EditKind kind) {
    ChangedMiddle middle = ChangedMiddle.of(printed, wanted);
    Span changed = new Span(start + middle.head(), start + printed.length() - middle.tail());
    return Edit.of(kind, changed, middle.of(wanted));
  }

  /** Whether a reference stands in one piece; another column may have come between its halves. */
  static boolean isWhole(SourceText page, Jump jump) {
    String stands = page.slice(jump.span());
    return stands.equals(jump.printed()) || content(stands).equals(content(jump.printed()));
  }

  private static String content(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  /** The page's number in sound figures, where it stands. */
  static Optional<Edit> label(Jump jump) {
    return jump.target()
        .map(
            target -> {
              boolean padded = jump.label().length() > target.section().length() + 1;
              LabelStyle style = new LabelStyle(!target.section().isEmpty(), padded, false, false);
              return Edit.of(EditKind.SUBSTITUTION, jump.labelSpan(), style.write(target));
            });
  }

  /** Puts the number of the page that holds the other half into a reference. */
  static Optional<Edit> retarget(Jump jump, PageSummary page, JumpGraph.End partner) {
    return partner
        .page()
        .number()
        .map(number -> retarget(jump, LabelStyle.of(jump, page, Optional.of(partner)), number));
  }

  /**
   * Puts the number of the page that holds the other half into a reference that has none, and mends
   * its brackets and words with it: nobody else will.
   */
  static Optional<List<Edit>> complete(Jump jump, PageSummary page, JumpGraph.End partner) {
    return retarget(jump, page, partner).map(label -> complete(jump, label));
  }

  /** The same where the page is known otherwise. */
  static List<Edit> complete(Jump jump, PageSummary page, PageNumber number) {
    return complete(jump, retarget(jump, page, number));
  }

  private static List<Edit> complete(Jump jump, Edit label) {
    int start = jump.span().start();
    if (jump.printed().length() != jump.span().length()) {
      return List.of(label); // it stands in several pieces
    }
    int from = jump.labelSpan().start() - start;
    int to = jump.labelSpan().end() - start;
    List<Edit> edits = new ArrayList<>();
    mend(start, jump.printed().substring(0, from), jump.sound().before(), edits);
    edits.add(label);
    mend(start + to, jump.printed().substring(to), jump.sound().behind(), edits);
    return edits;
  }

  private static void mend(int start, String printed, String sound, List<Edit> edits) {
    if (!printed.equals(sound)) {
      edits.add(replace(start, printed, sound, EditKind.SUBSTITUTION));
    }
  }

  /** Puts in a number, written as the reference or the others of its page are. */
  static Edit retarget(Jump jump, PageSummary page, PageNumber number) {
    return retarget(jump, LabelStyle.of(jump, page, Optional.empty()), number);
  }

  private static Edit retarget(Jump jump, LabelStyle style, PageNumber number) {
    return Edit.of(EditKind.SUBSTITUTION, jump.labelSpan(), style.write(number));
  }
}
