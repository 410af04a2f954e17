package io.banjian.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One side of a seam. Where every line of a page is tried against many others, each side is looked
 * up once, and the words near the seam only where one may lie across it.
 */
public final class SeamSide {
  /** The number of the character that touches the seam, as {@link FollowTable} has it. */
  final int edge;

  private final CharSequence text;
  private final int start;
  private final int end;
  private final boolean isEnd;
  private @Nullable SideWords words;

  private SeamSide(CharSequence text, int start, int end, boolean isEnd) {
    char touching = isEnd ? Lexicon.asFirst(text.charAt(end - 1)) : text.charAt(start);
    this.edge = FollowTable.get().number(touching);
    this.text = text;
    this.start = start;
    this.end = end;
    this.isEnd = isEnd;
  }

  /** The end of a stretch of text that is not empty. */
  public static SeamSide endOf(CharSequence text, int start, int end) {
    return new SeamSide(text, start, end, true);
  }

  /** The start of a stretch of text that is not empty. */
  public static SeamSide startOf(CharSequence text, int start, int end) {
    return new SeamSide(text, start, end, false);
  }

  /** How the few characters at the seam fall into words. */
  SideWords words() {
    if (words == null) {
      words = isEnd ? SideWords.ofEnd(text, start, end) : SideWords.ofStart(text, start, end);
    }
    return words;
  }
}
