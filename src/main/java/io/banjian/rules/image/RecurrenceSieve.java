package io.banjian.rules.image;

import io.banjian.text.SourceText;

/**
 * A quick look whether anything on a page comes again at a fixed distance. Nearly every page ends
 * here: four characters at a time are remembered by where they stood last, and a loop is what
 * recurs at the same distance for a while.
 */
final class RecurrenceSieve {
  private static final int SLOT_BITS = 12;

  /** What a gram adds to a period: four characters are compared at once. */
  private static final int GRAM = Long.SIZE / Character.SIZE;

  /** Of a paragraph that comes again collisions hide more, and half a copy is enough to look. */
  private static final int MOST = 160;

  /** For each period how often it recurs in the shortest loop, less what collisions hide. */
  private static final int[] LEAST = new int[RepetitionLoop.FARTHEST + 1];

  static {
    for (int period = 1; period < LEAST.length; period++) {
      int recurring = RepetitionLoop.leastLength(period) - period - GRAM + 1;
      LEAST[period] = Math.min(recurring * 3 / 4, MOST);
    }
  }

  private RecurrenceSieve() {}

  static boolean mayLoop(SourceText text) {
    long[] grams = new long[1 << SLOT_BITS];
    int[] places = new int[1 << SLOT_BITS];
    long gram = 0;
    int ink = 0;
    int period = 0;
    int recurring = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u3000') {
        continue;
      }
      gram = gram << Character.SIZE | c;
      ink++;
      int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
      int distance = ink - places[slot];
      if (grams[slot] == gram && distance <= RepetitionLoop.FARTHEST) {
        recurring = distance == period ? recurring + 1 : 1;
        period = distance;
        if (recurring >= LEAST[period]) {
          return true;
        }
      } else if (recurring > 0) {
        recurring--; // two grams of one slot hide each other
      }
      grams[slot] = gram;
      places[slot] = ink;
    }
    return false;
  }
}
