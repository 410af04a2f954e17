package io.banjian.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How grave a finding is; the order is from light to grave. */
public enum Severity {
  INFO("提示"),
  WARNING("警告"),
  ERROR("错误");

  private final String chinese;
  private final String label = name().toLowerCase(Locale.ROOT);

  Severity(String chinese) {
    this.chinese = chinese;
  }

  /** The name in rule files and machine formats. */
  public String label() {
    return label;
  }

  public String in(Language language) {
    return language == Language.ZH ? chinese : label;
  }

  /** This one and those above it, the gravest first. */
  public Stream<Severity> andGraver() {
    return Arrays.stream(values())
        .filter(s -> s.compareTo(this) >= 0)
        .sorted(Comparator.reverseOrder());
  }

  public static Optional<Severity> ofLabel(String label) {
    for (Severity severity : values()) {
      if (severity.label.equals(label)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
