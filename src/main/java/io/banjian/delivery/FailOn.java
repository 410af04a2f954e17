package io.banjian.delivery;

import io.banjian.list.Lists;
import io.banjian.rule.Severity;
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
    return Lists.map(List.of(values()), FailOn::label);
  }

  public static Optional<FailOn> ofLabel(String label) {
    return Lists.first(List.of(values()), f -> f.label().equals(label));
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
