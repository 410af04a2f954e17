'use strict';

/** The page as it is beside the page as it will be, line by line, with every finding in its place. */
Banjian.dump = (() => {
  const { el, bi } = Banjian;
  const LONGEST_INLINE = 60;
  const gravity = { error: 0, warning: 1, info: 2 };
  const graver = (a, b) => gravity[a.severity] - gravity[b.severity] || (a.end - a.start) - (b.end - b.start);

  /** A finding within a line is underlined there; a longer one is a bar beside its lines. */
  const isInline = (page, finding) =>
    finding.end - finding.start <= LONGEST_INLINE && !/[\r\n]/.test(page.text.slice(finding.start, finding.end));

  const lineAt = (page, offset) => Banjian.text.upTo(page.lineStarts, offset) - 1;

  function lastLine(page, finding) {
    return lineAt(page, Math.max(finding.start, finding.end - 1));
  }

  /** What there is to draw on a line, worked out once for the page. */
  function marks(page, pieces, shown) {
    const placed = page.findings.filter((f) => f.placed && shown.has(f.index));
    const flags = new Map();
    const bars = new Map();
    for (const finding of placed) {
      const first = lineAt(page, finding.start);
      if (!flags.has(first)) flags.set(first, []);
      flags.get(first).push(finding);
      if (!isInline(page, finding)) {
        for (let line = first; line <= lastLine(page, finding); line++) {
          const other = bars.get(line);
          if (!other || graver(finding, other) < 0) bars.set(line, finding);
        }
      }
    }
    const hits = placed.filter((f) => isInline(page, f)).sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      flags,
      bars,
      hits,
      hitStarts: hits.map((hit) => hit.start),
      drops: ranges(pieces.filter((p) => p.text !== null && p.end > p.start)),
      moves: ranges(pieces.filter((p) => p.moved)),
    };
  }

  function ranges(pieces) {
    const all = [...pieces].sort((a, b) => a.start - b.start);
    return { all, ends: all.map((range) => range.end) };
  }

  /** Those of sorted, disjoint ranges that touch a stretch. */
  function touching(sorted, start, end) {
    const { all, ends } = sorted;
    const found = [];
    for (let i = Banjian.text.upTo(ends, start); i < all.length && all[i].start < end; i++) found.push(all[i]);
    return found;
  }

  function rawLine(page, line, drawn, options) {
    const start = page.lineStarts[line];
    const next = page.lineStarts[line + 1] ?? page.text.length;
    const lineBreak = /(?:\r\n|\n|\r)$/.exec(page.text.slice(start, next))?.[0] ?? '';
    const end = next - lineBreak.length;
    const text = el('span', { class: 'line-text dump' });
    segments(page, start, end, drawn, options, text);
    const dropped = lineBreak && touching(drawn.drops, end, next).length > 0;
    if (dropped) text.append(el('span', { class: 'was line-break', 'aria-hidden': 'true', text: '↵' }));
    else if (options.unseen && lineBreak) text.append(el('span', { class: 'unseen-mark', text: '↵' }));
    const bar = drawn.bars.get(line);
    return el(
      'div',
      { class: `line${bar ? ` reach reach-${bar.severity}` : ''}`, 'data-line': line, 'data-bar': bar?.index },
      el('span', { class: 'line-number', text: line + 1 }),
      el('span', { class: 'line-flag' }, flag(drawn.flags.get(line))),
      text,
    );
  }

  function segments(page, start, end, drawn, options, text) {
    const first = Banjian.text.upTo(drawn.hitStarts, start - 1);
    const here = [];
    for (let i = first; i < drawn.hits.length && drawn.hits[i].start <= end; i++) {
      if (drawn.hits[i].end <= end) here.push(drawn.hits[i]);
    }
    const drops = touching(drawn.drops, start, end);
    const moves = touching(drawn.moves, start, end);
    const cuts = new Set([start, end]);
    for (const range of [...here, ...drops, ...moves]) {
      cuts.add(Math.max(start, range.start)).add(Math.min(end, range.end));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    const open = [];
    let next = 0;
    let drop = 0;
    let move = 0;
    sorted.forEach((at, i) => {
      for (; next < here.length && here[next].start === at; next++) {
        if (here[next].end === at) text.append(caret(here[next]));
        else open.push(here[next]);
      }
      if (i + 1 === sorted.length) return;
      for (let k = open.length - 1; k >= 0; k--) if (open[k].end <= at) open.splice(k, 1);
      while (drop < drops.length && drops[drop].end <= at) drop++;
      while (move < moves.length && moves[move].end <= at) move++;
      const dropped = drop < drops.length && drops[drop].start <= at;
      const moved = move < moves.length && moves[move].start <= at;
      const piece = page.text.slice(at, sorted[i + 1]);
      text.append(segment(piece, open, dropped, moved, options));
    });
  }

  function segment(piece, open, dropped, moved, options) {
    if (!open.length && !dropped && !moved) {
      const plain = document.createDocumentFragment();
      Banjian.text.append(plain, piece, options.unseen);
      return plain;
    }
    const classes = [];
    if (open.length) classes.push('hit', `hit-${[...open].sort(graver)[0].severity}`);
    if (dropped) classes.push(/\S/.test(piece) ? 'was' : 'was blank');
    if (moved) classes.push('moved');
    const element = el('span', {
      class: classes.join(' '),
      'data-f': open.length ? open.map((f) => f.index).join(' ') : undefined,
    });
    return Banjian.text.append(element, piece, options.unseen);
  }

  /** A finding that lies between two characters. */
  const caret = (finding) =>
    el('span', { class: `hit caret hit-${finding.severity}`, 'data-f': finding.index, text: '‸' });

  function flag(findings) {
    if (!findings) return null;
    const worst = [...findings].sort(graver)[0];
    const [zh, en] = Banjian.pageWords.severity[worst.severity];
    const count = findings.length > 1 ? findings.length : '';
    const button = el('button', {
      type: 'button',
      class: `flag sev-${worst.severity}`,
      'data-f': worst.index,
      tabindex: '-1', // the list of findings is the way for the keyboard
    }, bi(zh + count, en + count));
    return Banjian.label(button, 'aria-label', `本行 ${findings.length} 处`, `${findings.length} on this line`);
  }

  function corrected(page, row, options) {
    const text = el('div', { class: 'corrected dump' });
    const last = row.pieces.length - 1;
    row.pieces.forEach((piece, i) => {
      let content = piece.text ?? page.text.slice(piece.start, piece.end);
      if (i === last) content = content.replace(/(\r\n|\n|\r)$/, ''); // the row ends the line
      const classes = [];
      if (piece.text && /[^\r\n]/.test(piece.text)) classes.push('now');
      if (piece.moved) classes.push('moved');
      if (piece.text === '' && /\S/.test(page.text.slice(piece.start, piece.end))) {
        text.append(el('span', { class: 'gone', 'data-by': piece.by, 'aria-hidden': 'true' }));
      } else if (classes.length && content) {
        const part = el('span', { class: classes.join(' '), 'data-by': piece.by ?? undefined });
        text.append(Banjian.text.append(part, content, options.unseen));
      } else if (content) {
        Banjian.text.append(text, content, options.unseen);
      }
    });
    return text;
  }

  /** Rebuilds both sides. `shown`: the findings to mark; `options.unseen`: shapes for blanks. */
  function render(container, page, correction, shown, options) {
    const pieces = Banjian.compare.refine(page.text, correction.pieces);
    const drawn = marks(page, pieces, shown);
    const outlines = outline(page);
    const all = document.createDocumentFragment();
    for (const row of Banjian.compare.rows(page.text, pieces)) {
      const raw = el('div', { class: 'raw' });
      const from = lineAt(page, row.start);
      const to = row.end > row.start ? lineAt(page, row.end - 1) : from;
      for (let line = from; line <= to; line++) {
        const element = rawLine(page, line, drawn, options);
        outlines(element, line);
        raw.append(element);
      }
      const changed = row.pieces.some((p) => p.text !== null || p.moved);
      all.append(el('div', { class: changed ? 'pair changed' : 'pair' }, raw, corrected(page, row, options)));
    }
    container.replaceChildren(all);
  }

  /** Marks where blocks and claimed regions begin and end; the style sheet draws them when asked. */
  function outline(page) {
    const begins = new Map();
    const ends = new Set();
    const claimed = new Map();
    for (const block of page.blocks) {
      begins.set(lineAt(page, block.start), block.kind);
      ends.add(lineAt(page, Math.max(block.start, block.end - 1)));
    }
    for (const claim of page.claims) {
      const to = lineAt(page, Math.max(claim.start, claim.end - 1));
      for (let line = lineAt(page, claim.start); line <= to; line++) {
        claimed.set(line, { kind: claim.kind, first: line === lineAt(page, claim.start) });
      }
    }
    const tag = ([zh, en], kind) => el('span', { class: `block-tag ${kind}` }, bi(zh, en));
    return (element, line) => {
      if (begins.has(line)) {
        element.classList.add('block-begin');
        element.append(tag(Banjian.pageWords.block[begins.get(line)] ?? [begins.get(line), begins.get(line)], 'block-kind'));
      }
      if (ends.has(line)) element.classList.add('block-end');
      const claim = claimed.get(line);
      if (claim) {
        element.classList.add('claimed');
        if (claim.first) {
          element.append(tag(Banjian.pageWords.claim[claim.kind] ?? [claim.kind, claim.kind], 'claim-kind'));
        }
      }
    };
  }

  /** Highlights a finding on both sides; returns the element to scroll to. */
  function select(container, page, finding) {
    for (const old of container.querySelectorAll('.selected')) old.classList.remove('selected');
    if (!finding?.placed) return null;
    const hits = [...container.querySelectorAll(`[data-f~="${finding.index}"]:not(.flag)`)];
    for (const hit of hits) hit.classList.add('selected');
    for (const part of container.querySelectorAll(`[data-by="${finding.index}"]`)) part.classList.add('selected');
    const first = lineAt(page, finding.start);
    if (!isInline(page, finding)) {
      for (let line = first; line <= lastLine(page, finding); line++) {
        container.querySelector(`.line[data-line="${line}"]`)?.classList.add('selected');
      }
    }
    return hits[0] ?? container.querySelector(`.line[data-line="${first}"]`);
  }

  return { isInline, lineAt, render, select };
})();
