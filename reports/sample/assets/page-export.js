'use strict';

/** From decisions to what is taken away: the corrected page, and the decisions file. */
Banjian.correction = (() => {
  const rank = { edit: 0, accept: 1, safe: 2 };

  /**
   * How a finding stands: what was decided, else `safe` if its fix needs nobody to look, else
   * `open`. What a baseline calls a false positive is not touched unless somebody decides so.
   */
  function standing(page, finding) {
    const decision = Banjian.store.get(page.number, finding.index);
    if (decision) return decision.d;
    return finding.safe && finding.standing !== 'false-positive' ? 'safe' : 'open';
  }

  /** The edits that a finding comes to as it stands. */
  function editsOf(page, finding) {
    const decision = Banjian.store.get(page.number, finding.index);
    switch (standing(page, finding)) {
      case 'edit': {
        const { start, end, index } = finding;
        if (page.text.slice(start, end) === decision.t) return [];
        return [{ kind: 'substitution', start, end, text: decision.t, by: index }];
      }
      case 'accept': return finding.fixes[decision.c ?? 0] ?? [];
      case 'safe': return finding.fixes[0];
      default: return [];
    }
  }

  /** What is carried out, in order: what was written, what was accepted, what needs nobody. */
  function inOrder(page) {
    return page.findings
      .filter((finding) => finding.placed && standing(page, finding) in rank)
      .sort((a, b) =>
        rank[standing(page, a)] - rank[standing(page, b)]
        || a.start - b.start
        || b.end - a.end
        || b.confidence - a.confidence
        || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.index - b.index));
  }

  /** The corrected page: its pieces, its text, and the findings that others got in the way of. */
  function of(page) {
    const register = new Banjian.edits.Register();
    const leftOut = new Set();
    for (const finding of inOrder(page)) {
      const edits = editsOf(page, finding);
      if (edits.length && !register.offer(edits)) leftOut.add(finding.index);
    }
    const pieces = Banjian.edits.pieces(page.text.length, register.edits);
    return { pieces, text: Banjian.edits.textOf(page.text, pieces), leftOut };
  }

  /** The entry of a page in the decisions file. */
  function entry(page) {
    const { leftOut } = of(page);
    const carriedOut = inOrder(page).filter((finding) =>
      !(leftOut.has(finding.index) && standing(page, finding) === 'safe'));
    const others = page.findings.filter((finding) =>
      ['accept', 'edit', 'reject'].includes(standing(page, finding)) && !carriedOut.includes(finding));
    const decisions = [...carriedOut, ...others].map((finding) => decided(page, finding));
    return { page: page.page, file: page.file, sha256: page.sha256, decisions };
  }

  function decided(page, finding) {
    const decision = Banjian.store.get(page.number, finding.index) ?? {};
    const word = standing(page, finding);
    const { raw } = finding;
    const one = { finding: finding.fingerprint, rule: finding.rule, decision: word };
    if (word === 'accept' && finding.fixes.length) one.choice = decision.c ?? 0;
    if (finding.placed) Object.assign(one, { start: raw.start, end: raw.end });
    if (word === 'edit') {
      const { start, end } = raw;
      one.edits = editsOf(page, finding).length
        ? [{ kind: 'substitution', start, end, text: decision.t }]
        : [];
    } else if (word !== 'reject' && raw.fixes.length) {
      one.edits = raw.fixes[word === 'safe' ? 0 : decision.c ?? 0];
    }
    for (const [from, to] of [['by', 'by'], ['at', 'at'], ['n', 'note']]) {
      if (decision[from]) one[to] = decision[from];
    }
    return one;
  }

  /** The whole decisions file, one decision a line, so that two can be compared. */
  async function decisionsFile() {
    const { run = '', version = '' } = document.documentElement.dataset;
    const pages = [];
    for (const number of Banjian.store.decidedPages()) {
      const { decisions, ...page } = entry(await Banjian.pageData.load(number));
      const lines = decisions.map((decision) => JSON.stringify(decision)).join(',\n');
      pages.push(`${JSON.stringify(page).slice(0, -1)},"decisions":[\n${lines}\n]}`);
    }
    const head = JSON.stringify({ version: 1, tool: { name: 'banjian', version }, run });
    return `${head.slice(0, -1)},"pages":[\n${pages.join(',\n')}\n]}\n`;
  }

  function download(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = Banjian.el('a', { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  /** A01.txt for A01.txt, A01.alto.txt for A01.alto.xml, all.2.txt for the second page of all.txt. */
  function fileName(page) {
    const [, path, part] = /^(.*?)(?:!\/(\d+))?$/s.exec(page.file);
    const name = path === '-' ? 'stdin.txt' : path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const base = dot > 0 ? name.slice(0, dot) : name;
    const ending = page.markup || dot <= 0 ? '.txt' : name.slice(dot);
    return base + (part ? `.${part}` : '') + ending;
  }

  /** The page as `fix --decisions` would write it: byte order mark and last form feed included. */
  const fileText = (page) => (page.mark ? '\uFEFF' : '') + of(page).text + page.tail;

  function downloadPage(page) {
    Banjian.store.take(page.number);
    download(fileName(page), fileText(page));
  }

  async function downloadDecisions() {
    download('decisions.json', await decisionsFile());
  }

  return { downloadDecisions, downloadPage, editsOf, entry, of, standing };
})();
