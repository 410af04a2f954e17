'use strict';

/** The page view: reads the hash, keeps what is shown, and hands what the reader does to the store. */
(() => {
  const view = document.getElementById('page-view');
  if (!view) return;
  const { el, bi } = Banjian;
  const at = (id) => document.getElementById(id);
  const SIDES = ['both', 'raw', 'fixed', 'scan'];

  let page = null;
  let rules = new Map();
  let correction = null;
  let selected = null; // the finding's index
  let editing = false;
  let total = null; // pages in the report, once it is known
  let late = []; // what only the whole delivery showed, of any page
  const options = { unseen: false };

  const finding = () => (page && selected !== null ? page.findings[selected] ?? null : null);
  const placeNow = () => Number(Banjian.state().get('p') ?? 0);

  // ---- what is shown

  function draw() {
    correction = Banjian.correction.of(page);
    const shown = new Set(Banjian.findingList.shown(page).map((f) => f.index));
    const before = anchor();
    Banjian.dump.render(at('compare'), page, correction, shown, options);
    before.restore();
    highlight(false);
    drawPanel();
    drawList();
    drawBar();
  }

  /** Rows grow and shrink as decisions fall; what the reader looks at must stay where it is. */
  function anchor() {
    const find = () => (finding()?.placed ? Banjian.dump.select(at('compare'), page, finding()) : null);
    const top = find()?.getBoundingClientRect().top;
    return {
      restore() {
        const now = find()?.getBoundingClientRect().top;
        if (top !== undefined && now !== undefined) window.scrollBy({ top: now - top, behavior: 'instant' });
      },
    };
  }

  function highlight(scroll) {
    const chosen = finding();
    const target = Banjian.dump.select(at('compare'), page, chosen);
    Banjian.scan.select(at('scan'), chosen);
    if (scroll && target) bringIntoView(target);
  }

  /** To the upper part of what can be seen, and again once rows that were only estimated are laid out. */
  function bringIntoView(target, again = 2) {
    const top = at('page-bar').getBoundingClientRect().bottom;
    const bottom = Math.min(window.innerHeight, overlaid() ?? window.innerHeight);
    const place = target.getBoundingClientRect();
    const wanted = Math.max(top, 0) + Math.max(48, (bottom - top) * 0.3);
    if (place.top < top + 40 || place.bottom > bottom - 40) {
      window.scrollBy({ top: place.top - wanted, behavior: 'instant' });
    }
    if (again > 0) requestAnimationFrame(() => target.isConnected && bringIntoView(target, again - 1));
  }

  /** On a narrow screen the card lies over the foot of the page. */
  function overlaid() {
    const card = at('card');
    return getComputedStyle(card).position === 'fixed' ? card.getBoundingClientRect().top : null;
  }

  function drawPanel() {
    const chosen = finding();
    at('card').replaceChildren(chosen ? Banjian.card.render(page, chosen, correction, rules, actions) : overview());
    if (editing && chosen?.placed) openEditor(chosen);
  }

  function drawList() {
    at('finding-filters').replaceChildren(Banjian.findingList.filters(page, draw));
    at('finding-list').replaceChildren(
      Banjian.findingList.render(page, rules, selected, correction),
      Banjian.findingList.late(late.filter((one) => one.page === page.number), rules),
    );
    keepInList();
  }

  /** Scrolls the list and nothing else: the page itself must stay where the reader looks. */
  function keepInList() {
    const list = at('finding-list');
    const item = list.querySelector('[aria-current]');
    if (!item) return;
    const offset = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (offset < 0) list.scrollTop += offset;
    else if (offset + item.offsetHeight > list.clientHeight) list.scrollTop += offset + item.offsetHeight - list.clientHeight;
  }

  function overview() {
    const open = page.findings.filter((f) => Banjian.correction.standing(page, f) === 'open').length;
    return el(
      'div',
      { class: 'card overview' },
      el('p', {}, bi(`本版 ${page.findings.length} 处，其中待决 ${open} 处。`, `${page.findings.length} findings on this page, ${open} open.`)),
      el('p', { class: 'faint' }, bi('按 J 从第一处看起，按 ? 看全部快捷键。', 'Press J to begin with the first, ? for all keys.')),
    );
  }

  function drawBar() {
    const name = page.page || page.file;
    at('page-name').textContent = Banjian.text.spelled(name);
    at('page-file').textContent = Banjian.text.spelled(page.file);
    Banjian.setTitle(`${Banjian.text.spelled(name)} · 版检报告`, `${Banjian.text.spelled(name)} · Banjian report`);
    const decided = page.findings.filter((f) => Banjian.correction.standing(page, f) !== 'open').length;
    at('progress').replaceChildren(bi(`已定 ${decided} / ${page.findings.length}`, `${decided} of ${page.findings.length} settled`));
    at('previous-page').disabled = page.number === 0;
    at('next-page').disabled = total !== null && page.number + 1 >= total;
    at('undo').disabled = !Banjian.store.canUndo();
    at('encoding-note').hidden = page.charset === 'UTF-8' || page.charset === '' || page.markup;
    at('unsaved').hidden = !Banjian.store.isUnsaved();
    at('decided-total').replaceChildren(bi(`${Banjian.store.total()} 项决定`, `${Banjian.store.total()} decisions`));
    for (const side of SIDES) at(`side-${side}`).setAttribute('aria-pressed', String(view.dataset.side === side));
    at('side-scan').hidden = !page.scan;
  }

  function openEditor(chosen) {
    Banjian.editor.open(at('card'), page, chosen, {
      save: (t) => {
        editing = false;
        decide([chosen.index], (old) => ({ d: 'edit', t, n: old?.n }));
      },
      leave: () => {
        editing = false;
        drawPanel();
      },
    });
  }

  // ---- what the reader does

  function decide(indexes, make) {
    Banjian.store.decide(indexes.map((index) => {
      const decision = make(Banjian.store.get(page.number, index));
      return { page: page.number, finding: index, decision: decision && Banjian.store.signed(decision) };
    }));
  }

  function select(index, scroll = true) {
    editing = false;
    selected = index;
    Banjian.setState({ p: page.number, f: index }, true);
    drawPanel();
    if (Banjian.findingList.mark(at('finding-list'), index)) keepInList();
    else drawList();
    highlight(scroll);
  }

  function step(by) {
    const shown = Banjian.findingList.shown(page);
    if (shown.length === 0) return;
    const now = shown.findIndex((f) => f.index === selected);
    const next = now < 0
      ? (by > 0 ? shown.find((f) => selected === null || f.index > selected) ?? shown[0] : shown[shown.length - 1])
      : shown[Math.min(shown.length - 1, Math.max(0, now + by))];
    select(next.index);
  }

  function mark(word) {
    const chosen = finding();
    if (!chosen) return;
    decide([chosen.index], (old) => ({ d: word, c: old?.d === 'accept' ? old.c : undefined, n: old?.n }));
  }

  /** With the keyboard one decision leads on to the next finding; with the mouse one stays to look. */
  function markAndGo(word) {
    if (!finding()) return;
    mark(word);
    step(1);
  }

  const actions = {
    accept: () => mark('accept'),
    reject: () => mark('reject'),
    edit: () => {
      if (!finding()?.placed) return;
      editing = true;
      drawPanel();
    },
    undo: () => {
      const place = Banjian.store.undo();
      if (!place) return;
      if (page && place.page !== page.number) Banjian.setState({ p: place.page, f: place.finding });
      else select(place.finding);
    },
    choose: (fix) => {
      const chosen = finding();
      if (!chosen || fix >= chosen.fixes.length) return;
      decide([chosen.index], (old) => ({ d: 'accept', c: fix, n: old?.n }));
    },
    note: (n) => {
      const chosen = finding();
      const standing = Banjian.correction.standing(page, chosen);
      decide([chosen.index], (old) => (old ? { ...old, n } : { d: standing === 'open' ? 'reject' : 'accept', n }));
    },
    kind: (word) => {
      const same = page.findings.filter((f) => f.rule === finding().rule);
      decide(same.map((f) => f.index), (old) => ({ d: word, n: old?.n }));
    },
    seriesHref: (rule) => `#${new URLSearchParams({ p: page.number, series: rule })}`,
    step: (by) => step(by),
    copy: async (button) => {
      try {
        await navigator.clipboard.writeText(Banjian.card.quote(page, finding(), rules));
        button.replaceChildren(bi('已复制', 'Copied'));
      } catch {
        button.replaceChildren(bi('浏览器不让复制', 'The browser refused'));
      }
    },
  };

  function turn(by) {
    const next = (page?.number ?? placeNow()) + by;
    if (next < 0 || (total !== null && next >= total)) return;
    Banjian.setState({ p: next });
  }

  // ---- the hash leads

  async function show() {
    if (root().view && root().view !== 'page') return;
    const state = Banjian.state();
    const series = state.get('series');
    at('series').hidden = !series;
    at('page-body').hidden = !!series;
    at('page-bar').classList.toggle('in-series', !!series);
    if (series) Banjian.series.open(at('series'), series);
    const number = Math.max(0, Number.parseInt(state.get('p') ?? '0', 10) || 0);
    const wanted = state.has('f') ? Number.parseInt(state.get('f'), 10) : null;
    if (page?.number === number) {
      if (wanted !== null && wanted !== selected && page.findings[wanted]) select(wanted);
      return;
    }
    try {
      rules = await Banjian.rules();
      const next = await Banjian.pageData.load(number);
      if (placeNow() !== number) return; // somebody was quicker
      page = next;
    } catch {
      fail(number);
      return;
    }
    selected = wanted !== null && page.findings[wanted] ? wanted : null;
    editing = false;
    at('missing').hidden = true;
    Banjian.scan.render(at('scan'), page);
    if (!page.scan && view.dataset.side === 'scan') view.dataset.side = 'both';
    draw();
    if (selected === null) window.scrollTo({ top: 0, behavior: 'instant' });
    else highlight(true);
    view.dataset.page = number;
  }

  const root = () => document.documentElement.dataset;

  function fail(number) {
    at('missing').hidden = false;
    at('missing').replaceChildren(
      el('p', {}, bi(`报告里没有第 ${number + 1} 版的数据；报告文件夹可能不完整。`, `The report has no data of page ${number + 1}; is its folder complete?`)),
      el('a', { class: 'button', href: Banjian.indexHref() }, bi('回到总览', 'Back to the overview')),
    );
  }

  function wire() {
    at('previous-page').addEventListener('click', () => turn(-1));
    at('next-page').addEventListener('click', () => turn(1));
    at('undo').addEventListener('click', actions.undo);
    at('download-page').addEventListener('click', () => Banjian.correction.downloadPage(page));
    at('download-decisions').addEventListener('click', () => Banjian.correction.downloadDecisions());
    at('unsaved-export').addEventListener('click', () => Banjian.correction.downloadDecisions());
    at('leave-series').addEventListener('click', () => Banjian.setState({ p: page?.number ?? 0, f: selected }));
    at('clear-all').addEventListener('click', () => {
      if (window.confirm(Banjian.language() === 'zh' ? '收回本报告里的全部决定？' : 'Withdraw all decisions of this report?')) Banjian.store.clear();
    });
    at('import-file').addEventListener('change', importFile);
    at('editor-name').value = Banjian.recall('editor') ?? '';
    at('editor-name').addEventListener('change', (event) => Banjian.remember('editor', event.target.value.trim()));
    for (const side of SIDES) {
      at(`side-${side}`).addEventListener('click', () => {
        view.dataset.side = side;
        Banjian.remember('side', side);
        drawBar();
        highlight(true);
      });
    }
    at('show-unseen').addEventListener('change', (event) => {
      options.unseen = event.target.checked;
      draw();
    });
    at('show-blocks').addEventListener('change', (event) => view.classList.toggle('show-blocks', event.target.checked));
    at('compare').addEventListener('click', (event) => {
      const hit = event.target.closest('[data-f], [data-by], .line[data-bar]');
      if (!hit || String(window.getSelection()) !== '') return;
      const index = (hit.dataset.f ?? hit.dataset.by ?? hit.dataset.bar).split(' ').pop();
      select(Number(index), false);
    });
    at('finding-list').addEventListener('click', (event) => {
      const item = event.target.closest('[data-item]');
      if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      select(Number(item.dataset.item));
    });
    document.addEventListener('banjian:decided', (event) => {
      if (page && event.detail.pages.has(page.number)) draw();
      else if (page) drawBar();
    });
    document.querySelector('.skip').addEventListener('click', (event) => {
      if (view.hidden) return;
      event.preventDefault(); // the hash says which page is shown
      view.focus();
    });
    window.addEventListener('hashchange', show);
    document.addEventListener('banjian:view', show);
    Banjian.keys.listen({
      ...actions,
      accept: () => markAndGo('accept'),
      reject: () => markAndGo('reject'),
      page: turn,
      isActive: () => !view.hidden && page !== null && at('series').hidden,
    });
  }

  async function importFile(event) {
    const [file] = event.target.files;
    event.target.value = ''; // the same file may be chosen again
    if (!file) return;
    let result;
    try {
      const { taken, homeless } = await Banjian.importDecisions(await file.text());
      result = bi(
        `读入 ${taken} 项决定${homeless ? `；${homeless} 项在本报告里没有对应的问题或版面已改动` : ''}。`,
        `${taken} decisions read${homeless ? `; ${homeless} have no place in this report, or their page has changed` : ''}.`,
      );
    } catch {
      result = bi('这不是决定文件。', 'This is no decisions file.');
    }
    at('import-result').replaceChildren(result);
  }

  /** The names and the number of pages come with the report's index; the view works without them. */
  async function learnPages() {
    if (!Banjian.index) return;
    try {
      late = JSON.parse(await Banjian.load('late'));
      const index = await Banjian.index();
      total = index.pages;
      Banjian.series.setNames((number) => index.name(number));
    } catch {
      total = null;
    }
    if (page) {
      drawBar();
      drawList();
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    view.dataset.side = SIDES.includes(Banjian.recall('side')) ? Banjian.recall('side') : 'both';
    wire();
    show();
    learnPages();
  });
})();
