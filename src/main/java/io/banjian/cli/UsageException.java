package io.banjian.cli;

/** Something about the command line, or a file it names, that the user must put right: exit 2. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
