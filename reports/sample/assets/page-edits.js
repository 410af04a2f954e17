'use strict';

/**
 * Which edits can be carried out together, and what they make of a page. The same rules, in the same
 * order, as EditRegister and PatchBuilder in Java: what the reader sees here is what
 * `banjian fix --decisions` writes, to the byte.
 *
 * An edit is {kind, start, end, text} or {kind, start, end, moveTo}, in UTF-16 units of the page.
 */
Banjian.edits = (() => {
  const isMove = (edit) => edit.moveTo !== undefined;
  const isInsertion = (edit) => !isMove(edit) && edit.start === edit.end;
  const overlap = (a, b) => Math.max(a.start, b.start) < Math.min(a.end, b.end);
  const covers = (a, b) => a.start <= b.start && b.end <= a.end;

  /** How many of a list sorted by `key` come before a value. */
  function countBelow(sorted, key, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (key(sorted[middle]) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const startOf = (edit) => edit.start;
  const placeOf = (edit) => (isMove(edit) ? edit.moveTo : edit.start);

  /** Takes fixes one after the other; a fix is taken whole or not at all. */
  class Register {
    constructor() {
      this.replaced = []; // by start; they never overlap
      this.insertions = []; // by place
      this.moves = [];
      this.regions = [];
      this.edits = [];
    }

    offer(fix) {
      if (fix.some((edit) => this.isTaken(edit))) return false;
      if (fix.some(isMove)) {
        const region = regionOf(fix);
        if (this.regions.some((r) => region.start <= r.end && r.start <= region.end)) return false;
        this.regions.push(region);
      }
      for (const edit of fix) this.take(edit);
      return true;
    }

    isTaken(edit) {
      if (isMove(edit)) {
        const places = [edit.start, edit.end, edit.moveTo];
        return places.some((at) => this.isInsideReplacement(at) || this.hasInsertion(at, at));
      }
      return this.moves.some((move) => contradicts(edit, move))
        || this.hasInsertion(edit.start, edit.end)
        || this.touchesReplacement(edit);
    }

    isInsideReplacement(place) {
      const before = this.replaced[countBelow(this.replaced, startOf, place) - 1];
      return before !== undefined && before.end > place;
    }

    /** Text set in at the edge of another edit would leave open which of the two comes first. */
    hasInsertion(from, to) {
      const next = this.insertions[countBelow(this.insertions, startOf, from)];
      return next !== undefined && next.start <= to;
    }

    touchesReplacement(edit) {
      if (isInsertion(edit)) {
        const before = this.replaced[countBelow(this.replaced, startOf, edit.end + 1) - 1];
        return before !== undefined && before.end >= edit.start;
      }
      const under = this.replaced[countBelow(this.replaced, startOf, edit.end) - 1];
      return under !== undefined && under.end > edit.start;
    }

    take(edit) {
      this.edits.push(edit);
      if (isMove(edit)) {
        this.moves.push(edit);
        return;
      }
      const list = isInsertion(edit) ? this.insertions : this.replaced;
      list.splice(countBelow(list, startOf, edit.start), 0, edit);
    }
  }

  /** A replacement may lie in what moves or beside it, not across its edges or its new place. */
  function contradicts(edit, move) {
    if (isInsertion(edit)) {
      return edit.start === move.start || edit.start === move.end || edit.start === move.moveTo;
    }
    return (overlap(edit, move) && !covers(move, edit))
      || (edit.start < move.moveTo && move.moveTo < edit.end);
  }

  /** All that a fix reaches over. */
  function regionOf(fix) {
    const places = fix.flatMap((e) => (isMove(e) ? [e.start, e.end, e.moveTo] : [e.start, e.end]));
    return { start: Math.min(...places), end: Math.max(...places) };
  }

  /**
   * The page as a row of pieces in the order of the result: {start, end, text, moved, by}; a piece
   * without text is copied. Together they cover the raw text once.
   */
  function pieces(length, edits) {
    const replacements = edits.filter((e) => !isMove(e) && !isInsertion(e)).sort(byStart);
    const moves = edits.filter(isMove).sort(byStart);
    const placed = edits.filter((e) => isMove(e) || isInsertion(e))
      .sort((a, b) => placeOf(a) - placeOf(b)); // stable: the order listed stays
    const row = [];

    const startingAt = (sorted, at) => {
      const found = sorted[countBelow(sorted, startOf, at)];
      return found !== undefined && found.start === at ? found : null;
    };
    const copy = (start, end, moved) => {
      const last = row[row.length - 1];
      if (last && last.text === null && last.end === start && last.moved === moved) last.end = end;
      else row.push({ start, end, text: null, moved, by: null });
    };
    const replace = (edit, moved) =>
      row.push({ start: edit.start, end: edit.end, text: edit.text, moved, by: edit.by ?? null });

    const nextEvent = (at, top) => {
      let next = length;
      const r = replacements[countBelow(replacements, startOf, at + 1)];
      if (r) next = Math.min(next, r.start);
      const p = placed[countBelow(placed, placeOf, at + 1)];
      if (p) next = Math.min(next, placeOf(p));
      const m = top ? moves[countBelow(moves, startOf, at + 1)] : undefined;
      if (m) next = Math.min(next, m.start);
      return next;
    };

    const emitPlaced = (at, moved) => {
      for (let i = countBelow(placed, placeOf, at); i < placed.length && placeOf(placed[i]) === at; i++) {
        if (isMove(placed[i])) emit(placed[i].start, placed[i].end, false);
        else replace(placed[i], moved);
      }
    };

    /** A stretch of the page; what is set in at the edges of a moved one belongs around it. */
    const emit = (start, end, top) => {
      for (let at = start; ; ) {
        if (top || (at > start && at < end)) emitPlaced(at, !top);
        if (at >= end) return;
        const move = top ? startingAt(moves, at) : null;
        const replacement = startingAt(replacements, at);
        if (move) {
          at = move.end;
        } else if (replacement) {
          replace(replacement, !top);
          at = replacement.end;
        } else {
          const next = Math.min(end, nextEvent(at, top));
          copy(at, next, !top);
          at = next;
        }
      }
    };
    emit(0, length, true);
    return row;
  }

  const byStart = (a, b) => a.start - b.start || a.end - b.end;

  /** The text that pieces of a page make. */
  const textOf = (raw, row) =>
    row.map((piece) => piece.text ?? raw.slice(piece.start, piece.end)).join('');

  const apply = (raw, edits) => textOf(raw, pieces(raw.length, edits));

  return { Register, apply, isMove, pieces, regionOf, textOf };
})();
