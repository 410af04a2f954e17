package io.banjian.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most errors that are accepted, as a contract puts it: {@code 3/10000}, {@code 0.03%}, {@code
 * 0.0003}.
 */
public record RateLimit(BigDecimal errors, BigDecimal characters) {
  private static final Pattern SHARE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)/(\\d{1,9})");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(%|‰)?");

  public static Optional<RateLimit> parse(String text) {
    Matcher share = SHARE.matcher(text);
    if (share.matches()) {
      BigDecimal characters = new BigDecimal(share.group(2));
      return characters.signum() == 0
          ? Optional.empty()
          : Optional.of(new RateLimit(new BigDecimal(share.group(1)), characters));
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    String unit = number.group(2) == null ? "" : number.group(2);
    int characters = unit.equals("%") ? 100 : unit.equals("‰") ? 1000 : 1;
    return Optional.of(
        new RateLimit(new BigDecimal(number.group(1)), BigDecimal.valueOf(characters)));
  }

  /** Compared exactly: 3 in 10,000 does not pass 3/10000, and 30,001 in 100,000,000 does. */
  public boolean isPassedBy(long found, long length) {
    return BigDecimal.valueOf(found)
            .multiply(characters)
            .compareTo(errors.multiply(BigDecimal.valueOf(length)))
        > 0;
  }

  @Override
  public String toString() {
    return errors.toPlainString() + "/" + characters.toPlainString();
  }
}
