package io.banjian.layout;

import java.util.List;
import java.util.Optional;

/**
 * Where a page stops in mid-sentence and nothing stands behind: the file was cut off. A page's last
 * line ends an article, or is a byline, an advertisement or the imprint; hardly ever is it the
 * middle of one.
 */
final class PageEnd {
  /** So many lost ends are columns out of order, and one of them ends the page. */
  private static final int SEVERAL = 3;

  /** A paragraph's last word on a line of its own lost its full stop rather than its rest. */
  private static final int ORPHAN = 2;

  private static final double CUT_OFF = 0.8;

  private PageEnd() {}

  /**
   * @param others paragraphs that lost an end elsewhere on the page
   */
  static Optional<Truncation> cutOff(List<Block> blocks, List<Truncation> others) {
    if (!isCutOff(blocks) || others.size() >= SEVERAL) {
      return Optional.empty();
    }
    Block last = blocks.get(blocks.size() - 1);
    if (others.stream().anyMatch(other -> other.block().equals(last))) {
      return Optional.empty();
    }
    Line line = last.lines().get(last.lines().size() - 1);
    return Optional.of(new Truncation(last, line.span(), true, CUT_OFF));
  }

  /** Whether running text stops in mid-sentence where the page ends; a snippet may. */
  static boolean isCutOff(List<Block> blocks) {
    if (blocks.size() < 2) {
      return false;
    }
    Block last = blocks.get(blocks.size() - 1);
    boolean orphan = last.lines().get(last.lines().size() - 1).span().length() <= ORPHAN;
    return last.isBody() && !orphan && stopsInSentence(last.view().text().stripTrailing());
  }

  private static boolean stopsInSentence(String text) {
    if (text.length() < Truncations.SHORTEST || !hasStop(text)) {
      return false;
    }
    return switch (Marks.endOf(text, 0, text.length())) {
      case IDEOGRAPH, COMMA, PAUSE, OPENER -> true;
      case NARROW, SEMICOLON, COLON, SENTENCE, CLOSER, DASH, TAIL, OTHER -> false;
    };
  }

  /** Running text: a headline or an address has no ，. */
  private static boolean hasStop(String text) {
    return text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
  }
}
