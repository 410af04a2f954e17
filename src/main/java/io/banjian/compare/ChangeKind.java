package io.banjian.compare;

import io.banjian.normalize.Conservation;
import io.banjian.normalize.WidthTable;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/** What a correction did at one place, from the most harmless to the gravest. */
public enum ChangeKind {
  /** White space and line breaks only. */
  LAYOUT("layout"),
  /** Characters that cannot be seen. */
  INVISIBLE("invisible"),
  /** The same characters in another width or form, by the published table. */
  WIDTH("width"),
  /** Punctuation; no ideograph, letter or digit. */
  MARK("mark"),
  /** An ideograph, letter or digit that the dump does not have. */
  ADDED("added"),
  /** Other ideographs, letters or digits. */
  CHANGED("changed"),
  /** Ideographs, letters or digits of the dump that are gone. */
  LOST("lost");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether ideographs, letters or digits are concerned. */
  public boolean touchesContent() {
    return compareTo(ADDED) >= 0;
  }

  static ChangeKind of(String before, String after) {
    if (without(before, false).equals(without(after, false))) {
      return LAYOUT;
    }
    String seenBefore = without(before, true);
    String seenAfter = without(after, true);
    if (seenBefore.equals(seenAfter)) {
      return INVISIBLE;
    }
    if (WidthTable.areSame(seenBefore, seenAfter)) {
      return WIDTH;
    }
    String content = WidthTable.fold(Conservation.content(before));
    String contentAfter = WidthTable.fold(Conservation.content(after));
    if (content.equals(contentAfter)) {
      return MARK;
    }
    return contentAfter.isEmpty() ? LOST : content.isEmpty() ? ADDED : CHANGED;
  }

  private static String without(String text, boolean unseenToo) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c -> {
              CharClass own = CharTable.classOf(c);
              return !own.isBlank() && !(unseenToo && own.isUnseen());
            })
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
