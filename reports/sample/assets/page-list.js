'use strict';

/** The findings of a page in a list, with what was decided; filtered by severity and by what is open. */
Banjian.findingList = (() => {
  const { el, bi } = Banjian;
  const words = Banjian.pageWords;
  const MOST_ITEMS = 400;
  const filter = { error: true, warning: true, info: true, open: false };

  const passes = (page, finding) =>
    filter[finding.severity] && (!filter.open || Banjian.correction.standing(page, finding) === 'open');

  /** The findings shown, in the order of the page. */
  const shown = (page) => page.findings.filter((finding) => passes(page, finding));

  function filters(page, changed) {
    const count = (severity) => page.findings.filter((f) => f.severity === severity).length;
    const toggle = (name, zh, en, number) => {
      const button = el('button', {
        type: 'button',
        class: `pick pick-${name}`,
        'aria-pressed': String(filter[name]),
        onclick: () => {
          filter[name] = !filter[name];
          changed();
        },
      }, bi(zh, en));
      if (number !== undefined) button.append(el('span', { class: 'num', text: number }));
      return button;
    };
    const group = el(
      'div',
      { class: 'filters', role: 'group' },
      toggle('error', '错误', 'Errors', count('error')),
      toggle('warning', '警告', 'Warnings', count('warning')),
      toggle('info', '提示', 'Info', count('info')),
      toggle('open', '只看待决', 'Open only'),
    );
    return Banjian.label(group, 'aria-label', '筛选', 'Filter');
  }

  /** What stands there, short; where only blanks stand, their shapes. */
  function excerpt(text) {
    const safe = Banjian.text.spelled(text.slice(0, 60));
    const shown = /^\s+$/.test(safe)
      ? safe.replace(/\r\n|[\r\n]/g, '↵').replace(/ /g, '·').replace(/\u3000/g, '□')
      : safe.replace(/\s+/g, ' ');
    return shown.length > 28 ? `${shown.slice(0, 28)}…` : shown;
  }

  function item(page, finding, rules, selected, correction) {
    const standing = Banjian.correction.standing(page, finding);
    const rule = rules.get(finding.rule);
    const [zh, en] = words.standing[standing];
    const mark = el('span', { class: `standing-mark standing-${standing}`, role: 'img', text: words.standingMark[standing] });
    const text = excerpt(page.text.slice(finding.start, finding.end));
    return el(
      'li',
      {},
      el(
        'a',
        {
          class: correction.leftOut.has(finding.index) ? 'item overlapped' : 'item',
          href: Banjian.pageHref(page.number, finding.index),
          'aria-current': finding.index === selected ? 'true' : undefined,
          'data-item': finding.index,
        },
        Banjian.card.severity(finding),
        el(
          'span',
          { class: 'item-text' },
          el('span', { class: 'item-title' }, rule ? bi(rule.title.zh, rule.title.en) : finding.rule),
          finding.placed ? el('span', { class: 'item-excerpt dump', text }) : null,
        ),
        Banjian.label(mark, 'aria-label', zh, en),
      ),
    );
  }

  /** A page of one long line may hold thousands; what stands far from the chosen one can wait. */
  function render(page, rules, selected, correction) {
    const all = shown(page);
    if (all.length === 0) {
      return el('p', { class: 'nothing' }, page.findings.length === 0
        ? bi('这一版没有查出问题。', 'Nothing was found on this page.')
        : bi('没有符合筛选条件的问题。', 'Nothing passes the filter.'));
    }
    const now = Math.max(0, all.findIndex((finding) => finding.index === selected));
    const first = Math.max(0, Math.min(now - MOST_ITEMS / 2, all.length - MOST_ITEMS));
    const items = all.slice(first, first + MOST_ITEMS);
    const list = el('ol', { class: 'finding-list', start: first + 1 },
      ...items.map((finding) => item(page, finding, rules, selected, correction)));
    const left = all.length - first - items.length;
    const both = document.createDocumentFragment();
    if (first > 0) both.append(rest(`前面还有 ${first} 条`, `${first} more above`));
    both.append(list);
    if (left > 0) both.append(rest(`后面还有 ${left} 条`, `${left} more below`));
    return both;
  }

  /** What was found once all pages were in: about the page as a whole, with nothing to correct in it. */
  function late(findings, rules) {
    if (findings.length === 0) return '';
    const items = findings.map((finding) => {
      const rule = rules.get(finding.rule);
      return el('li', { class: 'item' }, Banjian.card.severity(finding), el(
        'span',
        { class: 'item-text' },
        el('span', { class: 'item-title' }, rule ? bi(rule.title.zh, rule.title.en) : finding.rule),
        el('span', {}, bi(finding.message.zh, finding.message.en)),
      ));
    });
    return el('section', { class: 'late' }, el('h3', {}, bi('整批看才看得出的', 'Seen only in the whole delivery')), el('ul', { class: 'finding-list' }, ...items));
  }

  /** Moves the mark of the chosen one; false if it is not among those listed. */
  function mark(list, selected) {
    const item = list.querySelector(`[data-item="${selected}"]`);
    if (!item) return false;
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    item.setAttribute('aria-current', 'true');
    return true;
  }

  const rest = (zh, en) => el('p', { class: 'nothing' }, bi(zh, en));

  return { filters, late, mark, render, shown };
})();
