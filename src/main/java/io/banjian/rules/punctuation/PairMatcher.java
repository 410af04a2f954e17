package io.banjian.rules.punctuation;

import io.banjian.layout.PageView;
import io.banjian.normalize.MarkChange;
import io.banjian.normalize.Marks;
import io.banjian.normalize.QuoteShape;
import io.banjian.normalize.StraightQuotes;
import io.banjian.text.ClassSet;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Matches the quotes, brackets and title marks of an article over its paragraphs.
 *
 * <p>A quotation of several paragraphs opens each again and closes only the last. A paragraph that
 * breaks off in mid-sentence hands what is open to the next; where the article ends so, the rest
 * stands elsewhere on the page, and what is open is no fault. Brackets of one shape match in either
 * width, and straight quotes face as their nesting has it.
 */
final class PairMatcher {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, List<PairFault>> READER = PairMatcher::read;

  /** An opening mark that waits for its other half. */
  private record Open(int paragraph, int index, char mark) {}

  private final List<View> paragraphs;

  /** Their texts, with straight quotes facing as they must. */
  private final List<CharSequence> texts = new ArrayList<>();

  private final List<PairFault> faults = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();

  /** Opened inside what was closed over it; its own closing mark may yet come. */
  private final List<Open> closedOver = new ArrayList<>();

  private PairMatcher(List<View> paragraphs) {
    this.paragraphs = paragraphs;
    texts.addAll(paragraphs);
    faceQuotes();
  }

  /** Reads straight quotes in the direction that they must have. */
  private void faceQuotes() {
    List<List<MarkChange>> directions = StraightQuotes.in(paragraphs, QuoteShape.CURLY);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (directions.get(i).isEmpty()) {
        continue;
      }
      StringBuilder text = new StringBuilder(texts.get(i).toString());
      for (MarkChange change : directions.get(i)) {
        text.setCharAt(change.start(), change.text().charAt(0));
      }
      texts.set(i, text.toString());
    }
  }

  /** What is amiss among the pairs of a page, article by article; two rules ask. */
  static List<PairFault> faults(PageView page) {
    return page.reading(READER);
  }

  private static List<PairFault> read(PageView page) {
    List<PairFault> faults = new ArrayList<>();
    for (List<View> article : Articles.of(page)) {
      faults.addAll(faults(article));
    }
    return faults;
  }

  /** What is amiss among the pairs of an article. */
  static List<PairFault> faults(List<View> paragraphs) {
    PairMatcher matcher = new PairMatcher(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      matcher.read(i);
      matcher.endParagraph(i);
    }
    matcher.endArticle();
    return TwinFaults.joined(matcher.faults);
  }

  private void read(int paragraph) {
    View view = paragraphs.get(paragraph);
    CharSequence text = texts.get(paragraph);
    for (int i = view.next(ClassSet.MARK, 0);
        i < view.length();
        i = view.next(ClassSet.MARK, i + 1)) {
      char c = widened(text.charAt(i));
      if (Marks.opens(c)) {
        open(paragraph, i, c);
      } else if (Marks.closes(c)) {
        close(paragraph, i, c);
      }
    }
  }

  private static char widened(char c) {
    return c == '(' ? '（' : c == ')' ? '）' : c;
  }

  private void open(int paragraph, int index, char mark) {
    if (!stack.isEmpty() && isReopened(paragraph, index, mark)) {
      stack.remove(stack.size() - 1);
    }
    stack.add(new Open(paragraph, index, mark));
  }

  /** “…。⏎“…: the next paragraph of one quotation. */
  private boolean isReopened(int paragraph, int index, char mark) {
    Open top = stack.get(stack.size() - 1);
    return top.mark == mark && top.paragraph < paragraph && index == 0;
  }

  private void close(int paragraph, int index, char mark) {
    int at = stack.size() - 1;
    while (at >= 0 && at > stack.size() - 5 && Marks.closerOf(stack.get(at).mark) != mark) {
      at--;
    }
    if (at >= 0 && Marks.closerOf(stack.get(at).mark) == mark) {
      for (int i = stack.size() - 1; i > at; i--) {
        closedOver.add(stack.remove(i));
      }
      stack.remove(at);
      return;
    }
    for (int i = closedOver.size() - 1; i >= Math.max(0, closedOver.size() - 5); i--) {
      Open inner = closedOver.get(i);
      if (inner.paragraph == paragraph && Marks.closerOf(inner.mark) == mark) {
        closedOver.remove(i);
        add(PairFault.Kind.CROSSED, paragraph, index, mark, Optional.of(inner.index));
        return;
      }
    }
    if (!isNumbering(paragraph, index) && !isInJump(paragraph, index) && !isCutAbove(paragraph)) {
      add(PairFault.Kind.UNOPENED, paragraph, index, mark, Optional.empty());
    }
  }

  private void endParagraph(int paragraph) {
    for (Open open : closedOver) {
      unclosed(open);
    }
    closedOver.clear();
    if (isCut(paragraph)) {
      return;
    }
    for (Open open : stack) {
      if (!isQuote(open.mark)) {
        unclosed(open);
      }
    }
    stack.removeIf(open -> !isQuote(open.mark));
  }

  private void endArticle() {
    if (paragraphs.isEmpty() || isCut(paragraphs.size() - 1)) {
      return;
    }
    stack.forEach(this::unclosed);
  }

  private void unclosed(Open open) {
    if (!isInJump(open.paragraph, open.index)) {
      add(PairFault.Kind.UNCLOSED, open.paragraph, open.index, open.mark, Optional.empty());
    }
  }

  private void add(
      PairFault.Kind kind, int paragraph, int index, char mark, Optional<Integer> other) {
    faults.add(
        new PairFault(
            kind, paragraphs.get(paragraph), paragraph, index, mark, Optional.empty(), other));
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '“', '”', '‘', '’', '「', '」', '『', '』' -> true;
      default -> false;
    };
  }

  /** 1）, （a）, 一）: the items of a list are numbered with half a pair. */
  private boolean isNumbering(int paragraph, int index) {
    CharSequence text = texts.get(paragraph);
    char mark = widened(text.charAt(index));
    if (mark != '）' || index == 0) {
      return mark == '）' && index == 0;
    }
    int at = index - 1;
    while (at >= 0 && index - at <= 3 && isNumeral(text.charAt(at))) {
      at--;
    }
    return at < index - 1 && (at < 0 || (!Marks.opens(text.charAt(at)) && !isLetter(text, at)));
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean isLetter(CharSequence text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  /** A reference to another page, （下转2版, is looked at as a whole by the rules for it. */
  private boolean isInJump(int paragraph, int index) {
    CharSequence text = texts.get(paragraph);
    int from = Math.max(0, index - 12);
    String near = text.subSequence(from, Math.min(text.length(), index + 5)).toString();
    return near.contains("下转") || near.contains("上接") || near.contains("转第") || near.contains("紧接");
  }

  private boolean isCut(int paragraph) {
    CharSequence text = texts.get(paragraph);
    int at = text.length() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    while (at > 0 && Marks.closes(widened(text.charAt(at)))) {
      at--;
    }
    return at < 0 || !Marks.endsSentence(text.charAt(at));
  }

  /** The text before may hold what was opened, and be lost or stand elsewhere. */
  private boolean isCutAbove(int paragraph) {
    return paragraph > 0 && isCut(paragraph - 1);
  }
}
