package io.banjian.rules.punctuation;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.normalize.Marks;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import io.banjian.text.View;

/**
 * Stops that stand side by side: 。。 ，， 、，. Chinese doubles only ！ and ？, alone or together, and
 * draws …… and —— twice as long on purpose.
 */
public final class RepeatedPunctuation implements PageRule {
  /** The strongest first: of 、， the comma is meant. */
  private static final String STRENGTH = "。；：，、";

  private static final ClassSet STOPS = ClassSet.of(CharClass.CJK_MARK, CharClass.FULL_WIDTH_MARK);

  @Override
  public void check(PageView page, FindingSink found) {
    for (Block block : page.blocks()) {
      if (block.kind() != BlockKind.ORNAMENT) {
        read(block.view(), found);
      }
    }
  }

  private static void read(View view, FindingSink found) {
    int at = view.next(STOPS, 0);
    while (at < view.length()) {
      int end = at;
      while (end < view.length() && isStop(view.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        report(view, at, end, found);
      }
      at = view.next(STOPS, Math.max(end, at + 1));
    }
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '。', '；', '：', '，', '、' -> true;
      default -> false;
    };
  }

  private static void report(View view, int start, int end, FindingSink found) {
    int strongest = start;
    boolean same = true;
    for (int i = start + 1; i < end; i++) {
      same &= view.charAt(i) == view.charAt(start);
      if (STRENGTH.indexOf(view.charAt(i)) < STRENGTH.indexOf(view.charAt(strongest))) {
        strongest = i;
      }
    }
    Span span = view.rawSpan(start, end);
    FindingSink.Report report = found.at(span);
    if (view.isContiguous(start, end)) {
      report.fix(Edit.mark(span, view.subSequence(strongest, strongest + 1)));
    }
    if (same && end - start > 2 && view.charAt(start) == '。' && view.isContiguous(start, end)) {
      report.alternative(Edit.mark(span, "……")); // 。。。 is how some write an ellipsis
    }
    boolean certain = same && end - start == 2 && !isQuoted(view, start, end);
    (certain ? report : report.confidence(0.8).unsafe()).report();
  }

  /** “，，”: an article about punctuation. */
  private static boolean isQuoted(View view, int start, int end) {
    return start > 0
        && end < view.length()
        && Marks.opens(view.charAt(start - 1))
        && Marks.closes(view.charAt(end));
  }
}
