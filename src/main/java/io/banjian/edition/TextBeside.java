package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.Collections;
import java.util.List;

/**
 * The text that a reference breaks off or takes up: what stands before 下转 and behind 上接, in reading
 * order, as far as the next reference. Where columns are merged, that is the order in which they
 * are put.
 */
final class TextBeside {
  /** Some twenty lines: enough for its names and words, and seldom more than the article. */
  private static final int REACH = 400;

  /** So much of an article tells its matter; with less, what the layout parts is read on into. */
  private static final int ENOUGH = 80;

  /** So many blocks on, past advertisements and captions, no text is a reference's. */
  private static final int FARTHEST = 60;

  private final PageView page;

  /** In page order. */
  private final List<Span> references;

  private final boolean backwards;
  private final boolean pastHeadlines;
  private final StringBuilder text = new StringBuilder();

  private TextBeside(
      PageView page, List<Span> references, boolean backwards, boolean pastHeadlines) {
    this.page = page;
    this.references = references;
    this.backwards = backwards;
    this.pastHeadlines = pastHeadlines;
  }

  /**
   * What may be the text, likeliest first; mostly there is only one.
   *
   * @param block the number of its block
   * @param references where those of the page stand, in order
   */
  static List<String> of(
      PageView page, Direction direction, Span reference, int block, List<Span> references) {
    boolean backwards = direction == Direction.NEXT;
    for (ColumnRegion region : page.mergedColumns()) {
      int own = pieceOf(region.pieces(), reference);
      if (own >= 0) {
        TextBeside beside = new TextBeside(page, references, backwards, false);
        return List.of(beside.inPieces(region.pieces(), own, reference));
      }
    }
    String near = new TextBeside(page, references, backwards, false).inBlocks(block, reference);
    if (!near.isEmpty()) {
      return List.of(near);
    }
    // a dump may set the reference apart, behind the text it opens or before the text it closes; or
    // else what was taken for a headline is none
    return List.of(
        new TextBeside(page, references, !backwards, false).inBlocks(block, reference),
        new TextBeside(page, references, backwards, true).inBlocks(block, reference));
  }

  private static int pieceOf(List<Span> pieces, Span reference) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).contains(reference.start())) {
        return i;
      }
    }
    return -1;
  }

  private String inPieces(List<Span> pieces, int own, Span reference) {
    for (int i = own; i >= 0 && i < pieces.size() && hasRoom(); i += backwards ? -1 : 1) {
      Span piece = pieces.get(i);
      if (i == own) {
        int from = backwards ? piece.start() : Math.min(piece.end(), reference.end());
        piece = new Span(from, backwards ? reference.start() : piece.end());
      }
      View view = View.of(page.text(), piece);
      if (!takeToReference(view, 0, view.length(), reference)) {
        break;
      }
    }
    return text.toString();
  }

  private String inBlocks(int own, Span reference) {
    List<Block> blocks = page.blocks();
    Block holder = blocks.get(own);
    BlockPlaces places = BlockPlaces.of(page);
    View view = holder.view();
    int at = view.firstFrom(backwards ? reference.start() : reference.end());
    boolean goesOn =
        backwards
            ? takeToReference(view, 0, at, reference)
            : takeToReference(view, at, view.length(), reference);
    int step = backwards ? -1 : 1;
    int first = Math.max(0, own - FARTHEST);
    int last = Math.min(blocks.size() - 1, own + FARTHEST);
    for (int i = own + step; goesOn && i >= first && i <= last && hasRoom(); i += step) {
      Block block = blocks.get(i);
      boolean elsewhere = !isText(block) || !places.areTogether(holder, block);
      if (elsewhere && (text.length() >= ENOUGH || isOtherReference(block))) {
        break;
      }
      boolean headline = text.length() == 0 && opensAnother(block);
      if (headline && !pastHeadlines) {
        break;
      }
      if (headline || isText(block)) {
        goesOn = takeToReference(block.view(), 0, block.view().length(), reference);
      }
    }
    return text.toString();
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

  /**
   * Takes a text as far as another reference in it: there another article ends, or begins.
   *
   * @return whether there was none
   */
  private boolean takeToReference(View view, int start, int end, Span own) {
    int from = start;
    int to = end;
    for (Span other : near(view, start, end)) {
      if (from >= to || other.overlaps(own) || !view.rawSpan(from, to).overlaps(other)) {
        continue; // nearly all of them stand elsewhere
      }
      for (int raw = other.start(); raw < other.end(); raw++) {
        int at = view.fromRaw(raw);
        if (at >= from && at < to) {
          from = backwards ? at + 1 : from;
          to = backwards ? to : at;
        }
      }
    }
    take(view.subSequence(from, to));
    return from == start && to == end;
  }

  /** The references that stand where the stretch of a view does. */
  private List<Span> near(View view, int start, int end) {
    if (start >= end) {
      return List.of();
    }
    Span hull = view.rawSpan(start, end);
    int first = Collections.binarySearch(references, Span.at(hull.start()));
    first = first < 0 ? -first - 1 : first;
    while (first > 0 && references.get(first - 1).end() > hull.start()) {
      first--;
    }
    int last = first;
    while (last < references.size() && references.get(last).start() < hull.end()) {
      last++;
    }
    return references.subList(first, last);
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
