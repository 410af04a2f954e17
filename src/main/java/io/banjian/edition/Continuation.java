package io.banjian.edition;

import io.banjian.lexicon.Lexicon;

/**
 * What two texts tell about the one continuing the other.
 *
 * @param matter whether both speak of the same, as {@link SharedMatter} has it
 * @param seam what speaks for the sentence that breaks off in the one going on in the other; 0
 *     where it is complete
 */
public record Continuation(double matter, double seam) {
  private static final String ENDS_OF_SENTENCES = "。！？…”’』」）)；;：";

  /** The characters that meet all but make a word: 而发达 with 国家. */
  private static final double SURE_SEAM = 5;

  private static final double MATTER_COUNTS = 30;
  private static final double SEAM_COUNTS = 10;

  static Continuation of(String before, String behind) {
    return of(before, new SharedMatter(before), behind, new SharedMatter(behind));
  }

  /** The same where every text is held against many others, and taken apart once. */
  static Continuation of(
      String before, SharedMatter ofBefore, String behind, SharedMatter ofBehind) {
    return new Continuation(ofBefore.with(ofBehind), seam(before, behind));
  }

  private static double seam(String before, String behind) {
    boolean brokenOff =
        !before.isEmpty() && ENDS_OF_SENTENCES.indexOf(before.charAt(before.length() - 1)) < 0;
    return brokenOff ? Lexicon.seam(before, behind) : 0;
  }

  /** Whether one text continues the other as far as one can tell from them. */
  boolean isLikely() {
    return matter >= SharedMatter.SAME || (seam >= SURE_SEAM && matter > 0);
  }

  boolean isSure() {
    return matter >= SharedMatter.SURELY_SAME;
  }

  /** For choosing among several: another subject speaks a little against, the same much for. */
  double weight() {
    return Math.max(-0.3, Math.min(1, matter / MATTER_COUNTS))
        + Math.max(0, Math.min(0.5, seam / SEAM_COUNTS));
  }
}
