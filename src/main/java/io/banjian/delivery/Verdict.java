package io.banjian.delivery;

import io.banjian.rule.Severity;
import java.util.Arrays;
import java.util.Optional;

/** What a run comes to. A gate fails closed: what could not be judged is never green. */
public enum Verdict {
  ACCEPTED(0, "accepted"),
  REJECTED(1, "rejected"),
  NOT_JUDGED(2, "not-judged");

  private final int exitCode;
  private final String label;

  Verdict(int exitCode, String label) {
    this.exitCode = exitCode;
    this.label = label;
  }

  public int exitCode() {
    return exitCode;
  }

  public String label() {
    return label;
  }

  /**
   * @param failOn the lightest severity that rejects; absent: none does
   */
  public static Verdict of(Summary summary, Optional<Severity> failOn) {
    boolean judged =
        summary.pages() > 0
            && summary.rules() > 0
            && summary.unreadable() == 0
            && summary.problems().isEmpty()
            && summary.failures().isEmpty();
    if (!judged) {
      return NOT_JUDGED;
    }
    boolean rejected =
        failOn.isPresent()
            && Arrays.stream(Severity.values())
                .anyMatch(s -> summary.counting(s) > 0 && s.compareTo(failOn.get()) >= 0);
    return rejected ? REJECTED : ACCEPTED;
  }
}
