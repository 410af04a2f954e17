package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IssueDayTest {
  private static final Optional<LocalDate> EIGHTH = Optional.of(LocalDate.of(2031, 5, 8));
  private static final Optional<LocalDate> NINTH = Optional.of(LocalDate.of(2031, 5, 9));
  private static final Optional<LocalDate> NONE = Optional.empty();

  @Test
  void aDatedIssueNeedsNoWitness() {
    assertThat(isAnother(EIGHTH, NINTH, List.of(NINTH, NINTH))).isTrue();
    assertThat(isAnother(EIGHTH, EIGHTH, List.of(EIGHTH, NINTH))).isFalse();
  }

  @Test
  void inAnUndatedIssueThePagesAreAsked() {
    List<Optional<LocalDate>> printed = List.of(EIGHTH, EIGHTH, NONE, NINTH);
    assertThat(isAnother(NONE, NINTH, printed)).isTrue();
    assertThat(isAnother(NONE, EIGHTH, printed)).isFalse();
    assertThat(isAnother(NONE, NONE, printed)).isFalse();
  }

  @Test
  void ofTwoPagesThatDisagreeEitherMayBeTheStranger() {
    assertThat(isAnother(NONE, EIGHTH, List.of(EIGHTH, NINTH))).isTrue();
    assertThat(isAnother(NONE, NINTH, List.of(EIGHTH, NINTH))).isTrue();
    assertThat(isAnother(NONE, NINTH, List.of(NINTH))).isFalse();
  }

  private static boolean isAnother(
      Optional<LocalDate> named, Optional<LocalDate> own, List<Optional<LocalDate>> printed) {
    return new IssueDay(named, printed.stream().map(IssueDayTest::head).toList())
        .isAnother(head(own));
  }

  private static PageHead head(Optional<LocalDate> date) {
    return new PageHead(Optional.empty(), date, Optional.empty(), Optional.empty());
  }
}
