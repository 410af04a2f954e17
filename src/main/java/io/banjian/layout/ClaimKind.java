package io.banjian.layout;

/** A damage to a whole region that explains what other rules would find in it. */
public enum ClaimKind {
  MERGED_COLUMNS("merged-columns"),
  INTERLEAVED_COLUMNS("interleaved-columns"),
  VERTICAL_HEADLINE("vertical-headline"),
  OVERPRINT("overprint"),
  LETTER_SPACED("letter-spaced"),
  /** Text decoded with the wrong encoding. */
  GARBLED("garbled");

  private final String label;

  ClaimKind(String label) {
    this.label = label;
  }

  /** The name in rule files. */
  public String label() {
    return label;
  }
}
