package io.banjian.normalize;

import org.jspecify.annotations.Nullable;

/** One way of reading bytes: how far it has come and how surprising the text is so far. */
final class Walk {
  /** Between two characters. */
  static final int BOUNDARY = 1;

  int state = BOUNDARY;
  int partial;
  int cost;

  /** Whether some byte was missing or did not fit. */
  boolean lost;

  /** How often one was missing with nothing, no � or ?, in its place. */
  int broken;

  /** The text, if it is wanted. */
  @Nullable StringBuilder text;

  void say(int codePoint, int surprise) {
    state = BOUNDARY;
    partial = 0;
    cost += surprise;
    if (text != null) {
      text.appendCodePoint(codePoint);
    }
  }

  void breakOff(int surprise) {
    broken++;
    lose(surprise);
  }

  void lose(int surprise) {
    lost = true;
    say(0xFFFD, surprise);
  }
}
