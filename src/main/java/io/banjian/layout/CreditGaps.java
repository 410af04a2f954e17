package io.banjian.layout;

import io.banjian.text.Span;
import java.util.List;

/** The gaps of a row that a byline or a credit sets on purpose: 通讯员 宓 林 摄 今日看点. */
final class CreditGaps {
  /** Pieces that the names behind a role may take. */
  private static final int LONGEST_NAMES = 4;

  private final String raw;

  /** The pieces of the row, between its gaps. */
  private final List<Span> pieces;

  /** Where the names in a bracket end; where the row starts if it has none. */
  private final int names;

  CreditGaps(String raw, List<Span> pieces) {
    this.raw = raw;
    this.pieces = pieces;
    this.names = names(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }

  /** Whether the gap behind a piece stays. */
  boolean has(int gap) {
    int end = pieces.get(gap).end();
    // the gap behind 本报讯 stays, also where the word itself is set apart
    return end < names || (raw.charAt(end - 1) == '讯' && gap < 3) || isCredit(gap);
  }

  /** Where names in a bracket end: the gaps in 本报讯（记者 秦 丰 马 文） belong there. */
  private int names(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (endsRole(raw.charAt(i), raw.charAt(i + 1))) {
        int close = i;
        while (close < to && raw.charAt(close) != '）' && raw.charAt(close) != ')') {
          close++;
        }
        return close;
      }
    }
    return from;
  }

  /** 通讯员 宓 林 摄 今日看点: the gap behind the role, and those around what was done. */
  private boolean isCredit(int gap) {
    if (endsInRole(gap)) {
      return true;
    }
    Span before = pieces.get(gap);
    Span behind = pieces.get(gap + 1);
    boolean done = isDone(before) || isDone(behind);
    for (int piece = gap; done && piece >= Math.max(0, gap - LONGEST_NAMES); piece--) {
      if (endsInRole(piece)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(Span piece) {
    return piece.length() == 1
        && (raw.charAt(piece.start()) == '摄' || raw.charAt(piece.start()) == '文');
  }

  private boolean endsInRole(int piece) {
    Span span = pieces.get(piece);
    return span.length() > 1 && endsRole(raw.charAt(span.end() - 2), raw.charAt(span.end() - 1));
  }

  /** 记者, 通讯员. */
  private static boolean endsRole(char first, char last) {
    return (first == '记' && last == '者') || (first == '讯' && last == '员');
  }
}
