'use strict';

/** A page as the report holds it, with everything counted as the browser counts. */
Banjian.pageData = (() => {
  const cache = new Map();
  const MOST_KEPT = 12;

  async function load(number) {
    if (!cache.has(number)) {
      if (cache.size >= MOST_KEPT) cache.delete(cache.keys().next().value);
      cache.set(number, Banjian.load(Banjian.shardName(number)).then((json) => prepare(JSON.parse(json))));
      cache.get(number).catch(() => cache.delete(number));
    }
    return cache.get(number);
  }

  function prepare(page) {
    const unit = Banjian.text.offsets(page.text);
    const located = (span) => ({ ...span, start: unit(span.start), end: unit(span.end) });
    page.lineStarts = Banjian.text.lineStarts(page.text);
    page.blocks = page.blocks.map(located);
    page.claims = page.claims.map(located);
    page.findings = page.findings.map((raw, index) => ({
      ...raw,
      index,
      raw, // as it was counted in code points: that is what a decisions file takes
      placed: raw.start !== undefined,
      start: unit(raw.start ?? 0),
      end: unit(raw.end ?? 0),
      fixes: raw.fixes.map((fix) => fix.map((edit) => {
        const moved = edit.moveTo === undefined ? {} : { moveTo: unit(edit.moveTo) };
        return { ...located(edit), ...moved, by: index };
      })),
    }));
    return page;
  }

  return { load };
})();
