package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages with a space behind each of a recognizer's words, 有 可 能 享受 首付, as the text layer that
 * recognition put into a PDF comes out. There a space says nothing, wherever it stands, and all of
 * a row are one cause.
 */
final class WordSpacing {
  /** Gaps of such a page. */
  private static final int MANY = 60;

  /** And of its characters so many are gaps. */
  private static final int ONE_GAP_IN = 8;

  /** Of two ideographs of one row so many have a space between them; elsewhere one in thirty. */
  private static final int ONE_SEAM_IN = 5;

  private WordSpacing() {}

  static boolean isOf(Rows rows) {
    int gaps = 0;
    for (int row = 0; row < rows.count; row++) {
      gaps += rows.gaps[row];
    }
    if (gaps < MANY || gaps * (long) ONE_GAP_IN < rows.text.length()) {
      return false;
    }
    String raw = rows.text.raw();
    int apart = 0;
    int together = 0;
    for (int row = 0; row < rows.count; row++) {
      int start = rows.start[row];
      for (int at = start + 1; at < rows.end[row]; at++) {
        if (Letters.isIdeograph(raw.charAt(at))) {
          boolean gap = isSingleGap(raw, at - 1, start);
          together += Letters.isIdeograph(raw.charAt(at - 1)) ? 1 : 0;
          apart += gap && Letters.isIdeograph(raw.charAt(at - 2)) ? 1 : 0;
        }
      }
    }
    return apart >= MANY && apart * (long) ONE_SEAM_IN >= (long) apart + together;
  }

  /** All single spaces of a row that stand beside Chinese, if there are any. */
  static Optional<LetterSpacing> gaps(Rows rows, int row) {
    String raw = rows.text.raw();
    List<Span> gaps = new ArrayList<>();
    for (int at = rows.start[row] + 1; at + 1 < rows.end[row]; at++) {
      char behind = raw.charAt(at + 1);
      if (isSingleGap(raw, at, rows.start[row])
          && !Letters.isSpace(behind)
          && (Letters.isWide(raw.charAt(at - 1)) || Letters.isWide(behind))) {
        gaps.add(new Span(at, at + 1));
      }
    }
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new LetterSpacing(rows.span(row), gaps, true));
  }

  /** One space with something before it. */
  private static boolean isSingleGap(String raw, int at, int from) {
    return at > from && raw.charAt(at) == ' ' && !Letters.isSpace(raw.charAt(at - 1));
  }
}
