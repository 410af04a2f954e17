package io.banjian.normalize;

import io.banjian.text.Span;
import java.util.Optional;

/**
 * A stretch of text that was decoded with the wrong encoding.
 *
 * @param misreading what was taken for what, UTF-8→GBK; several steps if it happened more than once
 * @param repaired what it says, if every byte is there
 * @param certain what of it is certain, � where something is lost, if anything is
 */
public record Garble(
    Span span, Kind kind, String misreading, Optional<String> repaired, Optional<String> certain) {
  /** How much of the text can be had back. */
  public enum Kind {
    /** All of it: the way back and forth again gives the same characters. */
    REPAIRABLE,
    /** All but the first or the last character, of which a byte is missing. */
    TRUNCATED,
    /** Bytes are lost inside, or there never was a text. */
    LOSSY
  }
}
