package io.banjian.rules.image;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.lexicon.Lexicon;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.ClassSet;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.Optional;

/**
 * Symbols that belong to no text: emoji, and the triangles, squares and stars of the layout that
 * lost what they stood beside.
 *
 * <p>The same triangles and squares are print where they open something (■记者, ▲图为, ● before an
 * item), part something (the ◆ between date and weekday), rate something (★★★☆) or close an
 * article.
 */
public final class StraySymbol implements PageRule {
  private static final String ENDS_SENTENCES = "。！？…”』」）";
  private static final String PAUSES = "，、；：。！？";
  private static final String WITHIN_CLAUSES = "，、";

  /** Also what a font shows that lacks a character, which is an extraction marker. */
  private static final String NOUGHTS = "□○◯";

  private static final String CLOSES_ARTICLES = "■□◆◇●▲";

  /** So likely do the characters on both sides of a symbol belong together that it splits them. */
  private static final double TORN = 3;

  /** The same across the end of a line, where a sentence goes on more often than not. */
  private static final double GOES_ON = 1.5;

  /** And so likely on a line that is no headline. */
  private static final double JOINED = 0;

  private static final int LONGEST_HEADLINE = 24;

  private static final ClassSet DRAWN =
      ClassSet.of(
          CharClass.SYMBOL, CharClass.EMOJI, CharClass.OTHER_NUMBER, CharClass.VARIATION_SELECTOR);

  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (!text.has(DRAWN) && !hasOneAmongMarks(text.raw())) {
      return;
    }
    boolean colours = text.has(CharClass.VARIATION_SELECTOR);
    for (int line = 0; line < text.lineCount(); line++) {
      readLine(page, line, colours, found);
    }
  }

  /** These are of the classes of quotes and brackets, which every page has. */
  private static boolean hasOneAmongMarks(String raw) {
    for (int i = 0; i < Ornaments.AMONG_MARKS.length(); i++) {
      if (raw.indexOf(Ornaments.AMONG_MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void readLine(PageView page, int line, boolean colours, FindingSink found) {
    SourceText text = page.text();
    int lineEnd = text.lineEnd(line);
    for (int at = text.lineStart(line); at < lineEnd; ) {
      boolean symbol =
          (Ornaments.mayStart(text.charAt(at)) && Ornaments.isAny(text.codePointAt(at)))
              || (colours && SymbolRun.isShownInColour(text, at));
      if (!symbol) {
        at++;
        continue;
      }
      SymbolRun run = SymbolRun.from(text, line, at);
      if (isStray(page, run)) {
        report(run, found);
      }
      at = run.end();
    }
  }

  private static boolean isStray(PageView page, SymbolRun run) {
    if (run.isAlone()) {
      return run.isCell()
          ? isWithinAWord(run)
          : !standsInAColumn(page.text(), page.text().lineAt(run.start()));
    }
    if (NOUGHTS.indexOf(run.first()) >= 0) {
      return false;
    }
    if (run.isPicture()) {
      return !run.isQuoted() && !run.isTelephone();
    }
    if (run.isRinged() || run.isRead()) {
      return splitsAWord(page, run)
          || (run.isArrow()
              && isBeforeAPause(run)
              && !run.restOfLine().has(run.first())
              && isRunning(page, run));
    }
    if (run.isRating() || run.opensByline()) {
      return false;
    }
    if (run.before() == SymbolRun.NOTHING) {
      return !run.isFigure()
          && (run.isSeveral()
              || breaksASentence(page, run)
              || (run.headsProse() && !isByline(page, run) && isWithinAWord(run)));
    }
    if (run.after() == SymbolRun.NOTHING) {
      return !run.isFigure()
          && ((isBody(page, run) && !closesAnArticle(page, run)) || isWithinAWord(run));
    }
    if (run.isFigure()) {
      return !run.isFormal() && splitsAFigure(page, run);
    }
    if (run.spaceBefore() && !run.spaceBehind()) {
      return splitsAWord(page, run); // else it opens a byline or an item of the next column
    }
    if (isHan(run.before()) && isHan(run.after())) {
      return parts(page, run);
    }
    if (run.isBesideAQuote()) {
      return !run.restOfLine().has(run.first()) && isRunning(page, run);
    }
    return isBesideAPause(run)
        && !(run.isFormal() && run.restOfLine().hasLetters())
        && !run.restOfLine().has(run.first())
        && (isRunning(page, run) || run.isAmongText());
  }

  /** A route, a note to the text or an item is none that splits a word of a paragraph. */
  private static boolean splitsAWord(PageView page, SymbolRun run) {
    CharSequence before = run.textBeforeAcrossLines();
    CharSequence behind = run.textBehindAcrossLines();
    return before.length() > 0
        && behind.length() > 0
        && isHan(Character.codePointBefore(before, before.length()))
        && isHan(Character.codePointAt(behind, 0))
        && !run.restOfLine().hasSymbols()
        && !(run.isRinged() && page.text().count(CharClass.OTHER_NUMBER) > 1)
        && !isOfSeveralColumns(page, run)
        && Lexicon.seam(before, behind) > TORN
        && isRunning(page, run);
  }

  /** 30◢日, 2◆025年; ▲2.3% says how a figure moved, and ●2025年 opens an item. */
  private static boolean splitsAFigure(PageView page, SymbolRun run) {
    boolean within = run.isWithinOneFigure();
    return !run.spaceBefore()
        && !run.spaceBehind()
        && !run.restOfLine().has(run.first())
        && (within || !Ornaments.isTrend(run.first()))
        && (within || Lexicon.seam(run.textBefore(), run.textBehind()) > JOINED)
        && isRunning(page, run);
  }

  private static boolean isRunning(PageView page, SymbolRun run) {
    return isBody(page, run)
        || isOfSeveralColumns(page, run)
        || (run.isOfClauses() && run.isInALine());
  }

  /** Between lines of one character each: 二 / ○ / 一, or the ▲ over an upright caption. */
  private static boolean standsInAColumn(SourceText text, int line) {
    boolean first = line == 0 || isBlank(text, line - 1);
    return line + 1 < text.lineCount()
        && isOneCharacter(text, line + 1)
        && (first
            ? line + 2 < text.lineCount() && isOneCharacter(text, line + 2)
            : isOneCharacter(text, line - 1));
  }

  private static boolean isBlank(SourceText text, int line) {
    return text.lineText(line).isBlank();
  }

  private static boolean isOneCharacter(SourceText text, int line) {
    if (text.lineEnd(line) - text.lineStart(line) != 1) {
      return false;
    }
    CharClass c = CharTable.classOf(text.charAt(text.lineStart(line)));
    return c.isHan() || c.isMark();
  }

  /** Between a word and its comma: 水位◆，; what opens an item stands behind a stop or nothing. */
  private static boolean isBesideAPause(SymbolRun run) {
    return isBeforeAPause(run)
        || (WITHIN_CLAUSES.indexOf(run.before()) >= 0
            && isHan(run.after())
            && !run.restOfLine().hasSymbols());
  }

  private static boolean isBeforeAPause(SymbolRun run) {
    return isHan(run.before()) && PAUSES.indexOf(run.after()) >= 0;
  }

  /** Between two ideographs: of a sentence, or of what is too long for a headline, or of a word. */
  private static boolean parts(PageView page, SymbolRun run) {
    boolean parts = partsWithinAColumn(page, run);
    boolean amongText = run.isAmongText();
    return (parts != amongText && isOfSeveralColumns(page, run)) ? amongText : parts;
  }

  private static boolean partsWithinAColumn(PageView page, SymbolRun run) {
    if (run.restOfLine().has(run.first())) {
      return false;
    }
    if (isBody(page, run) || (run.isAmongText() && run.isOfClauses())) {
      return true;
    }
    double least = run.restOfLine().ink() > LONGEST_HEADLINE ? JOINED : TORN;
    return Lexicon.seam(run.textBefore(), run.textBehind()) > least;
  }

  private static boolean isOfSeveralColumns(PageView page, SymbolRun run) {
    for (ColumnRegion region : page.mergedColumns()) {
      if (region.span().start() <= run.start() && run.start() < region.span().end()) {
        return region.merged().stream()
            .anyMatch(line -> line.start() <= run.start() && run.start() < line.end());
      }
    }
    return false;
  }

  /** At the head of a line that goes on with the sentence of the line above. */
  private static boolean breaksASentence(PageView page, SymbolRun run) {
    int line = page.text().lineAt(run.start());
    for (LineBreak lineBreak : page.breaks()) {
      if (lineBreak.below() == line) {
        return lineBreak.joined() && lineBreak.isSure() && isBody(page, run);
      }
    }
    return false;
  }

  /**
   * At the edge of a line, where the text across the break belongs together: 市代表▲ / 大会. Behind a
   * bracket or a full stop it opens a caption or an item.
   */
  private static boolean isWithinAWord(SymbolRun run) {
    CharSequence before = run.textBeforeAcrossLines();
    CharSequence behind = run.textBehindAcrossLines();
    return before.length() > 0
        && isHan(Character.codePointBefore(before, before.length()))
        && Lexicon.seam(before, behind) > GOES_ON;
  }

  private static boolean closesAnArticle(PageView page, SymbolRun run) {
    Optional<Block> block = page.blockAt(run.start());
    return CLOSES_ARTICLES.indexOf(run.first()) >= 0
        && ENDS_SENTENCES.indexOf(run.before()) >= 0
        && block.isPresent()
        && run.end() >= block.get().span().end();
  }

  private static boolean isBody(PageView page, SymbolRun run) {
    return page.blockAt(run.start())
        .map(block -> block.isBody() || block.kind() == BlockKind.CAPTION)
        .orElse(false);
  }

  private static boolean isByline(PageView page, SymbolRun run) {
    return page.kindAt(run.start()) == BlockKind.BYLINE;
  }

  private static boolean isHan(int c) {
    return c != SymbolRun.NOTHING && CharTable.classOf(c).isHan();
  }

  private static void report(SymbolRun run, FindingSink found) {
    Span span = new Span(run.start(), run.end());
    FindingSink.Report report = found.at(span).fix(Edit.of(EditKind.DELETION, run.gap(), ""));
    boolean certain = run.isPicture() || (run.isAlone() && !run.isRinged() && !run.isRead());
    (certain ? report : report.confidence(0.8).unsafe()).report();
  }
}
