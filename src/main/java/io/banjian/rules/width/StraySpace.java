package io.banjian.rules.width;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.lexicon.Lexicon;
import io.banjian.normalize.MarkChange;
import io.banjian.normalize.ScriptSpacing;
import io.banjian.normalize.StraySpaces;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.RuleParameters;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.Locale;

/**
 * A space inside running Chinese where the page itself writes none.
 *
 * <p>Only running text is read. Headlines use a space as punctuation (赶订单 竞春光), bylines pad a
 * two-character name to the width of three (邵 鼎), and a dateline ends in one (本报讯 昨天); closing
 * those up would damage what was set right. Where a pipeline glued the lines of a column, each
 * space is a line end that was lost.
 */
public final class StraySpace implements PageRule {
  /** Below it the layout has only guessed that a block is running text. */
  private static final double KNOWN = 0.5;

  private static final int WHITE = 4;

  private static final String ENDS = "。！？”）";
  private static final String PAUSES = "，、；,;";

  /** Fewer ends of sentences with a space behind may be ends of lines. */
  private static final int FEWEST_ENDS = 4;

  /** Further off no word reaches. */
  private static final int REACH = 16;

  private final ScriptSpacing spacing;

  public StraySpace(RuleParameters parameters) {
    String word = parameters.oneOf("between-chinese-and-latin", "habit", "remove", "keep");
    this.spacing = ScriptSpacing.valueOf(word.toUpperCase(Locale.ROOT));
  }

  @Override
  public void check(PageView page, FindingSink found) {
    if (page.text().raw().indexOf(' ') < 0) {
      return;
    }
    ReadAcross readAcross = new ReadAcross(page);
    for (Block block : page.blocks()) {
      boolean spaced = block.view().nextSpace(0) >= 0;
      if (spaced && isRead(block) && !partsParagraphs(block.view())) {
        for (MarkChange change : StraySpaces.in(block.view(), page.habits(), spacing)) {
          if (!isWhite(change) && !readAcross.holds(block.view().toRaw(change.start()))) {
            FindingSink.Report report = Reports.at(found, block.view(), change, EditKind.LAYOUT);
            (mayPartColumns(page, block.view().toRaw(change.start())) ? report.unsafe() : report)
                .report();
          }
        }
      }
    }
    if (page.habits().startsLinesFlush()) {
      lineStarts(page.text(), found);
    }
  }

  /**
   * Whether the spaces of a block stand where paragraphs ended, as on a page that a pipeline wrote
   * on one line: many of them behind a sentence, hardly any behind a comma. Those behind headlines
   * and names are the only trace of their ends, too.
   */
  private static boolean partsParagraphs(View view) {
    int spaces = 0;
    int ends = 0;
    int pauses = 0;
    for (int i = view.nextSpace(0); i >= 0 && i < view.length(); i = view.nextSpace(i + 1)) {
      if (i == 0 || view.charAt(i) != ' ' || view.charAt(i - 1) == ' ') {
        continue;
      }
      char before = view.charAt(i - 1);
      spaces++;
      ends += ENDS.indexOf(before) >= 0 ? 1 : 0;
      pauses += PAUSES.indexOf(before) >= 0 ? 1 : 0;
    }
    return ends >= FEWEST_ENDS && ends * 4 >= spaces && pauses * 10 <= ends;
  }

  /** So many spaces are white that the dump has kept, between columns or around a picture. */
  private static boolean isWhite(MarkChange change) {
    return change.end() - change.start() >= WHITE;
  }

  /** Two pieces of one width may be lines of two columns: closing the space would weld them. */
  private static final class ReadAcross {
    private final PageView page;
    private int line = -1;
    private boolean lineIs;

    ReadAcross(PageView page) {
      this.page = page;
    }

    boolean holds(int offset) {
      if (!page.habits().glued()) {
        return false;
      }
      SourceText text = page.text();
      int at = text.lineAt(offset);
      if (at != line) {
        line = at;
        lineIs = page.habits().mayBeReadAcross(text.lineText(at));
      }
      return lineIs;
    }
  }

  /**
   * Between ideographs, where lines of columns take turns: a recognizer that sets every line by
   * itself sets two of them on one row now and then. Words that go together badly are a sign of it.
   */
  private static boolean mayPartColumns(PageView page, int gap) {
    SourceText text = page.text();
    int line = text.lineAt(gap);
    int behind = gap;
    while (behind < text.lineEnd(line) && text.charAt(behind) == ' ') {
      behind++;
    }
    if (gap == text.lineStart(line)
        || behind == text.lineEnd(line)
        || !CharTable.isIdeograph(text.charAt(gap - 1))
        || !CharTable.isIdeograph(text.charAt(behind))
        || !takesTurns(page, gap)) {
      return false;
    }
    CharSequence before = text.subSequence(Math.max(text.lineStart(line), gap - REACH), gap);
    int end = Math.min(text.lineEnd(line), behind + REACH);
    return Lexicon.seam(before, text.subSequence(behind, end)) < 0;
  }

  private static boolean takesTurns(PageView page, int offset) {
    for (ColumnRegion region : page.interleavedColumns()) {
      if (region.span().start() <= offset && offset < region.span().end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRead(Block block) {
    if (block.kind() != BlockKind.BODY && block.kind() != BlockKind.CAPTION) {
      return false;
    }
    return block.confidence() > KNOWN || StraySpaces.isRunning(block.view());
  }

  /**
   * A single space before a line's first character: where a text box began. It is the only trace of
   * that, so it is dropped on request only.
   */
  private static void lineStarts(SourceText text, FindingSink found) {
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.lineStart(line);
      int end = start;
      while (end < text.lineEnd(line) && text.charAt(end) == ' ') {
        end++;
      }
      if (end > start && end - start <= 2 && end < text.lineEnd(line)) {
        Span span = new Span(start, end);
        found.at(span).confidence(0.8).unsafe().fix(Edit.layout(span, "")).report();
      }
    }
  }
}
