package io.banjian.rule;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is; the order is from light to grave. */
public enum Severity {
  INFO("提示"),
  WARNING("警告"),
  ERROR("错误");

  private final String chinese;

  Severity(String chinese) {
    this.chinese = chinese;
  }

  /** The name in rule files and machine formats. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String in(Language language) {
    return language == Language.ZH ? chinese : label();
  }

  public static Optional<Severity> ofLabel(String label) {
    for (Severity severity : values()) {
      if (severity.label().equals(label)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
