'use strict';

/** The index: map, references, filter and list, all of them driven by the hash of the address. */
(() => {
  const { el, bi } = Banjian;
  const view = document.getElementById('index-view');
  let started = false;

  async function start() {
    if (started) return;
    started = true;
    const [index, rules] = await Promise.all([Banjian.index(), Banjian.rules()]);
    const input = document.getElementById('query');
    const count = document.getElementById('pages-count');
    const chips = document.getElementById('chips');
    const list = Banjian.list.create(index, rules, (sort) => set({ sort }));
    const map = Banjian.map.create(index, (issue) => {
      jumps.show(issue);
      set({ q: `page:"${index.issueNames[issue]}"` });
    });
    let jumps = { show() {} };
    Banjian.load('jumps').then((text) => {
      jumps = Banjian.jumps.create(index, JSON.parse(text).filter((entry) => entry.jumps.length > 0));
    });

    const set = (values) => {
      const now = Banjian.state();
      Banjian.setState({ q: now.get('q'), sort: now.get('sort'), ...values }, true);
    };

    let running = null;
    async function apply() {
      running?.abort();
      const mine = (running = new AbortController());
      const query = Banjian.state().get('q') ?? '';
      if (document.activeElement !== input) input.value = query;
      const tokens = Banjian.query.parse(query);
      showChips(tokens);
      const progress = (done, all) => {
        if (all > 1 && !mine.signal.aborted) count.replaceChildren(bi(`正在查找… ${done}/${all}`, `Searching… ${done}/${all}`));
      };
      const pages = await Banjian.query.run(query, index, rules, progress, mine.signal);
      if (mine.signal.aborted) return;
      const all = index.pages.toLocaleString('en');
      const some = pages.length.toLocaleString('en');
      count.replaceChildren(
        tokens.length === 0 ? bi(`共 ${all} 版`, `${all} pages`) : bi(`共 ${all} 版，符合 ${some} 版`, `${some} of ${all} pages`),
      );
      list.show(pages, Banjian.state().get('sort') ?? '');
      map.filter(pages);
      for (const link of view.querySelectorAll('a[data-query]')) {
        if (tokens.some((token) => token.source === link.dataset.query)) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }

    function showChips(tokens) {
      chips.replaceChildren(...tokens.map((token, i) => {
        const rest = tokens.filter((_, k) => k !== i).map((t) => t.source).join(' ');
        const title = token.name === 'rule' && token.values.length === 1 ? rules.get(token.values[0])?.title : null;
        const chip = el('button', { type: 'button', class: 'chip', onclick: () => set({ q: rest }) });
        const minus = token.not ? '-' : '';
        chip.append(title ? bi(`${minus}${title.zh}`, `${minus}${title.en}`) : Banjian.visible(token.source), el('span', { 'aria-hidden': 'true', text: ' ×' }));
        return Banjian.label(chip, 'title', '去掉这个条件', 'Take this away');
      }));
    }

    // a click on a rule or a severity adds it to the filter, or takes it out again
    view.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-query]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const tokens = Banjian.query.parse(Banjian.state().get('q') ?? '').map((token) => token.source);
      const there = tokens.indexOf(link.dataset.query);
      if (there >= 0) tokens.splice(there, 1);
      else tokens.push(link.dataset.query);
      set({ q: tokens.join(' ') });
      if (there < 0) document.getElementById('pages').scrollIntoView();
    });

    let typing = 0;
    const typed = () => set({ q: input.value.trim() });
    input.addEventListener('input', (event) => {
      clearTimeout(typing);
      if (!event.isComposing) typing = setTimeout(typed, 150); // not on every half of a pinyin syllable
    });
    input.addEventListener('compositionend', typed);
    document.getElementById('filter').addEventListener('submit', (event) => {
      event.preventDefault();
      typed();
    });
    document.getElementById('query-clear').addEventListener('click', () => {
      input.value = '';
      set({ q: '' });
      input.focus();
    });
    window.addEventListener('hashchange', () => {
      if (!view.hidden) apply();
    });
    document.addEventListener('banjian:view', () => {
      if (!view.hidden) list.draw();
    });
    document.addEventListener('banjian:language', words);
    words();

    const digests = document.getElementById('digests');
    digests?.addEventListener('click', async () => {
      const parts = [];
      for (let block = 0; block < Number(digests.dataset.blocks); block++) {
        parts.push(await Banjian.load(`d/${String(block).padStart(3, '0')}`));
      }
      Banjian.download('SHA256SUMS.txt', parts.join(''), 'text/plain');
    });

    await apply();
    performance.mark('banjian:ready');
    document.documentElement.dataset.ready = Math.round(performance.now());
  }

  /** What an option of a select says cannot hold two languages. */
  function words() {
    for (const option of view.querySelectorAll('option[data-zh]')) option.textContent = option.dataset[Banjian.language()];
  }

  /** The rules that hardly occur are folded away; without scripts all are there. */
  function foldRules() {
    const table = document.getElementById('rules-table');
    const more = document.getElementById('rules-more');
    if (!table || table.tBodies[0].rows.length <= 14) return;
    table.classList.add('folded');
    more.hidden = false;
    more.addEventListener('click', () => {
      table.classList.remove('folded');
      more.hidden = true;
    });
  }

  foldRules();
  document.addEventListener('banjian:view', (event) => {
    if (event.detail === 'index') start();
  });
})();
