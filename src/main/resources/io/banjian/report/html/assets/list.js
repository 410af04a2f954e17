'use strict';

/** The page list: only the rows in sight exist, whether there are ten pages or a hundred thousand. */
Banjian.list = (() => {
  const { el, bi, label } = Banjian;
  const columns = [
    { key: 'page', zh: '版面', en: 'Page' },
    { key: 'chars', zh: '字数', en: 'Characters', of: (index) => index.characters },
    { key: 'density', zh: '疑似差错密度', en: 'Density', of: (index) => index.density },
    { key: 'errors', zh: '错误', en: 'Errors', of: (index) => index.errors },
    { key: 'warnings', zh: '警告', en: 'Warnings', of: (index) => index.warnings },
    { key: 'infos', zh: '提示', en: 'Infos', of: (index) => index.infos },
    { key: 'rules', zh: '主要问题', en: 'Mostly', plain: true },
  ];

  const rate = (value) =>
    value === Infinity ? '—' : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');

  function create(index, rules, onSort) {
    const box = document.getElementById('list');
    const rowHeight = () => (matchMedia('(max-width: 700px)').matches ? 76 : 48);
    let height = rowHeight();
    let pages = [];
    let sort = '';
    let drawn = '';

    const heads = columns.map((column) => {
      const head = el('span', { role: 'columnheader', class: `c-${column.key}` });
      if (column.plain) head.append(bi(column.zh, column.en));
      else {
        const button = el('button', { type: 'button', class: 'quiet', onclick: () => onSort(next(column.key)) });
        button.append(bi(column.zh, column.en), el('span', { class: 'arrow', 'aria-hidden': 'true' }));
        head.append(button);
      }
      return head;
    });
    const headRow = el('div', { role: 'row', class: 'row head', 'aria-rowindex': '1' }, ...heads);
    const sizer = el('div', { class: 'sizer', role: 'presentation' });
    const body = el('div', { role: 'presentation', class: 'rows' });
    sizer.append(body);
    const scroller = el('div', { class: 'scroller', tabindex: '0', role: 'rowgroup' }, sizer);
    const table = el('div', { role: 'table' }, el('div', { role: 'rowgroup' }, headRow), scroller);
    label(table, 'aria-label', '版面清单', 'Pages');
    const empty = el('p', { class: 'empty', hidden: true });
    empty.append(bi('没有符合条件的版面。', 'No page matches.'));
    box.replaceChildren(table, empty);

    /** Counts sort from the most, names from the first; a second click turns it round. */
    function next(key) {
      const first = key === 'page' ? 'page' : `-${key}`;
      const other = key === 'page' ? '-page' : key;
      return sort === first || (sort === '' && first === 'page') ? other : first === 'page' ? '' : first;
    }

    function cell(role, name, ...children) {
      return el('span', { role, class: `c-${name}` }, ...children);
    }

    function count(name, severity, value) {
      const node = cell('cell', name);
      if (value > 0) {
        const letters = { error: ['错', 'E'], warning: ['警', 'W'], info: ['提', 'I'] }[severity];
        const badge = el('span', { class: `sev sev-${severity}`, 'aria-hidden': 'true' });
        badge.append(bi(...letters));
        node.append(badge, el('b', { class: 'num', text: value.toLocaleString('en') }));
      } else node.append(el('span', { class: 'faint', text: '·', 'aria-label': '0', role: 'img' }));
      return node;
    }

    function row(page, position) {
      const link = el('a', { href: Banjian.pageHref(page), class: 'page-link', text: Banjian.visible(index.name(page)) });
      const file = el('span', { class: 'file', text: Banjian.visible(index.files[page]) });
      const mostly = cell('cell', 'rules');
      if (index.unreadable(page)) {
        const flag = el('span', { class: 'unreadable' });
        flag.append(bi('无法读取', 'unreadable'));
        mostly.append(flag);
      } else {
        const found = index.rulesOf(page);
        for (const [id, times] of found.slice(0, 3)) {
          const rule = rules.get(id);
          const name = el('span', { class: 'mostly' });
          name.append(bi(rule?.title.zh ?? id, rule?.title.en ?? id), ` ${times}`);
          mostly.append(name);
        }
        if (found.length > 3) mostly.append(el('span', { class: 'faint', text: `+${found.length - 3}` }));
        if (found.length === 0) {
          const none = el('span', { class: 'faint' });
          none.append(bi('未发现问题', 'nothing found'));
          mostly.append(none);
        }
      }
      const named = el('span', { class: 'narrow', 'aria-hidden': 'true' });
      named.append(bi('密度 ', 'density '));
      return el(
        'div',
        { role: 'row', class: 'row', 'aria-rowindex': position + 2 },
        cell('cell', 'page', link, file),
        cell('cell', 'chars', el('span', { class: 'num', text: index.characters[page].toLocaleString('en') })),
        cell('cell', 'density', named, el('b', { class: 'num', text: index.unreadable(page) ? '—' : rate(index.density[page]) })),
        count('errors', 'error', index.errors[page]),
        count('warnings', 'warning', index.warnings[page]),
        count('infos', 'info', index.infos[page]),
        mostly,
      );
    }

    function draw() {
      const first = Math.max(0, Math.floor(scroller.scrollTop / height) - 6);
      const last = Math.min(pages.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + 6);
      const now = `${first}-${last}-${height}`;
      if (now === drawn) return;
      drawn = now;
      // the row that holds the keyboard's focus must not vanish under it
      const held = body.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
      body.style.transform = `translateY(${first * height}px)`;
      body.replaceChildren(...pages.slice(first, last).map((page, i) => row(page, first + i)));
      if (held) body.querySelector(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
    }

    function show(matching, order) {
      sort = order;
      pages = matching;
      const column = columns.find((c) => c.key === order.replace('-', ''));
      if (column?.of) {
        const values = column.of(index);
        const sign = order.startsWith('-') ? -1 : 1;
        pages = Uint32Array.from(matching).sort((one, other) => sign * (values[one] - values[other]) || one - other);
        pages = Array.from(pages);
      } else if (order === '-page') pages = [...matching].reverse();
      heads.forEach((head, i) => {
        const { key, plain } = columns[i];
        if (plain) return;
        const now = order === key || (key === 'page' && order === '') ? 'ascending' : order === `-${key}` ? 'descending' : 'none';
        head.setAttribute('aria-sort', now);
      });
      table.setAttribute('aria-rowcount', pages.length + 1);
      empty.hidden = pages.length > 0;
      table.hidden = pages.length === 0;
      sizer.style.height = `${pages.length * height}px`;
      scroller.scrollTop = 0;
      drawn = '';
      draw();
    }

    scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
    window.addEventListener('resize', () => {
      height = rowHeight();
      sizer.style.height = `${pages.length * height}px`;
      draw();
    });
    return { show, draw };
  }

  return { create, rate };
})();
