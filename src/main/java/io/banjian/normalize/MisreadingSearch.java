package io.banjian.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where a stretch of text stops being what it seems and becomes the bytes of another
 * encoding, and where it ends: the reading of the whole stretch that surprises least (Viterbi). A
 * character is either taken as it stands, or turned back into its bytes and read in the other
 * encoding; to begin with the latter costs something once, so that it must be worth it.
 */
final class MisreadingSearch {
  private static final int GOOD = 0;
  private static final int NEVER = Integer.MAX_VALUE / 2;

  /** Ways to take a character: its bytes, or what may have stood where there is a ? or �. */
  private static final int BYTES = 0;

  private static final int ANY = 1;
  private static final int TWO_ANY = 2;
  private static final int ANY_LEAD = 3;
  private static final int OTHER_BYTES = 4;
  private static final int MIDST_OF_THREE = 5;
  private static final int END_OF_THREE = 6;
  private static final int[] NONE = {};
  private static final int[] PLAIN = {BYTES};
  private static final int[] UNKNOWN = {ANY, TWO_ANY, ANY_LEAD};
  private static final int[] QUESTION = {BYTES, ANY, TWO_ANY};
  private static final int[] EURO = {BYTES, OTHER_BYTES};
  private static final int[] FIRST = {BYTES, MIDST_OF_THREE, END_OF_THREE};

  /** A run begins with a whole character, unless the one before it was cut off: seldom. */
  private static final int OPEN_START = 80;

  private static final int OTHER_SCRIPT = 30;

  private static final int EURO_IN_GB18030 = 0xA2E3;

  private final CharSequence text;
  private final int start;
  private final int end;
  private final Misreading misreading;
  private final boolean simplified;
  private final int enter;
  private final int states;

  /** By place and state: the state before, and how the character was taken. */
  private final byte[] before;

  private final byte[] taken;

