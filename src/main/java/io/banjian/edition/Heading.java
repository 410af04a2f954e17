package io.banjian.edition;

/**
 * A headline, as it is kept for the issue.
 *
 * @param content its ideographs, letters and digits
 * @param block the number of its block on the page
 */
public record Heading(String content, int block) {
  /** Whether two headlines are one, misread characters and lost lines allowed for. */
  public boolean isSame(Heading other) {
    return new HeadingPairs(content).likeness(new HeadingPairs(other.content))
        >= SharedHeadline.SAME;
  }
}
