package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.List;

/**
 * The text that a reference breaks off or takes up: what stands before 下转 and behind 上接, in reading
 * order. Where columns are merged, that is the order in which they are put.
 */
final class TextBeside {
  /** Some twenty lines: enough for its names and words, and seldom more than the article. */
  private static final int REACH = 400;

  /** So much of an article tells its matter; with less, what the layout parts is read on into. */
  private static final int ENOUGH = 80;

  private final boolean backwards;
  private final StringBuilder text = new StringBuilder();

  private TextBeside(boolean backwards) {
    this.backwards = backwards;
  }

  /**
   * @param block the number of its block
   */
  static String of(PageView page, Direction direction, Span reference, int block) {
    boolean backwards = direction == Direction.NEXT;
    for (ColumnRegion region : page.mergedColumns()) {
      int own = pieceOf(region.pieces(), reference);
      if (own >= 0) {
        return new TextBeside(backwards).inPieces(page, region.pieces(), own, reference);
      }
    }
    String near = new TextBeside(backwards).inBlocks(page, block, reference);
    // a dump may set the reference apart: behind the text it opens, before the text it closes
    return near.isEmpty() ? new TextBeside(!backwards).inBlocks(page, block, reference) : near;
  }

  private static int pieceOf(List<Span> pieces, Span reference) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).contains(reference.start())) {
        return i;
      }
    }
    return -1;
  }

  private String inPieces(PageView page, List<Span> pieces, int own, Span reference) {
    for (int i = own; i >= 0 && i < pieces.size() && hasRoom(); i += backwards ? -1 : 1) {
      Span piece = pieces.get(i);
      if (i == own) {
        int from = backwards ? piece.start() : Math.min(piece.end(), reference.end());
        piece = new Span(from, backwards ? reference.start() : piece.end());
      }
      take(page.text().slice(piece));
    }
    return text.toString();
  }

  private String inBlocks(PageView page, int own, Span reference) {
    List<Block> blocks = page.blocks();
    List<Block> article = articleOf(page, blocks.get(own));
    View view = blocks.get(own).view();
    int at = 0;
    while (at < view.length()
        && view.toRaw(at) < (backwards ? reference.start() : reference.end())) {
      at++;
    }
    take(backwards ? view.subSequence(0, at) : view.subSequence(at, view.length()));
    int step = backwards ? -1 : 1;
    for (int i = own + step; i >= 0 && i < blocks.size() && hasRoom(); i += step) {
      Block block = blocks.get(i);
      boolean elsewhere = !isText(block) || !article.contains(block);
      if (elsewhere && (text.length() >= ENOUGH || isOtherReference(block))) {
        break;
      }
      if (text.length() == 0 && opensAnother(block)) {
        break;
      }
      if (isText(block)) {
        take(block.view().text());
      }
    }
    return text.toString();
  }

  private static List<Block> articleOf(PageView page, Block block) {
    return page.articles().stream()
        .filter(article -> article.text().contains(block))
        .findFirst()
        .map(Article::text)
        .orElse(List.of());
  }

  private boolean isOtherReference(Block block) {
    return block.kind() == BlockKind.JUMP && text.length() > 0;
  }

  /** A headline or a byline right beside a reference belongs to the next article. */
  private static boolean opensAnother(Block block) {
    return switch (block.kind()) {
      case HEADLINE, KICKER, DECK, BYLINE, DATELINE, PAGE_HEAD, MASTHEAD -> true;
      case SUBHEAD, BODY, CAPTION, CREDIT, JUMP, INDEX_BOX, ORNAMENT, FOOTER, UNKNOWN -> false;
    };
  }

  private static boolean isText(Block block) {
    return block.isBody() || block.kind() == BlockKind.SUBHEAD;
  }

  private boolean hasRoom() {
    return text.length() < REACH;
  }

  private void take(String piece) {
    String line = piece.strip();
    int most = REACH - text.length();
    if (backwards) {
      text.insert(0, line.substring(Math.max(0, line.length() - most)));
    } else {
      text.append(line, 0, Math.min(line.length(), most));
    }
  }
}
