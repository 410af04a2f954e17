package io.banjian.text;

import java.util.Optional;

/**
 * What an edit may touch, from the most harmless to the most far-reaching. The check that holds an
 * edit to its kind is {@code io.banjian.normalize.Conservation}.
 */
public enum EditKind {
  /** Adds or drops white space and line breaks; moves whole lines or pieces of lines. */
  LAYOUT("layout"),
  /** Drops controls and default-ignorable characters; makes a no-break space a space. */
  INVISIBLE("invisible"),
  /** Swaps characters by the published width table. */
  WIDTH("width"),
  /** Swaps, inserts or drops punctuation; no ideograph, letter or digit changes. */
  MARK("mark"),
  /** Drops text that stands identically in the copy that stays. */
  DUPLICATE("duplicate"),
  /** Drops what the rule names as residue. */
  DELETION("deletion"),
  /** Changes characters: what a person must have asked for. */
  SUBSTITUTION("substitution");

  private final String label;

  EditKind(String label) {
    this.label = label;
  }

  /** The name in rule files and machine formats. */
  public String label() {
    return label;
  }

  /** The kind with that label. */
  public static Optional<EditKind> ofLabel(String label) {
    for (EditKind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The more far-reaching of two kinds: what both together may touch. */
  EditKind or(EditKind other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
