'use strict';

/** A finding's place as it is and as it would be, for its card. */
Banjian.change = (() => {
  const { el } = Banjian;
  const CONTEXT = 14;

  /** The stretch to show: what is touched, with a little around it; with moves, whole lines. */
  function stretch(page, finding, edits) {
    let { start, end } = edits.length ? Banjian.edits.regionOf(edits) : finding;
    start = Math.min(start, finding.start);
    end = Math.max(end, finding.end);
    if (edits.some(Banjian.edits.isMove)) {
      const next = page.lineStarts[Banjian.text.upTo(page.lineStarts, Math.max(start, end - 1))];
      return { start: page.lineStarts[Banjian.dump.lineAt(page, start)], end: next ?? page.text.length };
    }
    const before = /[^\r\n]*$/.exec(page.text.slice(Math.max(0, start - CONTEXT), start))[0];
    const after = /^[^\r\n]*/.exec(page.text.slice(end, end + CONTEXT))[0];
    return { start: start - before.length, end: end + after.length };
  }

  function pieces(page, finding, edits) {
    const shown = stretch(page, finding, edits);
    const shifted = edits.map((edit) => ({
      ...edit,
      start: edit.start - shown.start,
      end: edit.end - shown.start,
      ...(Banjian.edits.isMove(edit) ? { moveTo: edit.moveTo - shown.start } : {}),
    }));
    const raw = page.text.slice(shown.start, shown.end);
    return { raw, shown, row: Banjian.compare.refine(raw, Banjian.edits.pieces(raw.length, shifted)) };
  }

  /** As it is: what goes is struck out, what moves is marked; without a fix, the finding itself. */
  function before(page, finding, edits) {
    const { raw, shown, row } = pieces(page, finding, edits);
    const box = el('div', { class: 'change-text dump' });
    const inOrder = row.filter((p) => p.end > p.start).sort((a, b) => a.start - b.start);
    for (const piece of inOrder) {
      const text = raw.slice(piece.start, piece.end);
      if (piece.text !== null) box.append(part(/\S/.test(text) ? 'was' : 'was blank', text));
      else if (piece.moved) box.append(part('moved', text));
      else if (edits.length === 0) unmended(box, finding, shown, raw);
      else Banjian.text.append(box, text);
    }
    return box;
  }

  function unmended(box, finding, shown, raw) {
    const [from, to] = [finding.start - shown.start, finding.end - shown.start];
    Banjian.text.append(box, raw.slice(0, from));
    box.append(part(`hit hit-${finding.severity}`, raw.slice(from, to)));
    Banjian.text.append(box, raw.slice(to));
  }

  function after(page, finding, edits) {
    const { raw, row } = pieces(page, finding, edits);
    const box = el('div', { class: 'change-text dump' });
    for (const piece of row) {
      const text = piece.text ?? raw.slice(piece.start, piece.end);
      if (piece.text) box.append(part('now', text));
      else if (piece.moved) box.append(part('moved', text));
      else Banjian.text.append(box, text);
    }
    return box;
  }

  /** Line breaks and single blanks that come or go are what many findings are about: they get a shape. */
  function part(kind, text) {
    const shaped = !kind.startsWith('hit') && kind !== 'moved' && /^(?:\s{1,2}|[\r\n]+)$/.test(text);
    return Banjian.text.append(el('span', { class: kind }), text, shaped);
  }

  /** In one line: what a fix makes of the finding's place. */
  function result(page, finding, edits) {
    const { row, raw } = pieces(page, finding, edits);
    return row.map((p) => p.text ?? raw.slice(p.start, p.end)).join('');
  }

  return { after, before, result };
})();
