package io.banjian.compare;

import java.util.Comparator;

/**
 * What stands for what.
 *
 * @param truth empty where the text has a character too many
 * @param text empty where a character is missing
 */
public record Confusion(String truth, String text) {
  static final Comparator<Confusion> BY_CHARACTERS =
      Comparator.comparing(Confusion::truth).thenComparing(Confusion::text);

  public Change change() {
    return truth.isEmpty() ? Change.INSERTED : text.isEmpty() ? Change.MISSING : Change.SUBSTITUTED;
  }
}
