'use strict';

/** The map of a delivery: a row an issue, a cell a page, the darker the denser. */
Banjian.map = (() => {
  const { el, bi, label } = Banjian;
  const rowsInBlock = 25;
  const mostBlocks = 4;
  const cell = 26;
  const gap = 3;
  const step = cell + gap;
  const mostCells = 120;
  const inOrder = new Intl.Collator('en', { numeric: true });
  const top = 22;

  /** The bounds of the six shades: fixed, so that a shade means the same in every report. */
  const bounds = [0, 10, 30, 60, 120];

  function shade(index, page) {
    const density = index.density[page];
    let level = 0;
    while (level < bounds.length && density > bounds[level]) level++;
    return level;
  }

  function legend() {
    const box = document.getElementById('legend');
    const entry = (className, text, zh, en) => {
      const svg = el('svg:svg', { viewBox: '0 0 16 16', width: 16, height: 16 });
      svg.append(el('svg:rect', { class: className, width: 16, height: 16, rx: 2 }));
      const item = el('span', { class: 'legend-item' }, svg);
      item.append(zh === undefined ? text : bi(zh, en));
      return item;
    };
    const names = ['0', '≤10', '≤30', '≤60', '≤120', '>120'];
    const head = el('span', { class: 'legend-name' });
    head.append(bi('每万字', 'per 10,000'));
    box.replaceChildren(
      head,
      ...names.map((name, level) => entry(`heat-${level}`, name)),
      entry('heat-unreadable', '', '无法读取', 'unreadable'),
      entry('heat-missing', '', '缺版', 'missing'),
    );
  }

  function create(index, onIssue) {
    const box = document.getElementById('map');
    const pager = document.getElementById('map-pager');
    const tableBox = document.querySelector('#map-table > div');
    const order = document.getElementById('map-order');
    let issues = Array.from({ length: index.issues }, (_, i) => i);
    let from = 0;
    let rowsAtOnce = rowsInBlock;
    let drawnAt = 0;
    let matching = null;

    const issueDensity = (issue) => {
      let defects = 0;
      let characters = 0;
      for (let p = index.issueStarts[issue]; p < index.issueStarts[issue + 1]; p++) {
        defects += index.errors[p] + index.warnings[p] - index.knownDefects[p];
        characters += index.characters[p];
      }
      return characters ? (defects * 10000) / characters : 0;
    };

    function sortIssues() {
      issues = Array.from({ length: index.issues }, (_, i) => i);
      if (order.value === 'worst') {
        const densities = issues.map(issueDensity);
        issues.sort((one, other) => densities[other] - densities[one] || one - other);
      }
    }

    function title(page) {
      const name = Banjian.visible(index.name(page));
      const density = Banjian.list.rate(index.density[page]);
      return Banjian.language() === 'zh'
        ? `${name}　疑似差错密度 ${density}　错误 ${index.errors[page]}　警告 ${index.warnings[page]}　提示 ${index.infos[page]}`
        : `${name}  density ${density}  errors ${index.errors[page]}  warnings ${index.warnings[page]}  infos ${index.infos[page]}`;
    }

    function drawCell(page, x, y) {
      const level = shade(index, page);
      const unreadable = index.unreadable(page);
      const link = el('svg:a', { href: Banjian.pageHref(page), class: `cell${level > 3 ? ' deep' : ''}`, 'data-page': page, tabindex: -1 });
      link.append(
        el('svg:title', { text: title(page) }),
        el('svg:rect', { x, y, width: cell, height: cell, rx: 3, class: unreadable ? 'heat-unreadable' : `heat-${level}` }),
      );
      const mark = unreadable ? '×' : index.errors[page] > 0 ? (index.errors[page] > 99 ? '99+' : String(index.errors[page])) : '';
      if (mark) link.append(el('svg:text', { x: x + cell / 2, y: y + cell / 2 + 4, 'text-anchor': 'middle', text: mark }));
      return link;
    }

    /** A place where a page should be: nothing to open. */
    function drawMissing(page, x, y) {
      const text = Banjian.language() === 'zh' ? page.zh : page.en;
      const group = el('svg:g', { class: 'cell-missing' });
      group.append(
        el('svg:title', { text: Banjian.visible(text) }),
        el('svg:rect', { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, rx: 3, class: 'heat-missing' }),
        el('svg:text', { x: x + cell / 2, y: y + cell / 2 + 4, 'text-anchor': 'middle', text: '?' }),
      );
      return group;
    }

    const labelAt = (page) => (typeof page === 'number' ? index.labels[page] : page.label);

    /** An issue's cells in order: the numbers of its pages, and what is missing between them. */
    function cellsOf(issue) {
      const cells = Array.from({ length: index.issueSizes[issue] }, (_, i) => index.issueStarts[issue] + i);
      for (const page of index.missing.get(issue) || []) {
        const behind = page.label ? cells.findIndex((other) => inOrder.compare(labelAt(other), page.label) > 0) : -1;
        cells.splice(behind < 0 ? cells.length : behind, 0, page);
      }
      return cells;
    }

    /** The pages' own numbers where all issues in sight agree on them, else plain ones. */
    function columnNames(rows, widest) {
      const names = [];
      for (let column = 0; column < widest; column++) {
        const labels = new Set(rows.filter((cells) => cells.length > column).map((cells) => labelAt(cells[column])));
        const [first] = labels;
        if (labels.size !== 1 || first === '' || first.length > 3) return Array.from({ length: widest }, (_, i) => String(i + 1));
        names.push(first);
      }
      return names;
    }

    function draw() {
      let shown = issues.slice(from, from + rowsInBlock * mostBlocks);
      const rows = new Map(shown.map((issue) => [issue, cellsOf(issue)]));
      const widest = Math.min(mostCells, Math.max(1, ...[...rows.values()].map((cells) => cells.length)));
      const nameOf = (issue) => Banjian.visible(index.issueNames[issue]) || '—';
      const nameWidth = Math.min(
        190,
        Math.max(70, ...shown.map((i) => [...nameOf(i)].reduce((w, c) => w + (c > '\u2e7f' ? 14 : 8), 12))),
      );
      const more = [...rows.values()].some((cells) => cells.length > mostCells) ? 50 : 0;
      const blockWidth = nameWidth + widest * step + more + 14;
      // as many blocks of rows as stand side by side
      const blocks = Math.max(1, Math.min(mostBlocks, Math.floor((box.clientWidth - 4) / blockWidth)));
      rowsAtOnce = rowsInBlock * blocks;
      shown = shown.slice(0, rowsAtOnce);
      const used = Math.ceil(shown.length / rowsInBlock);
      const width = blockWidth * used;
      const height = top + Math.min(shown.length, rowsInBlock) * step;
      const svg = el('svg:svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'map', 'aria-hidden': 'true' });
      const columns = columnNames(shown.map((issue) => rows.get(issue)), widest);
      for (let block = 0; block < used; block++) {
        columns.forEach((text, column) => {
          const x = block * blockWidth + nameWidth + column * step + cell / 2;
          svg.append(el('svg:text', { x, y: 14, 'text-anchor': 'middle', class: 'map-label', text }));
        });
      }
      shown.forEach((issue, i) => {
        const left = Math.floor(i / rowsInBlock) * blockWidth + nameWidth;
        drawRow(svg, issue, rows.get(issue), nameOf(issue), left, top + (i % rowsInBlock) * step);
      });
      box.replaceChildren(svg);
      drawnAt = box.clientWidth;
      dim();
      drawPager();
      if (document.getElementById('map-table').open) drawTable();
    }

    function drawRow(svg, issue, cells, name, left, y) {
      svg.append(el('svg:text', {
        x: left - 10, y: y + cell / 2 + 4, 'text-anchor': 'end', class: 'map-issue',
        text: name.length > 22 ? `…${name.slice(-21)}` : name, onclick: () => onIssue(issue),
      }));
      const size = cells.length;
      cells.slice(0, mostCells).forEach((page, i) => {
        const draw = typeof page === 'number' ? drawCell : drawMissing;
        svg.append(draw(page, left + i * step, y));
      });
      if (size > mostCells) {
        const x = left + mostCells * step + 4;
        svg.append(el('svg:text', { x, y: y + cell / 2 + 4, class: 'map-label', text: `+${size - mostCells}` }));
      }
    }

    function drawPager() {
      pager.hidden = issues.length <= rowsAtOnce;
      if (pager.hidden) return;
      const go = (to) => () => {
        from = to;
        draw();
      };
      const back = el('button', { type: 'button', disabled: from === 0, onclick: go(Math.max(0, from - rowsAtOnce)) });
      back.append(bi('上一页', 'Back'));
      const on = el('button', { type: 'button', disabled: from + rowsAtOnce >= issues.length, onclick: go(from + rowsAtOnce) });
      on.append(bi('下一页', 'On'));
      const last = Math.min(issues.length, from + rowsAtOnce);
      const where = el('span', { class: 'faint num' });
      where.append(bi(`第 ${from + 1}–${last} 期，共 ${issues.length} 期`, `issues ${from + 1}–${last} of ${issues.length}`));
      pager.replaceChildren(back, where, on);
    }

    /** The same for readers who do not see the picture. */
    function drawTable() {
      const shown = issues.slice(from, from + rowsAtOnce);
      const rows = [];
      for (const issue of shown) {
        for (const p of cellsOf(issue)) {
          if (typeof p !== 'number') {
            const text = Banjian.visible(Banjian.language() === 'zh' ? p.zh : p.en);
            rows.push(el('tr', {}, el('td', { colspan: 5, text: `${Banjian.visible(index.issueNames[issue])}　${text}` })));
            continue;
          }
          rows.push(el('tr', {},
            el('th', { scope: 'row' }, el('a', { href: Banjian.pageHref(p), text: Banjian.visible(index.name(p)) })),
            el('td', { class: 'num', text: Banjian.list.rate(index.density[p]) }),
            el('td', { class: 'num', text: index.errors[p] }),
            el('td', { class: 'num', text: index.warnings[p] }),
            el('td', { class: 'num', text: index.infos[p] })));
        }
      }
      const head = (zh, en, className) => {
        const th = el('th', { scope: 'col', class: className });
        th.append(bi(zh, en));
        return th;
      };
      tableBox.replaceChildren(el('table', {},
        el('thead', {}, el('tr', {}, head('版面', 'Page'), head('疑似差错密度（每万字）', 'Suspected defects per 10,000', 'num'),
          head('错误', 'Errors', 'num'), head('警告', 'Warnings', 'num'), head('提示', 'Infos', 'num'))),
        el('tbody', {}, ...rows)));
    }

    function dim() {
      for (const link of box.querySelectorAll('.cell')) {
        link.classList.toggle('dimmed', matching !== null && !matching.has(Number(link.dataset.page)));
      }
    }

    order.addEventListener('change', () => {
      sortIssues();
      from = 0;
      draw();
    });
    document.getElementById('map-table').addEventListener('toggle', (event) => event.target.open && drawTable());
    document.addEventListener('banjian:language', draw);
    new ResizeObserver(() => {
      if (box.clientWidth !== drawnAt && box.clientWidth > 0) draw();
    }).observe(box);
    legend();
    draw();
    return {
      /** Pages that a filter leaves out grow faint. */
      filter(pages) {
        matching = pages.length === index.pages ? null : new Set(pages);
        dim();
      },
    };
  }

  return { create };
})();
