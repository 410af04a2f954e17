package io.banjian.delivery;

/** A path on the command line from which no page can come. */
public record InputProblem(String path, Kind kind) {
  /** Why. */
  public enum Kind {
    MISSING,
    /** No permission, or the disk failed. */
    UNREADABLE,
    /** A PDF holds no text dump until somebody extracts it. */
    PDF,
    /** A picture, an archive, markup: a format this version cannot read. */
    NO_PAGE_FORMAT
  }
}
