package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs that foreign lines cut in two. */
final class Interruptions {
  /** Foreign lines between the two parts; behind more the rest is looked for in vain. */
  private static final int MOST_LINES = 40;

  private Interruptions() {}

  static List<Interruption> find(List<Block> blocks) {
    List<Interruption> found = new ArrayList<>();
    for (int i = 0; i + 2 < blocks.size(); i++) {
      Block before = blocks.get(i);
      if (!before.isBody() || Truncations.isScrap(before) || !stopsShort(before)) {
        continue;
      }
      int lines = 0;
      for (int k = i + 1; k < blocks.size() && lines <= MOST_LINES; k++) {
        Block after = blocks.get(k);
        if (after.isBody()) {
          if (k > i + 1 && goesOn(after) && sameColumn(before, after)) {
            Span foreign = new Span(before.span().end(), after.span().start());
            found.add(new Interruption(before, after, foreign, 0.8));
          }
          break;
        }
        if (!isForeign(after.kind())) {
          break;
        }
        lines += after.lines().size();
      }
    }
    return found;
  }

  /** What a column may be set around, or what an extractor puts between two of its lines. */
  private static boolean isForeign(BlockKind kind) {
    return switch (kind) {
      case HEADLINE,
          KICKER,
          DECK,
          CAPTION,
          CREDIT,
          MASTHEAD,
          PAGE_HEAD,
          INDEX_BOX,
          ORNAMENT,
          FOOTER,
          UNKNOWN ->
          true;
      case SUBHEAD, BYLINE, DATELINE, BODY, JUMP -> false;
    };
  }

  /** The last line is full and no sentence ends there. */
  static boolean stopsShort(Block block) {
    Line last = block.lines().get(block.lines().size() - 1);
    return last.isFull() && !endsSentence(block);
  }

  static boolean endsSentence(Block block) {
    String text = block.view().text();
    return Marks.endOf(text, 0, text.length()).endsSentence();
  }

  /** The first line is full, so it is no opener. */
  static boolean goesOn(Block block) {
    Line first = block.lines().get(0);
    if (DatelineForm.begins(block.view())) {
      return false;
    }
    return (first.isFull() && first.width() > first.measure() - LineFit.INDENT + 1)
        || Marks.mayNotStart(block.view().charAt(0));
  }

  private static boolean sameColumn(Block before, Block after) {
    return Math.abs(before.measure() - after.lines().get(0).measure()) <= 2;
  }
}
