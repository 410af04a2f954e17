package io.banjian.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * Which ideographs look alike, {@code similar-shapes.txt}: for each of GB 2312's those sixteen that
 * in print look most like it, the likest first. {@code tools/shapes} measures them.
 */
public final class SimilarShapes {
  /** How many look-alikes are known of a character. */
  public static final int LIKEST = 16;

  /** The character itself before them, and a line break behind. */
  private static final int LINE = LIKEST + 2;

  private final char[] lines;

  /** From 1; 0 is none. */
  private final short[] lineOf = new short[0x10000];

  private SimilarShapes(char[] lines) {
    this.lines = lines;
    for (int i = 0; i * LINE < lines.length; i++) {
      lineOf[lines[i * LINE]] = (short) (i + 1);
    }
  }

  public static boolean areKnown(char c) {
    return Holder.SHAPES.lineOf[c] != 0;
  }

  /** What looks like a character that is known, the likest at 0. */
  public static char of(char c, int rank) {
    SimilarShapes shapes = Holder.SHAPES;
    return shapes.lines[(shapes.lineOf[c] - 1) * LINE + 1 + rank];
  }

  private static final class Holder {
    static final SimilarShapes SHAPES =
        Resources.read(
            "similar-shapes.txt",
            in ->
                new SimilarShapes(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray()));
  }
}
