package io.banjian.layout.boxes;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.Parting;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The parts of a page's text that the dump has in another order than print. */
final class ReadingRegions {
  /** A gutter in the boxes leaves little doubt. */
  private static final double PLACED = 0.95;

  private final SourceText text;

  /** The parts of lines in reading order. */
  private final List<Part> reading = new ArrayList<>();

  /** Where the parts of cut lines start, but for the first. */
  private final Set<Integer> cuts;

  private ReadingRegions(SourceText text, Set<Integer> cuts) {
    this.text = text;
    this.cuts = cuts;
  }

  /**
   * A line of print in its place in the reading order.
   *
   * @param strand number of the strand it stands in; -1 for what belongs to none
   * @param cut whether a gutter parts it from what stands before it on its line
   * @param runsOn whether the text above runs on into it
   */
  private record Part(Span span, int strand, boolean cut, boolean runsOn) {}

  static List<BoxRegion> of(
      SourceText text, LineCutter.Parts parts, List<Strand> strands, StrandLinks links) {
    ReadingRegions regions = new ReadingRegions(text, parts.cuts());
    regions.order(strands, links, parts.specks());
    return regions.regions();
  }

  private void order(List<Strand> strands, StrandLinks links, List<PrintedLine> specks) {
    int n = strands.size();
    boolean[] follows = new boolean[n];
    for (int next : links.next) {
      if (next >= 0) {
        follows[next] = true;
      }
    }
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (!follows[i]) {
        heads.add(i);
      }
    }
    heads.sort(Comparator.comparing(i -> strands.get(i).first().span()));
    boolean[] taken = new boolean[n];
    for (int head : heads) {
      read(head, strands, links, taken);
    }
    for (int i = 0; i < n; i++) { // a ring of strands has no head
      read(i, strands, links, taken);
    }
    specks.forEach(speck -> reading.add(new Part(speck.span(), -1, true, false)));
  }

  private void read(int head, List<Strand> strands, StrandLinks links, boolean[] taken) {
    boolean runsOn = false;
    for (int at = head; at >= 0 && !taken[at]; at = links.next[at]) {
      taken[at] = true;
      for (PrintedLine line : strands.get(at).lines) {
        Span span = line.isJoined() ? inkOfTextLine(line.span()) : line.span();
        if (span.start() < line.span().start()) {
          continue; // it stands with the line it was joined to
        }
        boolean cut = cuts.contains(line.span().start());
        reading.add(new Part(span, at, cut, runsOn));
        runsOn = true;
      }
      runsOn = links.runsOn[at];
    }
  }

  private Span inkOfTextLine(Span span) {
    int number = text.lineAt(span.start());
    int start = text.lineStart(number);
    int end = text.lineEnd(number);
    while (start < span.start() && text.classAt(start).isBlank()) {
      start++;
    }
    while (end > span.end() && text.classAt(end - 1).isBlank()) {
      end--;
    }
    return new Span(start, end);
  }

  /** Text without a box, as a mark that was set in, goes with what stands before it. */
  private void coverUnplacedText(int[] dumped) {
    for (int at = 0; at < dumped.length; at++) {
      Part part = reading.get(dumped[at]);
      int next =
          at + 1 < dumped.length ? reading.get(dumped[at + 1]).span().start() : text.length();
      int end = next;
      while (end > part.span().end() && text.classAt(end - 1).isBlank()) {
        end--;
      }
      if (end > part.span().end()) {
        Span covered = new Span(part.span().start(), end);
        reading.set(dumped[at], new Part(covered, part.strand(), part.cut(), part.runsOn()));
      }
    }
  }

  /** Stretches of the page in which reading order and dump order differ. */
  private List<BoxRegion> regions() {
    int n = reading.size();
    int[] dumped =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparing(i -> reading.get(i).span()))
            .mapToInt(i -> i)
            .toArray();
    coverUnplacedText(dumped);
    int[] place = new int[n];
    for (int at = 0; at < n; at++) {
      place[dumped[at]] = at;
    }
    List<BoxRegion> regions = new ArrayList<>();
    int from = 0;
    int last = -1;
    for (int i = 0; i < n; i++) {
      last = Math.max(last, place[i]);
      // a stretch takes whole lines of the dump: what is left of a cut line would run into it
      boolean inLine = i + 1 < n && reading.get(dumped[i + 1]).cut();
      if (last == i && !inLine) {
        if (i > from) {
          region(from, i + 1, dumped, place).ifPresent(regions::add);
        }
        from = i + 1;
      }
    }
    return regions;
  }

  /** The parts from one to before another, which the dump has in another order. */
  private Optional<BoxRegion> region(int from, int to, int[] dumped, int[] place) {
    boolean torn = reading.get(from).runsOn();
    List<Span> pieces = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Part part = reading.get(i);
      boolean adjacent = i > from && place[i] == place[i - 1] + 1;
      if (adjacent && !part.cut()) {
        pieces.add(pieces.remove(pieces.size() - 1).hull(part.span()));
        continue;
      }
      torn |= i > from && part.runsOn() && !adjacent;
      pieces.add(part.span());
      boolean speck = i > from && part.strand() < 0 && reading.get(i - 1).strand() < 0;
      partings.add(Parting.ofLine(i > from && !part.runsOn() && !speck));
    }
    List<Part> inDump = new ArrayList<>();
    for (int at = from; at < to; at++) {
      inDump.add(reading.get(dumped[at]));
    }
    List<Span> merged = merged(inDump);
    if (merged.isEmpty() && !torn) {
      return Optional.empty();
    }
    Span hull = inDump.get(0).span().hull(inDump.get(inDump.size() - 1).span());
    ColumnRegion region = new ColumnRegion(hull, merged, pieces, partings, true, PLACED);
    Span foreign = new Span(hull.start(), pieces.get(0).start());
    return Optional.of(new BoxRegion(region, torn ? Optional.of(foreign) : Optional.empty()));
  }

  /** The lines of text that a gutter crosses. */
  private List<Span> merged(List<Part> dumped) {
    List<Span> merged = new ArrayList<>();
    int last = -1;
    for (Part part : dumped) {
      int line = text.lineAt(part.span().start());
      if (part.cut() && part.strand() >= 0 && line != last) {
        merged.add(inkOfTextLine(part.span()));
        last = line;
      }
    }
    return merged;
  }
}
