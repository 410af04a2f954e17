package io.banjian.delivery;

import io.banjian.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lightest finding that rejects a delivery. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(FailOn::label).toList();
  }

  public static Optional<FailOn> ofLabel(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  public boolean rejects(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case INFO -> true;
      case NEVER -> false;
    };
  }
}
