package io.banjian.text;

import org.jspecify.annotations.Nullable;

/** A stretch of the raw text and what stands in its place; {@code null} text: itself. */
record Piece(int rawStart, int rawEnd, @Nullable String text, EditKind kind) {
  boolean isCopy() {
    return text == null;
  }

  int outLength() {
    return text == null ? rawEnd - rawStart : text.length();
  }

  /** One to one: an offset inside leads to one raw character. */
  boolean isAligned() {
    return text == null || text.length() == rawEnd - rawStart;
  }

  Piece part(int from, int to) {
    if (text == null) {
      return new Piece(rawStart + from, rawStart + to, null, kind);
    }
    String part = text.substring(from, to);
    if (isAligned()) {
      return new Piece(rawStart + from, rawStart + to, part, kind);
    }
    // not one to one: the first part answers for the whole raw stretch, the rest are insertions
    return from == 0
        ? new Piece(rawStart, rawEnd, part, kind)
        : new Piece(rawEnd, rawEnd, part, kind);
  }
}
