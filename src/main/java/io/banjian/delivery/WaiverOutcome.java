package io.banjian.delivery;

import java.util.List;

/**
 * A run held against its waivers.
 *
 * @param file they were read from
 * @param waived findings that do not count for them
 * @param unused waivers that nothing was found for, though it was looked for
 * @param expired waivers whose last day has passed
 */
public record WaiverOutcome(String file, int waived, List<Waiver> unused, List<Waiver> expired) {
  public WaiverOutcome {
    unused = List.copyOf(unused);
    expired = List.copyOf(expired);
  }
}
