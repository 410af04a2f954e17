package io.banjian.rules.image;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.Line;
import io.banjian.layout.PageView;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lettering out of a picture: Latin capitals on a line of their own (JIAXING out of a logo), or
 * among short pieces of Chinese (a contest's badge: 水到渠成 NEWS CONTEST 青禾石桥).
 *
 * <p>Only a page that was recognized has any; a text layer holds what was set, slogans of
 * advertisements among it. Recognition shows in half-width commas behind ideographs. The paper's
 * own name in Latin stands below its imprint and stays, as do lines with figures or marks, and a
 * page that is set in English, and one word in the midst of a sentence.
 */
final class Lettering {
  private static final int LEAST_LETTERS = 4;
  private static final int LEAST_IN_BADGE = 8;
  private static final int LONGEST_PIECE = 6;

  /** More than so many lines of capitals are a page that somebody set. */
  private static final int MOST = 4;

  /** Half-width commas behind ideographs that tell a recognized page. */
  private static final int RECOGNIZED = 2;

  /** How far above the name it stands. */
  private static final int IMPRINT = 400;

  /** Kept apart, so that it is made only for a name with something above it. */
  private static final class Imprint {
    static final Pattern FORM = Pattern.compile("第\\s?\\d{1,6}\\s?期|CN\\s?\\d\\d|http");
  }

  private final PageView page;
  private final SourceText text;

  private Lettering(PageView page) {
    this.page = page;
    this.text = page.text();
  }

  static List<Span> find(PageView page) {
    return new Lettering(page).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      if (mayBeLettering(blocks.get(i)) && isLettering(span) && !isWithinText(blocks, i)) {
        found.add(span);
      }
    }
    boolean some = !found.isEmpty() && found.size() <= MOST && isRecognized();
    if (some) {
      found.removeIf(span -> isBelowImprint(span.start()));
    }
    return some ? found : List.of();
  }

  private boolean mayBeLettering(Block block) {
    boolean oneLine = text.lineAt(block.span().start()) == text.lineAt(block.span().end() - 1);
    return oneLine
        && switch (block.kind()) {
          case UNKNOWN, HEADLINE, KICKER, DECK, SUBHEAD, ORNAMENT -> true;
          case BODY,
              BYLINE,
              DATELINE,
              CAPTION,
              CREDIT,
              MASTHEAD,
              PAGE_HEAD,
              JUMP,
              INDEX_BOX,
              FOOTER ->
              false;
        };
  }

  /**
   * One word below a line that is full and stops short: where each line was read by itself (`--psm
   * 11`), that a word stands alone says nothing.
   */
  private boolean isWithinText(List<Block> blocks, int index) {
    Span span = blocks.get(index).span();
    boolean severalWords = text.slice(span).indexOf(' ') >= 0;
    if (severalWords || index == 0 || blocks.get(index - 1).lines().isEmpty()) {
      return false;
    }
    List<Line> above = blocks.get(index - 1).lines();
    Line last = above.get(above.size() - 1);
    return last.isFull() && CharTable.classOf(text.charAt(last.span().end() - 1)).isHan();
  }

  private boolean isLettering(Span span) {
    int letters = 0;
    int words = 0;
    int han = 0;
    int pieces = 0;
    int length = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean starts = i == span.start() || Pieces.isSpace(text, i - 1);
      if (c >= 'A' && c <= 'Z') {
        letters++;
        words += starts ? 1 : 0;
      } else if (CharTable.classOf(c) == CharClass.IDEOGRAPH) {
        han++;
        pieces += starts ? 1 : 0;
      } else if (!Pieces.isSpace(text, i)) {
        return false;
      }
      length = starts ? 1 : length + 1;
      if (han > 0 && CharTable.classOf(c).isHan() && length > LONGEST_PIECE) {
        return false;
      }
    }
    return han == 0
        ? letters >= LEAST_LETTERS
        : pieces > 1 && words > 1 && letters >= LEAST_IN_BADGE;
  }

  private boolean isRecognized() {
    int commas = 0;
    for (int i = 1; i < text.length() && commas < RECOGNIZED; i++) {
      commas += text.charAt(i) == ',' && CharTable.classOf(text.charAt(i - 1)).isHan() ? 1 : 0;
    }
    return commas >= RECOGNIZED;
  }

  /** 第10771期, CN 33-0068, http://…: what a front page prints above or beside its name. */
  private boolean isBelowImprint(int at) {
    String above = text.raw().substring(Math.max(0, at - IMPRINT), at);
    return Imprint.FORM.matcher(above).find() || startsPage(at);
  }

  /** Right below the first line: the name in Chinese, then in Latin. */
  private boolean startsPage(int at) {
    List<Block> blocks = page.blocks();
    return blocks.get(0).span().start() >= at
        || (blocks.size() > 1
            && blocks.get(1).span().start() == at
            && blocks.get(0).kind() != BlockKind.BODY);
  }
}
