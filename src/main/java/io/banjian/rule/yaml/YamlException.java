package io.banjian.rule.yaml;

/** What is wrong in a hand-written file, where, and what was expected. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public YamlException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
