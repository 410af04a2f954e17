package io.banjian.rules.character;

import io.banjian.lexicon.Surnames;
import io.banjian.normalize.ScriptTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page sets characters of the other script by mistake, passages set so on purpose left out.
 */
final class OtherScript {
  /** A title or quotation is not longer; an unclosed bracket is not followed to the end. */
  private static final int LONGEST_PASSAGE = 60;

  private static final String OPENING = "《〈「『“‘";
  private static final String CLOSING = "》〉」』”’";

  /**
   * In 《》 and 〈〉 stand names of works; between quotes may stand a whole sentence of the paper's
   * own.
   */
  private static final int TITLES = 2;

  private static final int STRETCH = 3;
  private static final String WRITING = "写題题书刻字帖碑匾额額念认印联聯楹款曰寫書認";
  private static final int WRITING_REACH = 6;

  private static final int LONGEST_NAME = 4;

  private final SourceText text;
  private final boolean traditional;
  private final boolean[] deliberate;

  /** Where characters of the other script stand, in order: few, on most pages none. */
  private final int[] others;

  /**
   * @param traditional whether the characters of the other script are the traditional ones
   * @param others where characters of the other script stand
   */
  OtherScript(SourceText text, boolean traditional, int[] others) {
    this.text = text;
    this.traditional = traditional;
    this.deliberate = new boolean[text.length()];
    this.others = others;
  }

  List<Integer> places() {
    if (others.length == 0) {
      return List.of();
    }
    int done = 0;
    for (int other : others) {
      if (other >= done) {
        Span line = lineAround(text.lineAt(other));
        markLine(line);
        done = line.end();
      }
    }
    Map<String, Integer> names = names();
    List<Integer> places = new ArrayList<>();
    for (int i : others) {
      if (!deliberate[i] && !isBesideLoss(i) && !isNamed(i) && !isNameSeenAgain(i, names)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Lines of a character or two stand below each other: together they are one. */
  private static boolean isVertical(Span line) {
    return !line.isEmpty() && line.length() <= 2;
  }

  private Span lineAround(int line) {
    int first = line;
    int last = line;
    if (isVertical(text.line(line))) {
      while (first > 0 && isVertical(text.line(first - 1))) {
        first--;
      }
      while (last + 1 < text.lineCount() && isVertical(text.line(last + 1))) {
        last++;
      }
    }
    return new Span(text.lineStart(first), text.lineEnd(last));
  }

  private void markLine(Span line) {
    if (count(line, true) >= 2 && count(line, false) == 0) {
      mark(line); // a masthead, a couplet, a line of a poem
      return;
    }
    markStretches(line);
    for (int i = line.start(); i < line.end(); i++) {
      int bracket = OPENING.indexOf(text.charAt(i));
      if (bracket >= 0) {
        markPassage(i, bracket);
      } else if (isOther(i) && Surnames.isSurname(text.charAt(i))) {
        markName(i);
      }
    }
  }

  /** 一水護田將綠繞 inside a sentence: so many in a row, and none of the page's own script, are meant. */
  private void markStretches(Span line) {
    int start = line.start();
    int others = 0;
    for (int i = line.start(); i <= line.end(); i++) {
      boolean ends = i == line.end() || isOwn(i) || text.classAt(i).isBlank();
      if (!ends) {
        others += isOther(i) ? 1 : 0;
        continue;
      }
      if (others >= STRETCH) {
        mark(new Span(start, i));
      }
      start = i + 1;
      others = 0;
    }
  }

  /** Beside � and ?? stands what is left of other characters, 質?? for 责: of no script at all. */
  private boolean isBesideLoss(int place) {
    return isLoss(place - 1, place - 2) || isLoss(place + 1, place + 2);
  }

  private boolean isLoss(int beside, int further) {
    char c = at(beside);
    return c == '\uFFFD' || (c == '?' && at(further) == '?');
  }

  private char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
  }

  /** 雲字上头有雨: the talk is of the character. */
  private boolean isNamed(int place) {
    boolean begins = place == 0 || !text.classAt(place - 1).isHan();
    return begins && place + 1 < text.length() && text.charAt(place + 1) == '字';
  }

  /** 帖上有“松風”二字, 写的是“雲水居”: a few quoted characters that somebody wrote or reads. */
  private boolean isWritten(Span quotation) {
    if (quotation.length() > LONGEST_NAME + 1) {
      return false;
    }
    int from = Math.max(0, quotation.start() - WRITING_REACH);
    int to = Math.min(text.length(), quotation.end() + WRITING_REACH);
    for (int i = from; i < to; i++) {
      if (!quotation.contains(i) && WRITING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void markPassage(int open, int bracket) {
    int end = Math.min(text.length(), open + LONGEST_PASSAGE);
    int close = open;
    while (close < end && text.charAt(close) != CLOSING.charAt(bracket)) {
      close++;
    }
    if (close == end) {
      return;
    }
    Span passage = new Span(open, close);
    int needed = bracket < TITLES || isWritten(passage) ? 1 : 2;
    if (count(passage, true) >= needed && count(passage, false) == 0) {
      mark(passage);
    }
  }

  /**
   * 陳國強: a surname and more of the same script behind it, nothing of this page's script among it.
   */
  private void markName(int start) {
    int end = start;
    int others = 0;
    while (end < text.length()
        && end - start <= LONGEST_NAME
        && text.classAt(end).isHan()
        && !isOwn(end)) {
      others += isOther(end) ? 1 : 0;
      end++;
    }
    int length = end - start;
    if (others >= 2 && length >= 2 && length <= LONGEST_NAME) {
      mark(new Span(start, end));
    }
  }

  /**
   * A name keeps its form wherever the page has it: the two or three characters stand there again.
   */
  private boolean isNameSeenAgain(int place, Map<String, Integer> names) {
    return names.getOrDefault(name(place, 1), 0) > 1 || names.getOrDefault(name(place, 2), 0) > 1;
  }

  /** What stands from a surname before a place up to the place; nothing if there is no surname. */
  private String name(int place, int before) {
    int start = place - before;
    return start >= 0 && Surnames.isSurname(text.charAt(start)) && isHan(start, place)
        ? text.raw().substring(start, place + 1)
        : "";
  }

  private Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (int i : others) {
      names.merge(name(i, 1), 1, Integer::sum);
      names.merge(name(i, 2), 1, Integer::sum);
    }
    names.remove("");
    return names;
  }

  private boolean isHan(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!text.classAt(i).isHan()) {
        return false;
      }
    }
    return true;
  }

  private int count(Span span, boolean other) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (other ? isOther(i) : isOwn(i)) {
        count++;
      }
    }
    return count;
  }

  private void mark(Span span) {
    Arrays.fill(deliberate, span.start(), span.end(), true);
  }

  private boolean isOther(int at) {
    char c = text.charAt(at);
    return traditional
        ? ScriptTable.isTraditional(c) || ParticleZhe.isAt(text, at)
        : ScriptTable.isSimplified(c);
  }

  private boolean isOwn(int at) {
    char c = text.charAt(at);
    return traditional ? ScriptTable.isSimplified(c) : ScriptTable.isTraditional(c);
  }
}
