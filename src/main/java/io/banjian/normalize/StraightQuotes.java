package io.banjian.normalize;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** More quotes than an article has: what follows is decided on its own. */
  private static final int MOST = 20_000;

  private final List<? extends CharSequence> paragraphs;
  private final QuoteShape shape;
  private final List<List<MarkChange>> changes = new ArrayList<>();

  /** Quotes and ends of paragraphs, in reading order; an end has index -1. */
  private int[] paragraphOf = new int[16];

  private int[] indexOf = new int[16];

  /** Whether a sentence ends between the quote before and this one. */
  private boolean[] afterSentence = new boolean[16];

  private int count;

  private StraightQuotes(List<? extends CharSequence> paragraphs, QuoteShape shape) {
    this.paragraphs = paragraphs;
    this.shape = shape;
    for (int i = 0; i < paragraphs.size(); i++) {
      changes.add(new ArrayList<>());
    }
  }

  /** The changes to each paragraph of one article, in order. */
  public static List<List<MarkChange>> in(
      List<? extends CharSequence> paragraphs, QuoteShape shape) {
    StraightQuotes quotes = new StraightQuotes(paragraphs, shape);
    for (int i = 0; i < paragraphs.size(); i++) {
      quotes.collect(i);
    }
    quotes.decide();
    for (int i = 0; i < paragraphs.size(); i++) {
      quotes.changes.get(i).addAll(SingleQuotes.in(paragraphs.get(i), shape));
      quotes.changes.get(i).sort(Comparator.comparingInt(MarkChange::start));
    }
    return quotes.changes;
  }

  private void collect(int paragraph) {
    CharSequence text = paragraphs.get(paragraph);
    boolean chinese = HalfWidthMarks.isChinese(text);
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QuoteShape.isOpen(c)
          || QuoteShape.isClose(c)
          || (c == '"' && chinese && !isDegree(text, i))) {
        add(paragraph, i, ended);
        ended = false;
      }
      ended |= Marks.endsSentence(c);
    }
    add(paragraph, -1, false);
  }

  /** 23"C: what recognition makes of a degree sign. */
  private static boolean isDegree(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Marks.isDigit(text.charAt(at - 1))
        && (text.charAt(at + 1) == 'C' || text.charAt(at + 1) == 'F')
        && (at + 2 == text.length() || !Marks.isLatin(text.charAt(at + 2)));
  }

  private void add(int paragraph, int index, boolean ended) {
    if (count == MOST) {
      decide();
    }
    if (count == indexOf.length) {
      indexOf = Arrays.copyOf(indexOf, count * 2);
      paragraphOf = Arrays.copyOf(paragraphOf, count * 2);
      afterSentence = Arrays.copyOf(afterSentence, count * 2);
    }
    afterSentence[count] = ended;
    paragraphOf[count] = paragraph;
    indexOf[count++] = index;
  }

  /** Finds the best reading of what was collected, and how much worse each quote's other is. */
  private void decide() {
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
      boolean quote = indexOf[i] >= 0 && !(isStraight(i) && isLeft(i, from, state));
      if (quote && isStraight(i)) {
        boolean paired = state == OPEN ? closes : from != CLOSED;
        report(i, state == OPEN, paired ? margin(i, state, forward, backward) : 0);
      }
      closes = quote ? state == CLOSED || from == CARRIED : closes;
      backward = stepBack(i, backward);
      state = from;
    }
    count = 0;
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
    int at = indexOf[token];
    changes
        .get(paragraphOf[token])
        .add(new MarkChange(at, at + 1, shape.mark(false, opens), confidence, margin >= SURE));
  }

  private boolean isStraight(int token) {
    return indexOf[token] >= 0 && textOf(token).charAt(indexOf[token]) == '"';
  }

  private CharSequence textOf(int token) {
    return paragraphs.get(paragraphOf[token]);
  }

  /** What it costs to come from one state to another over a token. */
  private int step(int token, int from, int to) {
    if (indexOf[token] < 0) {
      return endOfParagraph(from, to);
    }
    char c = textOf(token).charAt(indexOf[token]);
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
    char left = inkBefore(token);
    char right = inkAfter(token);
    if (right == 0) {
      cost += 3 * ODD;
    } else if (Marks.isStop(right)
        || Marks.isNarrowStop(right)
        || right == ')'
        || (Marks.closes(right) && !QuoteShape.isClose(right))) {
      cost += 4 * ODD;
    }
    cost += isDirectlyAfterDigit(token) ? ODD + ODD / 2 : 0;
    return cost + (Marks.endsSentence(left) ? 2 : 0);
  }

  private int closing(int token, char c, int from) {
    int cost = from == CLOSED ? 3 * ODD : from == CARRIED ? 3 : 0;
    if (c != '"') {
      return cost;
    }
    char left = inkBefore(token);
    if (left == 0) {
      return cost + 3 * ODD;
    }
    if (from == OPEN && afterSentence[token] && !Marks.endsSentence(left)) {
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
    return isDirectlyAfterDigit(token) ? 7 : 4 * ODD;
  }

  private boolean isDirectlyAfterDigit(int token) {
    int at = indexOf[token];
    return at > 0 && Marks.isDigit(textOf(token).charAt(at - 1));
  }

  private char inkBefore(int token) {
    CharSequence text = textOf(token);
    int at = indexOf[token] - 1;
    while (at >= 0 && text.charAt(at) == ' ' && at > indexOf[token] - 4) {
      at--;
    }
    return at >= 0 ? text.charAt(at) : 0;
  }

  private char inkAfter(int token) {
    CharSequence text = textOf(token);
    int at = indexOf[token] + 1;
    while (at < text.length() && text.charAt(at) == ' ' && at < indexOf[token] + 4) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }
}
