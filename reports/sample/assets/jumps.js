'use strict';

/** The references between the pages of an issue, drawn: which 下转 is taken up by which 上接. */
Banjian.jumps = (() => {
  const { el, bi } = Banjian;
  const states = {
    pair: { zh: '成对', en: 'a pair', bad: false },
    differs: { zh: '版序不符', en: 'numbers differ', bad: true },
    open: { zh: '下转无着落', en: 'not continued', bad: true },
    orphan: { zh: '上接无来处', en: 'comes from nowhere', bad: true },
  };

  function graph(index, pages, jumps) {
    const node = { width: 46, height: 30 };
    const used = pages.slice(0, 40);
    const arcs = jumps.filter(([from]) => used.includes(from));
    const ghost = arcs.some(([, to]) => to < 0);
    const room = document.getElementById('jumps-graph').clientWidth || 460;
    const step = Math.max(node.width + 8, Math.min(84, Math.floor((room - 8) / (used.length + (ghost ? 1 : 0)))));
    const width = used.length * step + (ghost ? step : 0) + 8;
    const reach = ([from, to]) => (to < 0 ? used.length - used.indexOf(from) : Math.abs(used.indexOf(to) - used.indexOf(from)));
    const tallest = Math.max(1, ...arcs.map(reach));
    const rise = Math.min(150, 26 + tallest * 16);
    const height = rise + node.height + 14;
    const svg = el('svg:svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'jump-graph', 'aria-hidden': 'true' });
    const centre = (page) => (page < 0 ? used.length : used.indexOf(page)) * step + node.width / 2 + 4;
    const same = new Map();
    for (const jump of arcs) {
      const [from, to, state] = jump;
      const key = `${from}>${to}`;
      const turn = same.get(key) ?? 0;
      same.set(key, turn + 1);
      const x1 = centre(from) + (to < 0 || to > from ? 8 : -8);
      const x2 = centre(to) - (to < 0 || to > from ? 8 : -8);
      const top = Math.max(6, rise - 14 - reach(jump) * 16 - turn * 10);
      svg.append(el('svg:path', { class: `arc arc-${state}`, d: `M${x1} ${rise} C${x1} ${top} ${x2} ${top} ${x2} ${rise - 6}` }));
      svg.append(el('svg:path', { class: `head head-${state}`, d: `M${x2 - 5} ${rise - 8} L${x2} ${rise} L${x2 + 5} ${rise - 8} Z` }));
    }
    used.forEach((page) => {
      const x = centre(page) - node.width / 2;
      const link = el('svg:a', { href: Banjian.pageHref(page), class: 'jump-page', tabindex: -1 });
      link.append(
        el('svg:rect', { x, y: rise, width: node.width, height: node.height, rx: 3 }),
        el('svg:text', { x: centre(page), y: rise + 20, 'text-anchor': 'middle', text: Banjian.visible(index.labels[page] || '?').slice(0, 6) }),
      );
      svg.append(link);
    });
    if (ghost) {
      svg.append(
        el('svg:rect', { class: 'ghost', x: centre(-1) - node.width / 2, y: rise, width: node.width, height: node.height, rx: 3 }),
        el('svg:text', { class: 'ghost-name', x: centre(-1), y: rise + 20, 'text-anchor': 'middle', text: Banjian.language() === 'zh' ? '无此版' : 'none' }),
      );
    }
    return svg;
  }

  function line(index, [from, to, state, printed]) {
    const name = (page) => {
      if (page >= 0) return el('a', { href: Banjian.pageHref(page), text: Banjian.visible(index.labels[page] || index.files[page]) });
      const none = el('span', { class: 'faint' });
      none.append(bi('无此版', 'no such page'));
      return none;
    };
    const verdict = el('span', { class: `jump-state jump-${state}` });
    const { zh, en, bad } = states[state];
    verdict.append(bad ? '✗ ' : '✓ ', bi(zh, en));
    return el('li', {}, name(from), ' → ', name(to), ' ', el('span', { class: 'dump', lang: 'zh', text: Banjian.visible(printed) }), ' ', verdict);
  }

  function create(index, all) {
    const card = document.getElementById('jumps');
    if (all.length === 0) return { show() {} };
    card.hidden = false;
    const broken = (entry) => entry.jumps.some(([, , state]) => states[state].bad);
    let at = Math.max(0, all.findIndex(broken));

    function draw() {
      const entry = all[at];
      const pages = [];
      for (let p = index.issueStarts[entry.issue]; p < index.issueStarts[entry.issue + 1]; p++) pages.push(p);
      document.getElementById('jumps-issue').textContent = Banjian.visible(index.issueNames[entry.issue]) || '—';
      document.getElementById('jumps-graph').replaceChildren(graph(index, pages, entry.jumps));
      document.getElementById('jumps-list').replaceChildren(el('ul', {}, ...entry.jumps.map((jump) => line(index, jump))));
      document.getElementById('jumps-back').disabled = at === 0;
      document.getElementById('jumps-on').disabled = at === all.length - 1;
    }

    const turn = (by) => () => {
      at = Math.min(all.length - 1, Math.max(0, at + by));
      draw();
    };
    document.getElementById('jumps-back').addEventListener('click', turn(-1));
    document.getElementById('jumps-on').addEventListener('click', turn(1));
    document.addEventListener('banjian:language', draw);
    draw();
    return {
      show(issue) {
        const found = all.findIndex((entry) => entry.issue === issue);
        if (found < 0) return;
        at = found;
        draw();
      },
    };
  }

  return { create };
})();
