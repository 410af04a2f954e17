package io.banjian.layout.columns;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a region, put together line by line, one behind the other. */
final class Chains {
  /** All pieces in order. */
  final List<Span> order = new ArrayList<>();

  /** What parts each from the one before. */
  final List<Parting> partings = new ArrayList<>();

  private final LooseLines lines;

  /** For each line the one it goes on in, or -1. */
  private final int[] rest;

  private final int from;
  private final int to;
  private int beside;

  Chains(LooseLines lines, int[] rest, int from, int to) {
    this.lines = lines;
    this.rest = rest;
    this.from = from;
    this.to = to;
    List<Piece> pieces = lines.pieces;
    boolean[] hasBefore = new boolean[pieces.size()];
    for (int i = from; i <= to; i++) {
      if (isWithin(rest[i])) {
        hasBefore[rest[i]] = true;
      }
    }
    while (beside < lines.aside.size() && lines.aside.get(beside).start < pieces.get(from).start) {
      beside++;
    }
    boolean[] taken = new boolean[pieces.size()];
    int[] headAt = new int[pieces.size()];
    Arrays.fill(headAt, -1);
    for (int i = from; i <= to; i++) {
      if (!hasBefore[i]) {
        headAt[placeOf(i)] = i;
      }
    }
    for (int i = from; i <= to; i++) {
      addBeside(pieces.get(i).start);
      if (headAt[i] >= 0) {
        add(headAt[i], taken);
      }
    }
  }

  /**
   * Where a text stands in the dump: where two of its lines first stand together. An opener may
   * have been set far below its text.
   */
  private int placeOf(int head) {
    int at = head;
    while (isWithin(rest[at]) && rest[at] != at + 1) {
      at = rest[at];
    }
    return isWithin(rest[at]) && lines.glued ? at : head;
  }

  private boolean isWithin(int line) {
    return line >= from && line <= to;
  }

  /** Characters of upright headlines and ornaments keep their place among the columns. */
  private void addBeside(int start) {
    boolean first = true;
    while (beside < lines.aside.size() && lines.aside.get(beside).start < start) {
      add(lines.aside.get(beside++).span(), Parting.ofLine(first && !order.isEmpty()));
      first = false;
    }
  }

  private void add(int head, boolean[] taken) {
    boolean first = true;
    int before = -1;
    for (int at = head; isWithin(at) && !taken[at]; at = rest[at]) {
      taken[at] = true;
      Span piece = lines.pieces.get(at).span();
      if (!first && lines.isGluedTo(before, at)) {
        int last = order.size() - 1;
        order.set(last, new Span(order.get(last).start(), piece.end()));
      } else {
        Parting within = lines.glued ? Parting.GLUE : Parting.LINE;
        add(piece, first ? Parting.ofLine(!order.isEmpty()) : within);
      }
      first = false;
      before = at;
    }
  }

  private void add(Span piece, Parting parting) {
    order.add(piece);
    partings.add(parting);
  }
}
