package io.banjian.compare;

import java.util.List;
import java.util.Optional;

/**
 * What a text has wrong, in characters.
 *
 * @param inserted characters that the truth does not have
 * @param missing characters that the text does not have
 * @param length characters of the truth
 */
public record ErrorCounts(long substituted, long inserted, long missing, long length) {
  public static final ErrorCounts NONE = new ErrorCounts(0, 0, 0, 0);

  static ErrorCounts of(List<Run> runs, int length) {
    long substituted = 0;
    long inserted = 0;
    long missing = 0;
    for (Run run : runs) {
      switch (run.change()) {
        case NONE -> {}
        case SUBSTITUTED -> substituted += run.length();
        case INSERTED -> inserted += run.length();
        case MISSING -> missing += run.length();
      }
    }
    return new ErrorCounts(substituted, inserted, missing, length);
  }

  public long errors() {
    return substituted + inserted + missing;
  }

  /** The character error rate; there is none where the truth is empty. */
  public Optional<Rate> rate() {
    return length == 0 ? Optional.empty() : Optional.of(Rate.of(errors(), length));
  }

  public ErrorCounts plus(ErrorCounts other) {
    return new ErrorCounts(
        substituted + other.substituted,
        inserted + other.inserted,
        missing + other.missing,
        length + other.length);
  }
}
