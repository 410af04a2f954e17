package io.banjian.page;

import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.Optional;

/**
 * One page, decoded.
 *
 * @param file the path as given, with / between its parts; {@code -} for standard input
 * @param geometry where the text stands on the page image, if the format says so
 */
public record Page(PageId id, String file, SourceText text, Optional<Geometry> geometry) {

  public Page(PageId id, String file, SourceText text) {
    this(id, file, text, Optional.empty());
  }

  /** The same page under another name. */
  public Page withId(PageId other) {
    return new Page(other, file, text, geometry);
  }

  /** The same page as a patch on its text leaves it; what stands still has its place. */
  public Page through(Patch patch) {
    return patch.isIdentity()
        ? this
        : new Page(
            id, file, SourceText.of(patch.text()), geometry.map(places -> places.through(patch)));
  }
}
