package io.banjian.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Errors a character. Figures are made from integers, once, where they are shown. */
public record Rate(BigDecimal value) {
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  static Rate of(long errors, long length) {
    return new Rate(BigDecimal.valueOf(errors).divide(BigDecimal.valueOf(length), PRECISION));
  }

  static Rate mean(List<Rate> rates) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Rate rate : rates) {
      sum = sum.add(rate.value);
    }
    return new Rate(sum.divide(BigDecimal.valueOf(rates.size()), PRECISION));
  }

  /** The one in the middle; of an even number, the mean of the two. */
  static Rate median(List<Rate> rates) {
    List<BigDecimal> values = new ArrayList<>(rates.stream().map(Rate::value).toList());
    Collections.sort(values);
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? new Rate(values.get(middle))
        : mean(List.of(new Rate(values.get(middle - 1)), new Rate(values.get(middle))));
  }

  /** Errors per ten thousand characters, with two decimals. */
  public String perTenThousand() {
    return value.movePointRight(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** The character error rate, with six decimals. */
  public String share() {
    return value.setScale(6, RoundingMode.HALF_UP).toPlainString();
  }
}
