package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.CodePoints;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds every edit to its kind. A correction may not rewrite the paper: what an edit may touch is
 * said by its kind, and an edit that does more is refused, whichever rule it came from.
 */
public final class Conservation {
  private Conservation() {}

  /**
   * Why an edit may not be carried out, if it may not.
   *
   * @param around where the copy must stand that a {@link EditKind#DUPLICATE} edit relies on
   * @param edits all edits of the fix, this one among them
   */
  public static Optional<String> violation(
      CharSequence raw, Edit edit, Span around, List<? extends Edit> edits) {
    return violation(raw, edit, new KeptCopy(raw, around, edits));
  }

  /** What a fix does that it may not. */
  public record Breach(EditKind kind, String why) {}

  /**
   * The first edit of a fix that may not be carried out, if there is one.
   *
   * @param around where the copy must stand that a {@link EditKind#DUPLICATE} edit relies on
   */
  public static Optional<Breach> breach(CharSequence raw, Span around, List<? extends Edit> edits) {
    KeptCopy kept = new KeptCopy(raw, around, edits);
    for (Edit edit : edits) {
      Optional<String> wrong = violation(raw, edit, kept);
      if (wrong.isPresent()) {
        return wrong.map(why -> new Breach(edit.kind(), why));
      }
    }
    return Optional.empty();
  }

  /**
   * The same for each edit of a fix in turn.
   *
   * @param kept what the fix leaves of its region
   */
  private static Optional<String> violation(CharSequence raw, Edit edit, KeptCopy kept) {
    if (edit.span().end() > raw.length()) {
      return Optional.of("reaches beyond the page");
    }
    if (edit instanceof Edit.Move move) {
      return move.moveTo() > raw.length() ? Optional.of("moves beyond the page") : Optional.empty();
    }
    Edit.Replacement replacement = (Edit.Replacement) edit;
    if (isPlainlyAllowed(raw, replacement)) {
      return Optional.empty();
    }
    String before = replacement.span().of(raw);
    String after = replacement.text();
    return switch (replacement.kind()) {
      case LAYOUT -> onlyDiffersIn(before, after, CharClass::isBlank, "white space");
      case INVISIBLE -> invisible(before, after);
      case WIDTH ->
          WidthTable.areSame(before, after)
              ? Optional.empty()
              : Optional.of("‘" + before + "’ and ‘" + after + "’ are not the same by the table");
      case MARK ->
          holdSameContent(before, after)
              ? Optional.empty()
              : Optional.of("changes an ideograph, letter or digit");
      case DUPLICATE -> duplicate(raw, replacement, kept);
      case DELETION -> isSubsequence(after, before) ? Optional.empty() : Optional.of("adds text");
      case SUBSTITUTION -> Optional.empty();
    };
  }

  /**
   * What most edits are: white space for white space, or a mark for another. Which of both counts
   * as what is asked unit by unit, without making text of it; half a pair is neither.
   */
  private static boolean isPlainlyAllowed(CharSequence raw, Edit.Replacement edit) {
    if (edit.kind() != EditKind.LAYOUT && edit.kind() != EditKind.MARK) {
      return false;
    }
    boolean layout = edit.kind() == EditKind.LAYOUT;
    for (int i = edit.span().start(); i < edit.span().end(); i++) {
      if (!isFree(raw.charAt(i), layout)) {
        return false;
      }
    }
    String after = edit.text();
    for (int i = 0; i < after.length(); i++) {
      if (!isFree(after.charAt(i), layout)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(char unit, boolean layout) {
    CharClass kind = CharTable.classOf(unit);
    return layout ? kind.isBlank() : !kind.isContent() && kind != CharClass.SURROGATE;
  }

  /** Whether a fix of these edits may be applied without anybody looking. */
  public static boolean maySafely(CharSequence raw, Edit edit) {
    return switch (edit.kind()) {
      case LAYOUT, INVISIBLE, WIDTH, MARK, DUPLICATE -> true;
      case DELETION -> CodePoints.count(raw, edit.span(), c -> CharTable.classOf(c).isHan()) == 0;
      case SUBSTITUTION -> false;
    };
  }

  /** Ideographs, letters and digits of a text: what a correction conserves. */
  public static String content(CharSequence text) {
    StringBuilder content = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      if (CharTable.classOf(c).isContent()) {
        content.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return content.toString();
  }

  private static Optional<String> onlyDiffersIn(
      String before, String after, Predicate<CharClass> free, String what) {
    int i = skip(before, 0, free);
    int k = skip(after, 0, free);
    while (i < before.length() && k < after.length() && before.charAt(i) == after.charAt(k)) {
      i = skip(before, i + 1, free);
      k = skip(after, k + 1, free);
    }
    return i == before.length() && k == after.length()
        ? Optional.empty()
        : Optional.of("changes more than " + what);
  }

  /** The first character at or after a place that may not be dropped or added. */
  private static int skip(String text, int from, Predicate<CharClass> free) {
    int at = from;
    while (at < text.length()) {
      if (at > 0 && isWithinPair(text, at)) {
        return at;
      }
      int c = text.codePointAt(at);
      if (!free.test(CharTable.classOf(c))) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isWithinPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Whether two texts hold the same ideographs, letters and digits, width aside. */
  private static boolean holdSameContent(String before, String after) {
    String held = content(before);
    String holds = content(after);
    return held.equals(holds) || WidthTable.fold(held).equals(WidthTable.fold(holds));
  }

  private static Optional<String> invisible(String before, String after) {
    return onlyDiffersIn(
        before,
        after,
        c ->
            c.isUnseen()
                || c.isBlank()
                || c == CharClass.VARIATION_SELECTOR
                || c == CharClass.UNASSIGNED,
        "what cannot be seen");
  }

  static String without(String text, Predicate<CharClass> free) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int c : CodePoints.of(text)) {
      if (!free.test(CharTable.classOf(c))) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  /** Dropped copies must stand, in order, in what stays of the region. */
  private static Optional<String> duplicate(
      CharSequence raw, Edit.Replacement edit, KeptCopy kept) {
    if (!edit.text().isBlank()) {
      return Optional.of("a duplicate is dropped, not replaced");
    }
    String copy = without(edit.span().of(raw), Conservation::takesNoRoom);
    return isSubsequence(copy, kept.text())
        ? Optional.empty()
        : Optional.of("‘" + copy + "’ does not stand in the copy that stays");
  }

  /** A copy is the same though a soft hyphen or a zero-width space stands in one of the two. */
  static boolean takesNoRoom(CharClass c) {
    return c.isBlank() || c.isUnseen();
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
