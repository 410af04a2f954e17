package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.Severity;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * � where a decoder gave up, and ?? in the midst of a sentence where an encoder did. What stood
 * there is gone; only the printed page has it.
 */
public final class ReplacementCharacter implements PageRule {
  private static final char REPLACEMENT = '\uFFFD';
  private static final double TOLD_BY_PLACE = 0.85;

  /** As much of a sentence is looked at for what makes it a question. */
  private static final int CLAUSE = 16;

  private static final String WITHIN_SENTENCES = "，、；：";

  private static final String QUESTION_WORDS = "吗嗎呢吧啊么麼嘛呀谁誰何哪怎几幾否孰岂豈";

  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CharClass.REPLACEMENT)) {
      for (int i = text.raw().indexOf(REPLACEMENT); i >= 0; ) {
        int end = runEnd(text, i);
        found.report(new Span(i, end));
        i = text.raw().indexOf(REPLACEMENT, end);
      }
    }
    if (text.has(CharClass.ASCII_MARK)) {
      questionMarks(text, found);
    }
  }

  private static int runEnd(SourceText text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private static void questionMarks(SourceText text, FindingSink found) {
    for (int i = text.raw().indexOf("??"); i >= 0; ) {
      int end = runEnd(text, i);
      if (goesOn(text, end) && hasBegun(text, i, end) && !isQuestion(text, i)) {
        found.at(new Span(i, end)).atMost(Severity.WARNING).confidence(TOLD_BY_PLACE).report();
      }
      i = text.raw().indexOf("??", end);
    }
  }

  private static boolean goesOn(SourceText text, int end) {
    return end < text.length()
        && (text.classAt(end).isHan() || WITHIN_SENTENCES.indexOf(text.charAt(end)) >= 0);
  }

  /** Within a line; three at its start are nobody's way to begin. */
  private static boolean hasBegun(SourceText text, int start, int end) {
    boolean atStart = start == 0 || text.classAt(start - 1) == CharClass.LINE_BREAK;
    return atStart
        ? end - start > 2
        : text.classAt(start - 1).isHan() || WITHIN_SENTENCES.indexOf(text.charAt(start - 1)) >= 0;
  }

  /** Whether what stands before asks something: 真的吗?? may be printed so. */
  private static boolean isQuestion(SourceText text, int end) {
    for (int i = end - 1; i >= 0 && end - i <= CLAUSE && text.classAt(i).isHan(); i--) {
      if (QUESTION_WORDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
