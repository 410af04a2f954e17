package io.banjian.edition;

import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 转版: a reference from the end of a part to the page of the rest, or from there back.
 *
 * @param span in the raw page
 * @param printed as a reader sees it, wraps closed
 * @param target the page it names, if it names one that can be
 * @param label the page's number as printed, empty where none is
 * @param labelSpan where it stands, or would
 * @param flaws what is wrong with its form
 * @param sound the reference in sound form
 * @param place where in its block it stands
 * @param block the number of its block on the page
 * @param headings the numbers of the blocks that are its article's headline, as the layout has it
 * @param texts what it may break off, or take up, likeliest first
 */
public record Jump(
    Direction direction,
    Span span,
    String printed,
    Optional<PageNumber> target,
    String label,
    Span labelSpan,
    Set<Flaw> flaws,
    SoundForm sound,
    Place place,
    int block,
    Set<Integer> headings,
    List<String> texts) {
  public Jump {
    flaws = Set.copyOf(flaws);
    headings = Set.copyOf(headings);
    texts = List.copyOf(texts);
  }

  /** The reference in sound form; absent where the page cannot be known from it. */
  public Optional<String> mended() {
    return target.map(page -> sound.toString());
  }

  /** Which way it points. */
  public enum Direction {
    /** 下转: the rest is elsewhere. */
    NEXT,
    /** 上接: the beginning is elsewhere. */
    PREVIOUS
  }

  /** What can be wrong with a reference one can still read. */
  public enum Flaw {
    OPENING_MISSING,
    CLOSING_MISSING,
    /** One bracket half width, the other full width. */
    BRACKETS_DIFFER,
    /** 〈 and ）. */
    BRACKETS_OF_TWO_KINDS,
    /** 卞转, 下转2饭. */
    WORD_MISREAD,
    /** O2 for 02. */
    DIGIT_MISREAD,
    /** Ａ０２. */
    FULL_WIDTH_NUMBER,
    /** Both brackets half width in a dump that made all of them so. */
    BRACKETS_NARROWED,
    /** （下转版）, A0: a page nobody can look up. */
    NO_PAGE
  }

  /** Where a reference stands in its block. */
  public enum Place {
    ALONE,
    AT_START,
    AT_END,
    INSIDE
  }
}
