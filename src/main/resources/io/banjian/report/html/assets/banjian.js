'use strict';

/**
 * What every page of the report shares: its data, its two languages, its theme, and a way to build
 * elements in which no text can ever become markup. A classic script with one name, because a
 * browser loads no module from a folder on disk.
 */
const Banjian = (() => {
  const root = document.documentElement;

  // ---- data: blocks of packed text, each a script file of its own or a block of the single file

  const arrived = new Map();
  const awaited = new Map();
  const single = document.querySelector('script[data-name]') !== null;

  async function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(stream).arrayBuffer();
  }

  /** Called by the data files. */
  function data(name, packed) {
    arrived.set(name, packed);
  }

  function fetchBlock(name) {
    if (single) {
      const block = document.querySelector(`script[data-name="${CSS.escape(name)}"]`);
      return block ? Promise.resolve(block.textContent) : Promise.reject(new Error(name));
    }
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `data/${name}.js`;
      script.onload = () => {
        const packed = arrived.get(name);
        arrived.delete(name);
        script.remove();
        packed === undefined ? reject(new Error(name)) : resolve(packed);
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });
  }

  /** The bytes of a block. Not kept: whoever needs them twice keeps them. */
  const loadBytes = (name) => fetchBlock(name).then(unpack);

  /** The text of a block; one request however often it is asked for at once. */
  function load(name) {
    if (!awaited.has(name)) {
      const text = loadBytes(name).then((bytes) => new TextDecoder().decode(bytes));
      awaited.set(name, text);
      const forget = () => awaited.delete(name);
      text.then(forget, forget);
    }
    return awaited.get(name);
  }

  let rulesPromise = null;

  /** Every rule by its id. */
  function rules() {
    rulesPromise ??= load('rules').then((text) => new Map(JSON.parse(text).map((r) => [r.id, r])));
    return rulesPromise;
  }

  // ---- elements: text goes in as text

  function el(tag, attributes, ...children) {
    const svg = tag.startsWith('svg:');
    const element = svg
      ? document.createElementNS('http://www.w3.org/2000/svg', tag.slice(4))
      : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name === 'text') element.textContent = value;
      else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  const spelled = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

  /** Text that may be shown in a line of ours: what cannot be seen, or would turn the line round, is spelled out. */
  const visible = (text) =>
    text.replace(spelled, (c) => `\\u{${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}}`);

  /** Hands the reader a file made here. */
  function download(name, text, type) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = el('a', { href: url, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  // ---- two languages

  const language = () => (root.lang === 'en' ? 'en' : 'zh');

  /** The same words in both; the style sheet shows one. */
  function bi(zh, en) {
    const both = document.createDocumentFragment();
    both.append(
      el('span', { class: 'zh', lang: 'zh-Hans', text: zh }),
      el('span', { class: 'en', lang: 'en', text: en }),
    );
    return both;
  }

  /** An attribute that people read, in the language of the moment. */
  function label(element, attribute, zh, en) {
    element.setAttribute(`data-${attribute}-zh`, zh);
    element.setAttribute(`data-${attribute}-en`, en);
    element.setAttribute(attribute, language() === 'zh' ? zh : en);
    return element;
  }

  const labelled = ['aria-label', 'title', 'placeholder', 'content'];

  function setLanguage(wanted) {
    root.lang = wanted === 'en' ? 'en' : 'zh-Hans';
    const now = language();
    const title = document.querySelector('title');
    if (title.dataset[now]) document.title = title.dataset[now];
    for (const attribute of labelled) {
      for (const element of document.querySelectorAll(`[data-${attribute}-${now}]`)) {
        element.setAttribute(attribute, element.getAttribute(`data-${attribute}-${now}`));
      }
    }
    document.dispatchEvent(new CustomEvent('banjian:language', { detail: now }));
  }

  function setTitle(zh, en) {
    const title = document.querySelector('title');
    title.dataset.zh = zh;
    title.dataset.en = en;
    document.title = language() === 'zh' ? zh : en;
  }

  // ---- what a reader chose stays chosen; a browser may forbid that for files

  function remember(key, value) {
    try {
      localStorage.setItem(`banjian.${key}`, value);
    } catch {
      // then it lasts as long as the page
    }
  }

  function recall(key) {
    try {
      return localStorage.getItem(`banjian.${key}`);
    } catch {
      return null;
    }
  }

  const themes = ['auto', 'light', 'dark'];

  function setTheme(theme) {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    const button = document.getElementById('theme');
    const [zh, en] = { auto: ['随系统', 'Auto'], light: ['浅色', 'Light'], dark: ['深色', 'Dark'] }[theme];
    button?.replaceChildren(bi(zh, en));
  }

  // ---- the hash: which page, which finding, which filter

  const state = () => new URLSearchParams(location.hash.slice(1));

  function setState(values, replace) {
    const next = new URLSearchParams();
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined && value !== null && value !== '') next.set(key, value);
    }
    const hash = `#${next}`;
    if (hash === location.hash || (hash === '#' && location.hash === '')) return;
    if (replace) {
      history.replaceState(null, '', hash);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    } else {
      location.hash = hash;
    }
  }

  const hashOf = (values) => {
    const next = new URLSearchParams();
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined && value !== null && value !== '') next.set(key, value);
    }
    return `#${next}`;
  };
  const pageHref = (p, f) => (single ? '' : 'page.html') + hashOf({ p, f });
  const indexHref = (q) => (single ? '' : 'index.html') + hashOf({ q });

  const shardName = (page) => `p/${String(page).padStart(5, '0')}`;

  /** In the single file both views lie in one document; the hash says which is meant. */
  function show() {
    const index = document.getElementById('index-view');
    const page = document.getElementById('page-view');
    const wanted = page && (!index || state().has('p')) ? 'page' : 'index';
    if (index && page) {
      index.hidden = wanted !== 'index';
      page.hidden = wanted !== 'page';
    }
    if (root.dataset.view !== wanted) {
      root.dataset.view = wanted;
      document.dispatchEvent(new CustomEvent('banjian:view', { detail: wanted }));
    }
  }

  function start() {
    const asked = recall('language');
    setLanguage(asked ?? (root.lang === 'en' ? 'en' : 'zh'));
    setTheme(themes.includes(recall('theme')) ? recall('theme') : 'auto');
    document.getElementById('language')?.addEventListener('click', () => {
      setLanguage(language() === 'zh' ? 'en' : 'zh');
      remember('language', language());
    });
    document.getElementById('theme')?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
      setTheme(next);
      remember('theme', next);
    });
    document.getElementById('print')?.addEventListener('click', () => window.print());
    window.addEventListener('hashchange', show);
    show();
  }

  // what is folded away on the screen belongs on paper, and CSS cannot open it
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details[data-print]:not([open])')];
    for (const details of folded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
    folded = [];
  });

  document.addEventListener('DOMContentLoaded', start);

  return {
    bi, data, download, el, indexHref, label, language, load, loadBytes, pageHref, recall, remember, rules,
    setState, setTitle, shardName, single, state, visible,
  };
})();
