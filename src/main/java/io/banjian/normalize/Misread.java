package io.banjian.normalize;

/**
 * A stretch that reads better in another encoding.
 *
 * @param text what it says, � where a byte is missing
 * @param gain how much less it surprises, less what it costs to think of it at all
 * @param lost whether a byte is missing or fits nowhere
 * @param broken how many characters lack a byte with nothing in its place
 * @param unsure whether a ? or � was taken for a byte
 * @param cut whether the first or the last character is incomplete
 */
record Misread(
    Misreading misreading,
    int start,
    int end,
    String text,
    int gain,
    boolean lost,
    int broken,
    boolean unsure,
    boolean cut) {
  /** The stretch less a character at its ends, each of which stood there as one. */
  Misread without(int head, int tail) {
    return new Misread(
        misreading,
        start + head,
        end - tail,
        text.substring(head, text.length() - tail),
        gain,
        lost,
        broken,
        unsure,
        cut);
  }
}
