package io.banjian.text;

/** Two edits that cannot both be carried out, or one that leaves the text. */
public final class EditConflictException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public EditConflictException(String message) {
    super(message);
  }
}
