package io.banjian.report;

import io.banjian.rule.Severity;

/** Colours of a terminal, or none. */
public enum Style {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001B[0m";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("31;1", text);
      case WARNING -> paint("33;1", text);
      case INFO -> paint("36;1", text);
    };
  }

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  public String good(String text) {
    return paint("32", text);
  }

  public String bad(String text) {
    return paint("31", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
