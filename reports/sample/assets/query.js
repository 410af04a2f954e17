'use strict';

/**
 * What the filter understands: rule: sev: page: text: is:, each with a minus before it or commas in
 * it, words in quotes; whatever has no such name is looked for in the page's name.
 */
Banjian.query = (() => {
  const severities = {
    error: 'errors', 错误: 'errors', 错: 'errors', e: 'errors',
    warning: 'warnings', 警告: 'warnings', 警: 'warnings', w: 'warnings',
    info: 'infos', 提示: 'infos', 提: 'infos', i: 'infos',
  };
  const names = ['rule', 'sev', 'page', 'text', 'is'];

  /** The tokens of a query: {name, values, not, source}. */
  function parse(text) {
    const tokens = [];
    const pattern = /(-?)(?:(\p{L}+)[:：])?(?:"([^"]*)"?|(\S+))/gu;
    for (const [source, minus, name, quoted, plain] of text.trim().matchAll(pattern)) {
      const known = name && names.includes(name.toLowerCase());
      const value = quoted ?? (name && !known ? `${name}:${plain}` : plain);
      const values = (quoted === undefined ? value.split(/[,，]/) : [value])
        .map((v) => v.toLowerCase())
        .filter((v) => v !== '');
      if (values.length > 0) {
        tokens.push({ name: known ? name.toLowerCase() : 'page', values, not: minus === '-', source });
      }
    }
    return tokens;
  }

  function ruleColumns(index, rules, values) {
    const wanted = new Set();
    index.rules.forEach((id, column) => {
      const rule = rules.get(id);
      const known = [id, rule?.family, rule?.familyName.zh, rule?.title.zh, rule?.title.en]
        .filter(Boolean)
        .map((word) => word.toLowerCase());
      if (values.some((value) => known.includes(value) || id.startsWith(value))) wanted.add(column);
    });
    return wanted;
  }

  function pageTest(token, index, rules, texts) {
    const { name, values } = token;
    switch (name) {
      case 'rule': {
        const wanted = ruleColumns(index, rules, values);
        return (page) => {
          for (let i = index.ruleStarts[page]; i < index.ruleStarts[page + 1]; i++) {
            if (wanted.has(index.ruleColumns[i])) return true;
          }
          return false;
        };
      }
      case 'sev': {
        const columns = values.map((value) => index[severities[value]]).filter(Boolean);
        return (page) => columns.some((column) => column[page] > 0);
      }
      case 'is':
        return (page) =>
          values.some(
            (value) =>
              (value === 'clean' && index.findings(page) === 0) ||
              (value === 'unreadable' && index.unreadable(page)) ||
              (value === 'new' && index.findings(page) > index.known[page]),
          );
      case 'text': {
        const found = texts.get(token.source);
        return (page) => found.has(page);
      }
      default: {
        // 2025-03-16/A01 names one page, A01 the first of every issue
        const labels = index.labels.map((label) => label.toLowerCase());
        return (page) =>
          values.some(
            (value) =>
              labels[page] === value ||
              index.name(page).toLowerCase().includes(value) ||
              index.files[page].toLowerCase().includes(value),
          );
      }
    }
  }

  /** The findings of a block of pages, each in its line. */
  function occurrences(text) {
    return text.split('\n').filter(Boolean).map((line) => {
      const [page, finding, rule, severity, standing, safe, before, here, after, corrected] = line.split('\t');
      return {
        page: Number(page), finding: Number(finding), rule, severity, standing, safe: safe === '1',
        before, text: here, after, corrected: corrected === '\0' ? null : corrected,
      };
    });
  }

  /** Reads through all findings, block by block; a block without a finding was never written. */
  async function eachOccurrence(index, take, progress, signal) {
    const blocks = Math.ceil(index.pages / index.occurrencesPages);
    for (let block = 0; block < blocks; block++) {
      if (signal?.aborted) return;
      const first = block * index.occurrencesPages;
      const last = Math.min(index.pages, first + index.occurrencesPages);
      let any = false;
      for (let page = first; page < last && !any; page++) any = index.findings(page) > 0;
      if (any) {
        const text = await Banjian.load(`t/${String(block).padStart(3, '0')}`);
        occurrences(text).forEach(take);
      }
      progress?.(block + 1, blocks);
    }
  }

  async function search(tokens, index, progress, signal) {
    const found = new Map(tokens.map((token) => [token.source, new Set()]));
    if (tokens.length === 0) return found;
    await eachOccurrence(
      index,
      (o) => {
        const line = `${o.before}${o.text}${o.after}\n${o.corrected ?? ''}`.toLowerCase();
        for (const token of tokens) {
          if (token.values.some((value) => line.includes(value))) found.get(token.source).add(o.page);
        }
      },
      progress,
      signal,
    );
    return found;
  }

  /** The pages that all tokens hold for, in the order of the delivery. */
  async function run(text, index, rules, progress, signal) {
    const tokens = parse(text);
    const texts = await search(tokens.filter((t) => t.name === 'text'), index, progress, signal);
    const tests = tokens.map((token) => [pageTest(token, index, rules, texts), token.not]);
    const pages = [];
    for (let page = 0; page < index.pages; page++) {
      if (tests.every(([test, not]) => test(page) !== not)) pages.push(page);
    }
    return pages;
  }

  return { parse, run, eachOccurrence };
})();
