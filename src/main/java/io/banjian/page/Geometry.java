package io.banjian.page;

import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the text of a page stands on its image. Only markup has it: ALTO, PAGE and hOCR.
 *
 * @param image the scan that the markup names, empty if it names none
 * @param unordered regions that the markup's reading order leaves out; they stand behind the others
 */
public record Geometry(Box page, String image, List<LineBox> lines, List<Span> unordered) {
  public Geometry {
    lines = List.copyOf(lines);
    unordered = List.copyOf(unordered);
  }

  public Geometry(Box page, String image, List<LineBox> lines) {
    this(page, image, lines, List.of());
  }

  /** The rectangle around the words that a span touches. */
  public Optional<Box> boxOf(Span span) {
    Box box = null;
    for (int i = firstEndingAfter(span.start()); i < lines.size(); i++) {
      LineBox line = lines.get(i);
      if (line.span().start() >= Math.max(span.end(), span.start() + 1)) {
        break;
      }
      for (Word word : line.words()) {
        if (touches(word.span(), span)) {
          box = box == null ? word.box() : box.hull(word.box());
        }
      }
      if (line.words().isEmpty() && touches(line.span(), span)) {
        box = box == null ? line.box() : box.hull(line.box());
      }
    }
    return Optional.ofNullable(box);
  }

  /** The line that holds an offset. */
  public Optional<LineBox> lineAt(int offset) {
    int i = firstEndingAfter(offset);
    return i < lines.size() && lines.get(i).span().start() <= offset
        ? Optional.of(lines.get(i))
        : Optional.empty();
  }

  /** The word that holds an offset; a line by itself if the format has no words. */
  public Optional<Word> wordAt(int offset) {
    return lineAt(offset)
        .flatMap(
            line -> line.words().stream().filter(word -> word.span().contains(offset)).findFirst());
  }

  /**
   * Where the text stands that a patch makes of the page's. What was dropped has no place any more;
   * a line of the new text may hold words of several lines of the image.
   */
  public Geometry through(Patch patch) {
    SourceText text = SourceText.of(patch.text());
    List<PatchedWord> moved = new ArrayList<>();
    for (LineBox line : lines) {
      List<Word> words = line.words();
      if (words.isEmpty()) {
        words = List.of(new Word(line.span(), line.box(), Word.UNKNOWN));
      }
      for (Word word : words) {
        patched(patch, word).forEach(part -> moved.add(new PatchedWord(part, line.element())));
      }
    }
    moved.sort(Comparator.comparing(word -> word.word().span()));
    List<LineBox> patched = new ArrayList<>();
    for (int from = 0; from < moved.size(); ) {
      int number = text.lineAt(moved.get(from).word().span().start());
      int to = from + 1;
      while (to < moved.size() && moved.get(to).word().span().start() < text.lineEnd(number)) {
        to++;
      }
      patched.add(lineOf(moved.subList(from, to)));
      from = to;
    }
    return new Geometry(page, image, patched, unordered(patch));
  }

  private List<Span> unordered(Patch patch) {
    return unordered.stream()
        .map(span -> new Span(patch.fromRaw(span.start()), patch.fromRaw(span.end())))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  /** A word in its new place, and the element of its line. */
  private record PatchedWord(Word word, String element) {}

  /** A word where its characters went: in parts, if they went to different places. */
  private static List<Word> patched(Patch patch, Word word) {
    List<Word> parts = new ArrayList<>();
    Span span = word.span();
    for (int raw = span.start(); raw < span.end(); ) {
      int out = patch.fromRaw(raw);
      int end = raw;
      while (end < span.end() && isKept(patch, end) && patch.fromRaw(end) == out + end - raw) {
        end++;
      }
      if (end > raw) {
        Box box = part(word, raw - span.start(), end - span.start());
        parts.add(new Word(new Span(out, out + end - raw), box, word.confidence()));
      }
      raw = Math.max(end, raw + 1);
    }
    return parts;
  }

  private static boolean isKept(Patch patch, int raw) {
    int out = patch.fromRaw(raw);
    return out < patch.text().length() && patch.toRaw(out) == raw;
  }

  /** The part of a word's box that some of its characters take, all taken to be of one width. */
  private static Box part(Word word, int from, int to) {
    Box box = word.box();
    int length = word.span().length();
    int left = box.x() + box.width() * from / length;
    int right = box.x() + box.width() * to / length;
    return new Box(left, box.y(), right - left, box.height());
  }

  private static LineBox lineOf(List<PatchedWord> patched) {
    List<Word> words = patched.stream().map(PatchedWord::word).toList();
    Span span = words.get(0).span();
    Box box = words.get(0).box();
    String element = patched.get(0).element();
    for (int i = 1; i < words.size(); i++) {
      span = span.hull(words.get(i).span());
      box = box.hull(words.get(i).box());
      element = patched.get(i).element().equals(element) ? element : "";
    }
    return new LineBox(element, span, box, words);
  }

  private static boolean touches(Span word, Span span) {
    return span.isEmpty() ? word.contains(span.start()) : word.overlaps(span);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
