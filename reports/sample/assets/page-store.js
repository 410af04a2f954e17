'use strict';

/**
 * What the reader decided, kept in the browser under the digest of the run: {d, c, t, n, by, at} is
 * the decision (accept, reject, edit), which fix was chosen, the text written, a note, who and when.
 * Another report, or the same pages checked anew, starts with a clean sheet.
 */
Banjian.store = (() => {
  const prefix = `banjian.decisions.${document.documentElement.dataset.run ?? ''}.`;
  const pages = new Map(); // page -> Map of finding -> decision
  const taken = new Set(); // pages whose corrected text was taken away: they count as decided
  const undoable = [];
  let unsaved = false;

  const decisionsOf = (page) => pages.get(page) ?? new Map();
  const get = (page, finding) => decisionsOf(page).get(finding) ?? null;

  function read() {
    pages.clear();
    taken.clear();
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.startsWith(prefix)) readPage(Number(key.slice(prefix.length)), localStorage.getItem(key));
      }
    } catch {
      unsaved = true;
    }
  }

  function readPage(page, json) {
    try {
      const { taken: wasTaken, ...findings } = JSON.parse(json);
      if (wasTaken) taken.add(page);
      pages.set(page, new Map(Object.entries(findings).map(([f, d]) => [Number(f), d])));
    } catch {
      // not ours, or cut short: what cannot be read decides nothing
    }
  }

  function save(page) {
    const findings = decisionsOf(page);
    try {
      if (findings.size === 0 && !taken.has(page)) {
        localStorage.removeItem(prefix + page);
      } else {
        const content = Object.fromEntries(findings);
        if (taken.has(page)) content.taken = 1;
        localStorage.setItem(prefix + page, JSON.stringify(content));
      }
      return true;
    } catch {
      return false; // the quota is spent, or the browser keeps nothing for files
    }
  }

  function put(page, finding, decision) {
    if (!pages.has(page)) pages.set(page, new Map());
    if (decision === null) pages.get(page).delete(finding);
    else pages.get(page).set(finding, decision);
    if (pages.get(page).size === 0) pages.delete(page);
  }

  function saveAll(touched) {
    let saved = true;
    for (const page of touched) saved = save(page) && saved;
    unsaved = !saved;
    document.dispatchEvent(new CustomEvent('banjian:decided', { detail: { pages: touched } }));
  }

  /** Decides many findings in one go, which one undo takes back: [{page, finding, decision}]. */
  function decide(changes) {
    const real = changes.filter(({ page, finding, decision }) => get(page, finding) !== decision);
    if (real.length === 0) return;
    undoable.push(real.map(({ page, finding }) => ({ page, finding, decision: get(page, finding) })));
    for (const { page, finding, decision } of real) put(page, finding, decision);
    saveAll(new Set(real.map((change) => change.page)));
  }

  /** Takes the last step back; says where it was. */
  function undo() {
    const step = undoable.pop();
    if (!step) return null;
    for (const { page, finding, decision } of step) put(page, finding, decision);
    saveAll(new Set(step.map((change) => change.page)));
    return { page: step[0].page, finding: step[0].finding, count: step.length };
  }

  function take(page) {
    if (taken.has(page)) return;
    taken.add(page);
    saveAll(new Set([page]));
  }

  function clear() {
    const all = new Set([...pages.keys(), ...taken]);
    taken.clear();
    decide([...pages].flatMap(([page, findings]) =>
      [...findings.keys()].map((finding) => ({ page, finding, decision: null }))));
    saveAll(all);
  }

  /** A decision, signed. */
  function signed(decision) {
    const by = (Banjian.recall('editor') ?? '').trim();
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    return by ? { ...decision, by, at } : { ...decision, at };
  }

  const total = () => [...pages.values()].reduce((sum, findings) => sum + findings.size, 0);

  // another window on the same report
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(prefix)) {
      read();
      document.dispatchEvent(new CustomEvent('banjian:decided', { detail: { pages: new Set(pages.keys()) } }));
    }
  });

  read();
  return {
    clear, decide, decisionsOf, get, signed, take, total, undo,
    canUndo: () => undoable.length > 0,
    decidedPages: () => [...new Set([...pages.keys(), ...taken])].sort((a, b) => a - b),
    isUnsaved: () => unsaved,
  };
})();
