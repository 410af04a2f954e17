'use strict';

/** Sets a page beside its corrected self: what changed to the character, and which lines belong together. */
Banjian.compare = (() => {
  const LARGEST_TABLE = 400000;

  /** What two texts share: pairs of equal stretches {a, b, length}, in order. */
  function common(a, b) {
    if (/[\uD800-\uDFFF]/.test(a + b)) return []; // half a character is none: the whole has changed
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head
      && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    const inner = middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
    const all = inner.map((s) => ({ a: s.a + head, b: s.b + head, length: s.length }));
    if (head) all.unshift({ a: 0, b: 0, length: head });
    if (tail) all.push({ a: a.length - tail, b: b.length - tail, length: tail });
    return all;
  }

  /** Longest common subsequence; texts too long for the table count as wholly different. */
  function middle(a, b) {
    if (!a || !b || a.length * b.length > LARGEST_TABLE) return [];
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        table[i * width + j] = a[i] === b[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
      }
    }
    const found = [];
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] === b[j]) {
        const last = found[found.length - 1];
        if (last && last.a + last.length === i && last.b + last.length === j) last.length++;
        else found.push({ a: i, b: j, length: 1 });
        i++;
        j++;
      } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
      else j++;
    }
    return found;
  }

  /** Pieces in which only what really differs counts as changed. */
  function refine(raw, row) {
    return row.flatMap((piece) => {
      if (piece.text === null || piece.text === '' || piece.start === piece.end) return [piece];
      const was = raw.slice(piece.start, piece.end);
      const parts = [];
      let a = 0;
      let b = 0;
      const changed = (toA, toB) => {
        if (toA > a || toB > b) {
          parts.push({ ...piece, start: piece.start + a, end: piece.start + toA, text: piece.text.slice(b, toB) });
        }
      };
      for (const same of common(was, piece.text)) {
        changed(same.a, same.b);
        const start = piece.start + same.a;
        parts.push({ ...piece, start, end: start + same.length, text: null });
        a = same.a + same.length;
        b = same.b + same.length;
      }
      changed(was.length, piece.text.length);
      return parts;
    });
  }

  /**
   * Rows of lines that stand beside each other: {start, end, pieces}. A row ends where both texts
   * end a line and everything before has been seen on both sides, so a paragraph whose lines were
   * joined is one row, and so is a region whose columns were taken apart.
   */
  function rows(raw, row) {
    const found = [];
    let open = [];
    let rowStart = 0;
    let seen = 0; // how much raw text the pieces so far cover
    let reach = 0; // and how far they reach
    let endsLine = true;
    const close = (at) => {
      found.push({ start: rowStart, end: at, pieces: open });
      open = [];
      rowStart = at;
    };
    for (const piece of row) {
      if (piece.text === null && seen === reach && seen === piece.start) {
        let from = piece.start;
        const text = raw.slice(piece.start, piece.end);
        for (const { index, 0: br } of text.matchAll(/\r\n|\n|\r/g)) {
          const at = piece.start + index + br.length;
          open.push({ ...piece, start: from, end: at });
          close(at);
          from = at;
        }
        if (from < piece.end) open.push({ ...piece, start: from });
        endsLine = from === piece.end;
      } else {
        open.push(piece);
        if (piece.text === null) endsLine = /[\r\n]$/.test(raw.slice(piece.start, piece.end));
        else if (piece.text !== '') endsLine = /[\r\n]$/.test(piece.text);
      }
      seen += piece.end - piece.start;
      reach = Math.max(reach, piece.end);
      const atLineStart = reach === 0 || /[\r\n]/.test(raw[reach - 1]);
      if (seen === reach && reach > rowStart && atLineStart && endsLine && open.length) close(reach);
    }
    if (open.length || rowStart < raw.length) close(raw.length);
    return found;
  }

  return { common, refine, rows };
})();
