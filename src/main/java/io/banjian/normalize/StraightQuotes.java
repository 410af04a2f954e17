package io.banjian.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Works out which way the straight quotes of an article face: {@code "} opens or closes by what is
 * open already, by what stands beside it, and by what follows.
 *
 * <p>All quotes of an article, in reading order, are decided together: the reading with the fewest
 * oddities wins, an oddity being a quotation opened twice, closed twice, left open, or a quote that
 * stands where its kind does not stand. A quotation that runs over several paragraphs opens each of
 * them again and closes only the last. How much worse the next best reading is says how sure a
 * quote is; one without its other half never is. Time is linear in the text.
 */
public final class StraightQuotes {
  /** No quotation is open. */
  private static final int CLOSED = 0;

  private static final int OPEN = 1;

  /** One was open when the paragraph before ended. */
  private static final int CARRIED = 2;

  private static final int STATES = 3;

  /** Costs are tenths of an oddity. */
  private static final int ODD = 10;

  private static final int NEVER = 1 << 20;

  /** From here on the second best reading is no rival. */
  private static final int SURE = ODD;

  private static final int PLAIN = 2 * ODD - 1;

  private final QuoteShape shape;
  private final List<List<MarkChange>> changes = new ArrayList<>();

  private final QuoteMarks marks;

  private StraightQuotes(List<? extends CharSequence> paragraphs, QuoteShape shape) {
    this.marks = new QuoteMarks(paragraphs);
    this.shape = shape;
    for (int i = 0; i < paragraphs.size(); i++) {
      changes.add(new ArrayList<>());
    }
  }

  /** The changes to each paragraph of one article, in order. */
  public static List<List<MarkChange>> in(
      List<? extends CharSequence> paragraphs, QuoteShape shape) {
    if (!QuoteMarks.areStraight(paragraphs)) {
      return Collections.nCopies(paragraphs.size(), List.of());
    }
    StraightQuotes quotes = new StraightQuotes(paragraphs, shape);
    for (int i = 0; i < paragraphs.size(); i++) {
      for (int at = 0; (at = quotes.marks.collect(i, at)) >= 0; ) {
        quotes.decide();
      }
    }
    quotes.decide();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<MarkChange> changes = quotes.changes.get(i); // from the last to the first
      changes.addAll(SingleQuotes.in(paragraphs.get(i), shape));
      if (changes.size() > 1) {
        changes.sort(Comparator.comparingInt(MarkChange::start));
      }
    }
    return quotes.changes;
  }

  /** Finds the best reading of what was collected, and how much worse each quote's other is. */
  private void decide() {
    int count = marks.count();
    int[] forward = new int[(count + 1) * STATES];
    byte[] cameFrom = new byte[(count + 1) * STATES];
    forward[OPEN] = NEVER;
    forward[CARRIED] = NEVER;
    for (int i = 0; i < count; i++) {
      for (int to = 0; to < STATES; to++) {
        int best = Integer.MAX_VALUE;
        for (int from = 0; from < STATES; from++) {
          int cost = forward[i * STATES + from] + step(i, from, to);
          if (cost < best) {
            best = cost;
            cameFrom[(i + 1) * STATES + to] = (byte) from;
          }
        }
        forward[(i + 1) * STATES + to] = Math.min(best, NEVER);
      }
    }
    int[] backward = {0, ODD, ODD / 2};
    int state = cheapest(forward, count * STATES, backward);
    boolean closes = false; // whether the next quote closes, or takes up, what is open before it
    for (int i = count - 1; i >= 0; i--) {
      int from = cameFrom[(i + 1) * STATES + state];
      boolean straight = marks.isStraight(i);
      boolean quote = !marks.isEndOfParagraph(i) && !(straight && isLeft(i, from, state));
      if (quote && straight) {
        boolean paired = state == OPEN ? closes : from != CLOSED;
        report(i, state == OPEN, paired ? margin(i, state, forward, backward) : 0);
      }
      closes = quote ? state == CLOSED || from == CARRIED : closes;
      backward = stepBack(i, backward);
      state = from;
    }
    marks.clear();
  }

  private static int cheapest(int[] forward, int at, int[] backward) {
    int best = 0;
    for (int state = 1; state < STATES; state++) {
      if (forward[at + state] + backward[state] < forward[at + best] + backward[best]) {
        best = state;
      }
    }
    return best;
  }

  private int[] stepBack(int token, int[] backward) {
    int[] before = new int[STATES];
    for (int from = 0; from < STATES; from++) {
      before[from] = NEVER;
      for (int to = 0; to < STATES; to++) {
        before[from] = Math.min(before[from], step(token, from, to) + backward[to]);
      }
    }
    return before;
  }

  /** How much worse the best reading is in which this quote faces the other way, or is none. */
  private int margin(int token, int state, int[] forward, int[] backward) {
    int open = NEVER;
    int close = NEVER;
    int none = NEVER;
    for (int from = 0; from < STATES; from++) {
      int sofar = forward[token * STATES + from];
      open = Math.min(open, sofar + opening(token, '"', from) + backward[OPEN]);
      close = Math.min(close, sofar + closing(token, '"', from) + backward[CLOSED]);
      none = Math.min(none, sofar + leaving(token) + backward[from]);
    }
    return state == OPEN ? Math.min(close, none) - open : Math.min(open, none) - close;
  }

  private void report(int token, boolean opens, int margin) {
    double confidence = margin >= PLAIN ? 0.98 : margin >= SURE ? 0.85 : 0.6;
    int at = marks.index(token);
    changes
        .get(marks.paragraph(token))
        .add(new MarkChange(at, at + 1, shape.mark(false, opens), confidence, margin >= SURE));
  }

  /** What it costs to come from one state to another over a token. */
  private int step(int token, int from, int to) {
    if (marks.isEndOfParagraph(token)) {
      return endOfParagraph(from, to);
    }
    char c = marks.character(token);
    int cost = NEVER;
    if (to == OPEN && !QuoteShape.isClose(c)) {
      cost = opening(token, c, from);
    } else if (to == CLOSED && !QuoteShape.isOpen(c)) {
      cost = closing(token, c, from);
    }
    return c == '"' && from == to ? Math.min(cost, leaving(token)) : cost;
  }

  /** Whether the cheapest way from a state to a state is that the quote is none. */
  private boolean isLeft(int token, int from, int to) {
    if (from != to) {
      return false;
    }
    int cost =
        to == OPEN
            ? opening(token, '"', from)
            : to == CLOSED ? closing(token, '"', from) : Integer.MAX_VALUE;
    return leaving(token) < cost;
  }

  private static int endOfParagraph(int from, int to) {
    return switch (from) {
      case CLOSED -> to == CLOSED ? 0 : NEVER;
      case OPEN -> to == CARRIED ? 8 : to == CLOSED ? 12 : NEVER;
      default -> to == CARRIED ? 6 : to == CLOSED ? 8 : NEVER;
    };
  }

  private int opening(int token, char c, int from) {
    int cost = from == OPEN ? 3 * ODD : 0;
    if (c != '"') {
      return cost;
    }
    char left = marks.inkBefore(token);
    char right = marks.inkAfter(token);
    if (right == 0) {
      cost += 3 * ODD;
    } else if (Marks.isStop(right)
        || Marks.isNarrowStop(right)
        || right == ')'
        || (Marks.closes(right) && !QuoteShape.isClose(right))) {
      cost += 4 * ODD;
    }
    cost += marks.isDirectlyAfterDigit(token) ? ODD + ODD / 2 : 0;
    return cost + (Marks.endsSentence(left) ? 2 : 0);
  }

  private int closing(int token, char c, int from) {
    int cost = from == CLOSED ? 3 * ODD : from == CARRIED ? 3 : 0;
    if (c != '"') {
      return cost;
    }
    char left = marks.inkBefore(token);
    if (left == 0) {
      return cost + 3 * ODD;
    }
    if (from == OPEN && marks.isAfterSentence(token) && !Marks.endsSentence(left)) {
      cost += ODD / 2; // a quotation that holds a whole sentence ends with one
    }
    if (Marks.opens(left) || left == '(') {
      return cost + (QuoteShape.isOpen(left) ? 2 * ODD : 4 * ODD);
    }
    return cost
        + switch (left) {
          case '：', ':' -> 3 * ODD;
          case '，', ',', '；', ';' -> ODD; // “嗯，”他说
          case '、' -> 2 * ODD;
          default -> 0;
        };
  }

  /** Not a quotation mark at all: the inches of a 15.6" screen. */
  private int leaving(int token) {
    return marks.isDirectlyAfterDigit(token) ? 7 : 4 * ODD;
  }
}
