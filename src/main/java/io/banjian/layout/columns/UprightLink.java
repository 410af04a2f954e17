package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A character of a column of an upright headline, and what stands above it.
 *
 * @param offset where the dump has it
 * @param side how far to the right it stands; 0 if that is not known
 * @param place how far down
 * @param pitch how far below the one above
 * @param count characters so far
 */
record UprightLink(
    int offset, int side, double place, double pitch, int count, @Nullable UprightLink above) {
  /** For each line of text that a character stands further off than it may. */
  private static final double FAR = -1;

  private static final double FARTHEST = 3;

  /** For each line by which two characters of a column stand apart otherwise than the two above. */
  private static final double UNEVEN = -1;

  private static final double SLACK = 0.5;

  /** For each half character by which two stand aside; a line may have slipped by one. */
  private static final double ASIDE = -2;

  private static final double LEAST = -2.5;
  private static final double MOST = 5;

  /** Characters of the longest words looked for. */
  private static final int LONGEST = 4;

  /** What three or four characters that make a word are worth beyond their pairs. */
  private static final double WORD = 1;

  /**
   * What the words that it makes with those above are worth at most; nothing if it is the first.
   */
  static final double MOST_BY_WORDS = MOST + 2 * WORD;

  static UprightLink below(@Nullable UprightLink above, int offset, int side, double place) {
    return above == null
        ? new UprightLink(offset, side, place, 0, 1, null)
        : new UprightLink(offset, side, place, place - above.place, above.count + 1, above);
  }

  /** What speaks for a character's standing below the one above, as log odds. */
  double worth(CharSequence raw) {
    if (above == null) {
      return 0;
    }
    double worth = words(raw);
    worth += FAR * Math.max(0, pitch - FARTHEST);
    worth += ASIDE * Math.abs(side - above.side);
    if (above.pitch > 0) {
      worth += UNEVEN * Math.max(0, Math.abs(pitch - above.pitch) - SLACK);
    }
    return worth;
  }

  /** How well it goes on from those above, as Chinese. */
  double words(CharSequence raw) {
    if (above == null) {
      return 0;
    }
    double worth = clip(Lexicon.follows(raw.charAt(above.offset), raw.charAt(offset)));
    UprightLink second = above.above;
    if (second == null) {
      return worth;
    }
    UprightLink third = second.above;
    StringBuilder word = new StringBuilder(LONGEST);
    word.append(third == null ? Lexicon.EDGE : raw.charAt(third.offset));
    word.append(raw.charAt(second.offset));
    word.append(raw.charAt(above.offset));
    word.append(raw.charAt(offset));
    worth += Lexicon.isWord(word, 1, LONGEST) ? WORD : 0;
    worth += third != null && Lexicon.isWord(word, 0, LONGEST) ? WORD : 0;
    return worth;
  }

  /** How far below its top it stands. */
  double depth() {
    double depth = 0;
    for (UprightLink at = this; at != null; at = at.above) {
      depth += at.pitch;
    }
    return depth;
  }

  /** The column's characters from top to bottom. */
  int[] offsets() {
    int[] offsets = new int[count];
    for (UprightLink at = this; at != null; at = at.above) {
      offsets[at.count - 1] = at.offset;
    }
    return offsets;
  }

  static double clip(double value) {
    return Math.max(LEAST, Math.min(MOST, value));
  }
}
