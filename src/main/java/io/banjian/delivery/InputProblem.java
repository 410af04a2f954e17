package io.banjian.delivery;

import io.banjian.rule.Bilingual;

/**
 * A path on the command line from which no page can come.
 *
 * @param detail what the system said, or nothing
 */
public record InputProblem(String path, Kind kind, Bilingual detail) {
  /** Why. */
  public enum Kind {
    MISSING,
    /** No permission, or the disk failed. */
    UNREADABLE,
    /** An archive that is cut short, damaged, or packed to harm. */
    BAD_ARCHIVE,
    /** A manifest that cannot be made out. */
    BAD_MANIFEST,
    /** A PDF holds no text dump until somebody extracts it. */
    PDF,
    /** A picture, a manifest, markup of another kind. */
    NO_PAGE_FORMAT
  }
}