  /**
   * @param script of the page
   */
  MisreadingSearch(
      CharSequence text, int start, int end, Misreading misreading, ChineseScript script) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.misreading = misreading;
    this.simplified = script == ChineseScript.SIMPLIFIED;
    this.enter = misreading.enterOn(script);
    this.states = misreading.written().states();
    this.before = new byte[(end - start) * states];
    this.taken = new byte[(end - start) * states];
  }

  List<Misread> find() {
    int[] cost = new int[states];
    int[] partial = new int[states];
    int[] nextCost = new int[states];
    int[] nextPartial = new int[states];
    Arrays.fill(cost, NEVER);
    cost[GOOD] = 0;
    Walk walk = new Walk();
    for (int i = start; i < end; i++) {
      Arrays.fill(nextCost, NEVER);
      char c = text.charAt(i);
      stayGood(i, c, cost, partial, nextCost);
      int bytes = misreading.read().bytes(c);
      int[] ways = ways(c, bytes);
      for (int state = GOOD; state < states; state++) {
        if (cost[state] >= NEVER) {
          continue;
        }
        for (int way : state == GOOD && ways == PLAIN ? firstWays() : ways) {
          walk.state = state == GOOD ? Walk.BOUNDARY : state;
          walk.partial = partial[state];
          walk.cost = state == GOOD ? cost[GOOD] + enter : cost[state];
          take(walk, c, bytes, way);
          if (walk.cost < nextCost[walk.state]) {
            nextCost[walk.state] = walk.cost;
            nextPartial[walk.state] = walk.partial;
            int at = (i - start) * states + walk.state;
            before[at] = (byte) state;
            taken[at] = (byte) way;
          }
        }
      }
      int[] spare = cost;
      cost = nextCost;
      nextCost = spare;
      spare = partial;
      partial = nextPartial;
      nextPartial = spare;
    }
    return trace(best(cost, partial));
  }

  private void stayGood(int i, char c, int[] cost, int[] partial, int[] nextCost) {
    int best = NEVER;
    int from = GOOD;
    for (int state = GOOD; state < states; state++) {
      int leave = cost[state] >= NEVER ? NEVER : cost[state] + leave(state, partial[state]);
      if (leave < best) {
        best = leave;
        from = state;
      }
    }
    nextCost[GOOD] = best + seeming(c);
    before[(i - start) * states + GOOD] = (byte) from;
  }

  /** How surprising a character is as it stands; a traditional one more so in a simplified page. */
  private int seeming(char c) {
    int cost = Commonness.cost(c);
    return simplified && cost < Commonness.RARE && ScriptTable.isTraditional(c)
        ? cost + OTHER_SCRIPT
        : cost;
  }

  private int leave(int state, int partial) {
    if (state <= Walk.BOUNDARY) {
      return 0;
    }
    Walk walk = new Walk();
    walk.state = state;
    walk.partial = partial;
    return misreading.written().cutShort(walk);
  }

  private int best(int[] cost, int[] partial) {
    int best = GOOD;
    int lowest = NEVER;
    for (int state = GOOD; state < states; state++) {
      int total = cost[state] >= NEVER ? NEVER : cost[state] + leave(state, partial[state]);
      if (total < lowest) {
        lowest = total;
        best = state;
      }
    }
    return best;
  }

  private int[] firstWays() {
    return misreading.isStructured() ? FIRST : PLAIN;
  }

  private int[] ways(char c, int bytes) {
    if (c == '\uFFFD') {
      return UNKNOWN;
    }
    if (c == '?') {
      return QUESTION;
    }
    if (c == '€' && misreading.read() == ByteForm.GBK) {
      return EURO;
    }
    return bytes == ByteForm.NONE ? NONE : PLAIN;
  }

  private void take(Walk walk, char c, int bytes, int way) {
    ByteGrammar grammar = misreading.written();
    switch (way) {
      case BYTES -> feed(walk, bytes);
      case ANY -> grammar.feed(walk, ByteGrammar.ANY);
      case TWO_ANY -> {
        grammar.feed(walk, ByteGrammar.ANY);
        grammar.feed(walk, ByteGrammar.ANY);
      }
      case ANY_LEAD -> grammar.feed(walk, ByteGrammar.ANY_LEAD);
      case OTHER_BYTES -> feed(walk, EURO_IN_GB18030);
      case MIDST_OF_THREE, END_OF_THREE -> {
        walk.cost += OPEN_START;
        grammar.feed(walk, ByteGrammar.ANY_LEAD);
        if (way == END_OF_THREE) {
          grammar.feed(walk, ByteGrammar.ANY);
        }
        feed(walk, bytes);
      }
      default -> throw new IllegalStateException("no way " + way + " to take " + c);
    }
  }

  private void feed(Walk walk, int bytes) {
    if (bytes > 0xFF) {
      misreading.written().feed(walk, bytes >> 8);
      if ((bytes & 0xFF) < 0x80 && walk.state != Walk.BOUNDARY && misreading.isStructured()) {
        walk.broken++; // the two bytes stood together, and the second fits no character of several
      }
    }
    misreading.written().feed(walk, bytes & 0xFF);
  }

  private List<Misread> trace(int last) {
    byte[] path = new byte[end - start]; // the state behind each character
    int state = last;
    for (int i = end - 1; i >= start; i--) {
      path[i - start] = (byte) state;
      state = before[(i - start) * states + state];
    }
    List<Misread> found = new ArrayList<>();
    for (int i = start; i < end; ) {
      if (path[i - start] == GOOD) {
        i++;
        continue;
      }
      int to = i;
      while (to < end && path[to - start] != GOOD && (to == i || !entersAnew(to, path))) {
        to++;
      }
      Misread misread = replay(i, to, path);
      if (misread.end() > misread.start()) {
        found.add(misread);
      }
      i = to;
    }
    return found;
  }

  private boolean entersAnew(int i, byte[] path) {
    return before[(i - start) * states + path[i - start]] == GOOD;
  }

  /** Reads the stretch once more, now to keep the text. */
  private Misread replay(int from, int to, byte[] path) {
    Walk walk = new Walk();
    StringBuilder decoded = new StringBuilder();
    walk.text = decoded;
    boolean unsure = false;
    int seeming = 0;
    int first = -1; // the first and last character that are not ASCII and stand as they are
    int textFrom = 0;
    int beyond = from;
    int textTo = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int way = taken[(i - start) * states + path[i - start]];
      boolean plain = walk.state == Walk.BOUNDARY && way == BYTES && c < 0x80;
      int length = decoded.length();
      take(walk, c, misreading.read().bytes(c), way);
      seeming += seeming(c);
      unsure |= way != BYTES && way != OTHER_BYTES;
      if (!plain) {
        if (first < 0) {
          first = i;
          textFrom = length;
        }
        beyond = i + 1;
        textTo = -1; // up to wherever its last byte leads
      }
      if (textTo < 0 && walk.state == Walk.BOUNDARY) {
        textTo = decoded.length();
      }
    }
    boolean cut = walk.state != Walk.BOUNDARY;
    if (cut) {
      walk.lose(misreading.written().cutShort(walk));
      textTo = decoded.length();
    }
    if (first < 0) {
      return new Misread(misreading, from, from, "", 0, false, 0, false, false);
    }
    int way = taken[(first - start) * states + path[first - start]];
    boolean openStart = first == from && (way == MIDST_OF_THREE || way == END_OF_THREE);
    return new Misread(
        misreading,
        first,
        beyond,
        decoded.substring(textFrom, textTo),
        seeming - walk.cost - enter,
        walk.lost,
        walk.broken,
        unsure,
        cut || openStart);
  }
}
