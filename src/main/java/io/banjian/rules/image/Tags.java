package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code <image>}, {@code </td>}, {@code <!-- … -->}, {@code <|endoftext|>}: no ideograph in it but
 * between quotes. Tags one behind the other are one marker.
 *
 * <p>What a tag parted stays parted: paragraphs by a line break, the cells of a table by a tab.
 * Whether a sentence runs on across that break is for the layout to say.
 */
final class Tags {
  private static final int LONGEST = 300;

  /** Elements that begin on a line of their own, as browsers show them. */
  private static final String BLOCKS =
      " address article aside blockquote body br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody tfoot thead title tr ul ";

  private static final String CELLS = " td th ";

  private Tags() {}

  static @Nullable Marker at(SourceText text, int at) {
    int end = end(text, at);
    if (end < 0) {
      return null;
    }
    String parting = parting(text, at, "");
    for (int next = behind(text, end); next > 0; next = behind(text, end)) {
      if (text.charAt(end) == '<') {
        parting = parting(text, end, parting);
      }
      end = next;
    }
    return marker(text, new Span(at, end), parting);
  }

  private static Marker marker(SourceText text, Span span, String parting) {
    List<Edit> edits = new ArrayList<>(2);
    edits.add(Edit.of(EditKind.DELETION, span, ""));
    boolean within =
        hasInk(text, Markers.lineStart(text, span.start()), span.start())
            && hasInk(text, span.end(), Markers.lineEnd(text, span.end()));
    if (within && !parting.isEmpty()) {
      edits.add(Edit.layout(Span.at(span.end()), parting));
    }
    return new Marker(span, edits, true);
  }

  private static boolean hasInk(SourceText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.classAt(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What stands in a tag's place, if what stood in the place of those before was {@code so}. */
  private static String parting(SourceText text, int at, String so) {
    int from = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < text.length() && isNamePart(text.charAt(to))) {
      to++;
    }
    String name = " " + text.raw().substring(from, to).toLowerCase(Locale.ROOT) + " ";
    if (BLOCKS.contains(name)) {
      return "\n";
    }
    return CELLS.contains(name) && so.isEmpty() ? "\t" : so;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Where a further tag ends, or the figures of a box between two tags of a model. */
  private static int behind(SourceText text, int at) {
    int next = end(text, at);
    return next > 0 || at < 2 || !text.raw().startsWith("|>", at - 2) ? next : boxEnd(text, at);
  }

  /** {@code <|det|>[[52, 17, 940, 66]]<|/det|>}: where on the scan a model saw the text. */
  private static int boxEnd(SourceText text, int at) {
    int limit = Markers.lineEnd(text, at);
    int end = at;
    while (end < limit && "0123456789.,-[]() ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at && end < limit && text.raw().startsWith("<|", end) ? end : -1;
  }

  private static int end(SourceText text, int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '<') {
      return -1;
    }
    char next = text.charAt(at + 1);
    boolean opens = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (!opens && "/!|".indexOf(next) < 0) {
      return -1;
    }
    int limit = Math.min(Markers.lineEnd(text, at), at + LONGEST);
    boolean quoted = false; // alt="石桥"
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      quoted ^= c == '"';
      if (c == '<' || (!quoted && CharTable.classOf(c).isHan())) {
        return -1;
      }
    }
    return -1;
  }
}
