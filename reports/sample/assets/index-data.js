'use strict';

/**
 * The page list as it comes: a line of JSON that names the columns, and the columns, numbers of
 * seven bits a byte and texts that share their beginning with the one before.
 */
Banjian.index = (() => {
  const decoder = new TextDecoder();

  /** Reads a column from its start on. */
  class Reader {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }

    /** A number of seven bits a byte, the lowest first. */
    number() {
      let value = 0;
      let shift = 0;
      let byte;
      do {
        byte = this.bytes[this.at++];
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      return value >>> 0;
    }

    take(length) {
      this.at += length;
      return this.bytes.subarray(this.at - length, this.at);
    }
  }

  function numbers(bytes, count) {
    const reader = new Reader(bytes);
    const values = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      values[i] = reader.number();
    }
    return values;
  }

  function texts(bytes, count) {
    const reader = new Reader(bytes);
    const values = new Array(count);
    const before = new Uint8Array(1 << 16);
    for (let i = 0; i < count; i++) {
      const shared = reader.number();
      const own = reader.number();
      before.set(reader.take(own), shared);
      values[i] = decoder.decode(before.subarray(0, shared + own));
    }
    return values;
  }

  class Index {
    constructor(buffer) {
      const bytes = new Uint8Array(buffer);
      const end = bytes.indexOf(10);
      const header = JSON.parse(decoder.decode(bytes.subarray(0, end)));
      this.pages = header.pages;
      this.issues = header.issues;
      this.rules = header.rules;
      this.occurrencesPages = header.occurrencesPages;
      let at = end + 1;
      this.raw = new Map();
      for (const [name, length] of header.columns) {
        this.raw.set(name, bytes.subarray(at, at + length));
        at += length;
      }
      const n = this.pages;
      for (const name of ['characters', 'errors', 'warnings', 'infos', 'known', 'knownDefects', 'flags']) {
        this[name] = numbers(this.raw.get(name), n);
      }
      this.issueNames = texts(this.raw.get('issueName'), this.issues);
      this.issueSizes = numbers(this.raw.get('issueSize'), this.issues);
      this.issueStarts = new Uint32Array(this.issues + 1);
      this.issueOf = new Uint32Array(n);
      for (let i = 0, page = 0; i < this.issues; i++) {
        this.issueStarts[i] = page;
        this.issueOf.fill(i, page, page + this.issueSizes[i]);
        page += this.issueSizes[i];
        this.issueStarts[i + 1] = page;
      }
      // by issue, the pages it should have and has not: their numbers, and what was said of them
      this.missing = new Map();
      for (const [issue, text, zh, en] of header.missing || []) {
        this.missing.set(issue, [...(this.missing.get(issue) || []), { label: text, zh, en }]);
      }
      this.density = new Float32Array(n);
      for (let i = 0; i < n; i++) {
        const defects = this.errors[i] + this.warnings[i] - this.knownDefects[i];
        this.density[i] = this.characters[i] ? (defects * 10000) / this.characters[i] : defects ? Infinity : 0;
      }
      this.#rules();
    }

    /** Which rules report how much on which page, as one long row. */
    #rules() {
      const reader = new Reader(this.raw.get('rules'));
      this.ruleStarts = new Uint32Array(this.pages + 1);
      const columns = [];
      const counts = [];
      for (let page = 0; page < this.pages; page++) {
        let column = 0;
        for (let left = reader.number(); left > 0; left--) {
          column += reader.number();
          columns.push(column);
          counts.push(reader.number());
        }
        this.ruleStarts[page + 1] = columns.length;
      }
      this.ruleColumns = Uint16Array.from(columns);
      this.ruleCounts = Uint32Array.from(counts);
    }

    // texts are read when the first is asked for: the map and the counts can do without
    get labels() {
      return (this.cachedLabels ??= texts(this.raw.get('label'), this.pages));
    }

    get files() {
      return (this.cachedFiles ??= texts(this.raw.get('file'), this.pages));
    }

    findings(page) {
      return this.errors[page] + this.warnings[page] + this.infos[page];
    }

    unreadable(page) {
      return (this.flags[page] & 1) !== 0;
    }

    issue(page) {
      return this.issueNames[this.issueOf[page]];
    }

    /** What people call the page: 2025-03-16/A01, or its file where it has no number. */
    name(page) {
      const label = this.labels[page];
      const issue = this.issue(page);
      if (!label) return this.files[page];
      return issue ? `${issue}/${label}` : label;
    }

    /** The rules of a page with their counts, the most frequent first. */
    rulesOf(page) {
      const found = [];
      for (let i = this.ruleStarts[page]; i < this.ruleStarts[page + 1]; i++) {
        found.push([this.rules[this.ruleColumns[i]], this.ruleCounts[i]]);
      }
      return found.sort((one, other) => other[1] - one[1]);
    }
  }

  let promise = null;
  return () => (promise ??= Banjian.loadBytes('index').then((buffer) => new Index(buffer)));
})();
