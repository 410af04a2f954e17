'use strict';

/**
 * Decisions that were taken away come back: from another browser, a colleague, or a report of the
 * same pages made before. They are found again by page and fingerprint.
 */
Banjian.importDecisions = (() => {
  const words = new Set(['accept', 'reject', 'edit']);

  /** @returns how many were taken over, and how many this report has no place for */
  async function read(text) {
    const file = JSON.parse(text);
    if (file?.version !== 1 || !Array.isArray(file.pages)) throw new Error('no decisions file');
    const index = await Banjian.index();
    const numbers = new Map(index.files.map((path, number) => [path, number]));
    const changes = [];
    let homeless = 0;
    for (const entry of file.pages) {
      const decided = entry.decisions.filter((one) => words.has(one.decision));
      const page = await find(entry, numbers);
      const byFingerprint = new Map((page?.findings ?? []).map((f) => [f.fingerprint, f]));
      for (const one of decided) {
        const finding = byFingerprint.get(one.finding);
        const decision = finding && toDecision(page, finding, one);
        if (decision) changes.push({ page: page.number, finding: finding.index, decision });
        else homeless++;
      }
    }
    Banjian.store.decide(changes);
    return { taken: changes.length, homeless };
  }

  /** The page with the very text that was decided on. */
  async function find(entry, numbers) {
    const number = numbers.get(entry.file);
    if (number === undefined) return null;
    const page = await Banjian.pageData.load(number);
    return page.sha256 === entry.sha256 ? page : null;
  }

  function toDecision(page, finding, one) {
    const decision = { d: one.decision, n: one.note, by: one.by, at: one.at };
    if (one.decision === 'edit') {
      const [edit] = one.edits ?? [];
      return { ...decision, t: edit ? edit.text : page.text.slice(finding.start, finding.end) };
    }
    if (one.decision === 'accept' && finding.raw.fixes.length) {
      const wanted = JSON.stringify(one.edits ?? []);
      const choice = finding.raw.fixes.findIndex((fix) => JSON.stringify(fix) === wanted);
      return choice < 0 ? null : { ...decision, c: choice }; // the rule now proposes something else
    }
    return decision;
  }

  return read;
})();
