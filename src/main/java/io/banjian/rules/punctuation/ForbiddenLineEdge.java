package io.banjian.rules.punctuation;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.normalize.Marks;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paragraph that begins with a mark that may not begin a line, ，。”）, or ends with one that may
 * not end it, “（. Print obeys this (GB/T 15834-2011, 5.1), so text is missing there or stands in
 * the wrong place; unless the paragraph before or after simply goes on here.
 */
public final class ForbiddenLineEdge implements PageRule {
  private static final Bilingual START = new Bilingual("开头", "begins");
  private static final Bilingual END = new Bilingual("结尾", "ends");

  @Override
  public void check(PageView page, FindingSink found) {
    List<Block> blocks = page.blocks();
    if (page.hasFontRuns()) {
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.isBody() || page.isClaimed(block.span(), Set.of())) {
        continue;
      }
      Optional<View> before = i > 0 ? body(blocks.get(i - 1)) : Optional.empty();
      Optional<View> after = i + 1 < blocks.size() ? body(blocks.get(i + 1)) : Optional.empty();
      for (Edge edge : edges(block.view(), before, after)) {
        found.at(edge.span).confidence(0.7).with("edge", edge.name).report();
      }
    }
  }

  private record Edge(Span span, Bilingual name) {}

  private static Optional<View> body(Block block) {
    return block.isBody() ? Optional.of(block.view()) : Optional.empty();
  }

  private static List<Edge> edges(View view, Optional<View> before, Optional<View> after) {
    List<Edge> edges = new ArrayList<>();
    char first = view.charAt(0);
    int last = view.length() - 1;
    if (mayNotBegin(first)
        && view.length() > 1
        && !before.map(v -> goesOn(v, first)).orElse(false)) {
      edges.add(new Edge(view.rawSpan(0, 1), START));
    }
    if (last > 0 && Marks.opens(view.charAt(last)) && !after.map(v -> isText(v)).orElse(false)) {
      edges.add(new Edge(view.rawSpan(last, last + 1), END));
    }
    return edges;
  }

  private static boolean mayNotBegin(char c) {
    return Marks.isStop(c) || Marks.closes(c);
  }

  /** Whether text can end so and go on with that mark: 天冷了|，. */
  private static boolean goesOn(View before, char mark) {
    char last = before.charAt(before.length() - 1);
    if (Marks.closes(mark)) {
      return !Marks.opens(last);
    }
    return !Marks.isStop(last) && !Marks.opens(last) && last != '…';
  }

  private static boolean isText(View after) {
    return !mayNotBegin(after.charAt(0));
  }
}
