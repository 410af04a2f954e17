package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.ClassSet;
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

  /** Elements that hold figures: where on the scan something stands. */
  private static final String BOXES = " box bbox quad poly point ";

  /** What a model thought, or saw in a picture, stands between such tags. */
  private static final String THOUGHTS = " think thinking reasoning ";

  private static final String PICTURES = " img image ";
  private static final int LONGEST_THOUGHT = 20_000;

  private Tags() {}

  static @Nullable Marker at(SourceText text, int at) {
    int end = end(text, at);
    if (end < 0) {
      return null;
    }
    int said = saidEnd(text, at, end);
    if (said > 0) {
      return Marker.ofLoss(at, said);
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
        text.has(ClassSet.INK, Markers.lineStart(text, span.start()), span.start())
            && text.has(ClassSet.INK, span.end(), Markers.lineEnd(text, span.end()));
    if (within && !parting.isEmpty()) {
      edits.add(Edit.layout(Span.at(span.end()), parting));
    }
    return new Marker(span, edits, true);
  }

  /** Where the element ends that a model wrote about what it read; -1 if the tag is another. */
  private static int saidEnd(SourceText text, int at, int end) {
    if (text.charAt(at + 1) == '/') {
      return -1;
    }
    String name = name(text, at);
    boolean thought = THOUGHTS.contains(name);
    if (!thought && !PICTURES.contains(name)) {
      return -1;
    }
    String closing = "</" + name.strip() + ">";
    int limit = thought ? end + LONGEST_THOUGHT : Markers.lineEnd(text, at);
    int close = text.raw().indexOf(closing, end);
    return close < 0 || close > limit ? -1 : close + closing.length();
  }

  /** The name of a tag between blanks. */
  private static String name(SourceText text, int at) {
    int from = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < text.length() && isNamePart(text.charAt(to))) {
      to++;
    }
    return " " + text.raw().substring(from, to).toLowerCase(Locale.ROOT) + " ";
  }

  /** What stands in a tag's place, if what stood in the place of those before was {@code so}. */
  private static String parting(SourceText text, int at, String so) {
    String name = name(text, at);
    if (BLOCKS.contains(name)) {
      return "\n";
    }
    return CELLS.contains(name) && so.isEmpty() ? "\t" : so;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Where a further tag ends, or what stands between two tags of a model and is no text. */
  private static int behind(SourceText text, int at) {
    int next = end(text, at);
    if (next > 0) {
      return next;
    }
    int opened = text.raw().lastIndexOf('<', at - 1);
    if (text.raw().startsWith("<|ref|>", opened)) {
      return labelEnd(text, at);
    }
    boolean box = text.raw().startsWith("|>", at - 2) || BOXES.contains(name(text, opened));
    return box ? boxEnd(text, at) : -1;
  }

  /** {@code <|ref|>sub_title<|/ref|><|det|>}: what a model calls the kind of a block. */
  private static int labelEnd(SourceText text, int at) {
    int end = at;
    while (end < text.length()
        && (text.charAt(end) == '_' || (isNamePart(text.charAt(end)) && text.charAt(end) >= 'a'))) {
      end++;
    }
    return end > at && text.raw().startsWith("<|/ref|><|det|>", end) ? end : -1;
  }

  /**
   * {@code <|det|>[[52, 17, 940, 66]]<|/det|>}, {@code <box>(52,17),(940,66)</box>}: where on the
   * scan a model saw the text.
   */
  private static int boxEnd(SourceText text, int at) {
    int limit = Markers.lineEnd(text, at);
    int end = at;
    while (end < limit && "0123456789.,-[]() ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = text.raw().startsWith("<|", end) || text.raw().startsWith("</", end);
    return end > at && end < limit && closed ? end : -1;
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
