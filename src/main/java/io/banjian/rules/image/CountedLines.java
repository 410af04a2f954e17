package io.banjian.rules.image;

import io.banjian.rule.FindingSink;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that say the same but for one number that counts up: a model that lost its place in a list.
 *
 * <p>A list may have items that differ in their numbers alone (第1选区应选代表2名, 第2选区应选代表2名), and so may
 * the rows of a table. But the items of a numbered list say something each, and nobody prints a
 * whole sentence so.
 */
final class CountedLines {
  /** Of numbered items. */
  private static final int LEAST_ITEMS = 6;

  private static final int LEAST_ITEM = 4;

  /** Of whole sentences. */
  private static final int LEAST_SENTENCES = 5;

  private static final int LEAST_SENTENCE = 20;

  private final SourceText text;
  private final FindingSink found;

  private CountedLines(SourceText text, FindingSink found) {
    this.text = text;
    this.found = found;
  }

  static void find(SourceText text, FindingSink found) {
    if (text.has(CharClass.DIGIT)) {
      new CountedLines(text, found).find();
    }
  }

  private void find() {
    List<Integer> run = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      if (text.lineStart(line) == text.lineEnd(line)) {
        continue;
      }
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), line)) {
        report(run);
        run.clear();
      }
      run.add(line);
    }
    report(run);
  }

  /** Whether a line is the one above with one of its numbers one higher. */
  private boolean goesOn(int above, int line) {
    int one = text.lineStart(above);
    int other = text.lineStart(line);
    int oneEnd = text.lineEnd(above);
    int otherEnd = text.lineEnd(line);
    boolean counted = false;
    while (one < oneEnd && other < otherEnd) {
      int oneDigits = digits(one, oneEnd);
      int otherDigits = digits(other, otherEnd);
      if (oneDigits == one || otherDigits == other) {
        if (text.charAt(one++) != text.charAt(other++)) {
          return false;
        }
        continue;
      }
      long step = number(other, otherDigits) - number(one, oneDigits);
      if (step != 0 && (step != 1 || counted)) {
        return false;
      }
      counted |= step == 1;
      one = oneDigits;
      other = otherDigits;
    }
    return counted && one == oneEnd && other == otherEnd;
  }

  /** Where the digits end that stand there. */
  private int digits(int from, int to) {
    int end = from;
    while (end < to && end < from + 9 && text.classAt(end) == CharClass.DIGIT) {
      end++;
    }
    return end;
  }

  private long number(int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private void report(List<Integer> run) {
    if (run.size() < LEAST_SENTENCES) {
      return;
    }
    int first = run.get(0);
    int han = han(first);
    boolean items = run.size() >= LEAST_ITEMS && han >= LEAST_ITEM && isNumbered(first);
    if (!items && (han < LEAST_SENTENCE || !endsASentence(first))) {
      return;
    }
    List<Edit> again = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      Span copy = new Span(text.lineEnd(run.get(i - 1)), text.lineEnd(run.get(i)));
      again.add(Edit.of(EditKind.DELETION, copy, ""));
    }
    int last = run.get(run.size() - 1);
    found
        .at(new Span(text.lineStart(first), text.lineEnd(last)))
        .with("times", Integer.toString(run.size()))
        .fix(again)
        .confidence(0.9)
        .unsafe()
        .report();
  }

  private int han(int line) {
    return text.count(ClassSet.HAN, text.lineStart(line), text.lineEnd(line));
  }

  /** 12. 12、 12） and then the item. */
  private boolean isNumbered(int line) {
    int start = text.lineStart(line);
    int digits = digits(start, text.lineEnd(line));
    return digits > start
        && digits < text.lineEnd(line)
        && ".．、)）".indexOf(text.charAt(digits)) >= 0;
  }

  private boolean endsASentence(int line) {
    return "。！？".indexOf(text.charAt(text.lineEnd(line) - 1)) >= 0;
  }
}
