package io.banjian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  @Test
  void aLimitIsReadAsContractsPutIt() {
    assertThat(limit("3/10000").isPassedBy(3, 10_000)).isFalse();
    assertThat(limit("3/10000").isPassedBy(4, 10_000)).isTrue();
    assertThat(limit("3/10000").isPassedBy(30_001, 100_000_000)).isTrue();
    assertThat(limit("0.03%").isPassedBy(3, 10_000)).isFalse();
    assertThat(limit("0.3‰").isPassedBy(4, 10_000)).isTrue();
    assertThat(limit("0.0003").isPassedBy(3, 10_000)).isFalse();
    assertThat(limit("0").isPassedBy(1, 10_000)).isTrue();
    assertThat(limit("0").isPassedBy(0, 10_000)).isFalse();
  }

  @Test
  void whatIsNoRateIsRefused() {
    for (String text : List.of("", "3/0", "three", "-1/100", "3/10000/2", "1e-4", "3 / 10000")) {
      assertThat(RateLimit.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
    List<Rate> rates = List.of(Rate.of(4, 100), Rate.of(1, 100), Rate.of(2, 100), Rate.of(90, 100));
    assertThat(Rate.median(rates).perTenThousand()).isEqualTo("300.00");
    assertThat(Rate.median(rates.subList(0, 3)).perTenThousand()).isEqualTo("200.00");
    assertThat(Rate.mean(rates).perTenThousand()).isEqualTo("2425.00");
  }

  private static RateLimit limit(String text) {
    return RateLimit.parse(text).orElseThrow();
  }
}
