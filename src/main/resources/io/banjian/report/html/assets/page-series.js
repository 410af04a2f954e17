'use strict';

/**
 * The series view: every occurrence of one kind in its line, over all pages of the report. One, some
 * or all are decided at once, and the whole lot is taken back by one undo.
 */
Banjian.series = (() => {
  const { el, bi } = Banjian;
  const words = Banjian.pageWords;
  const SHOWN_AT_ONCE = 200;

  let rule = null;
  let all = [];
  let shown = SHOWN_AT_ONCE;
  let grouped = '';
  const picked = new Set();

  /** All occurrences of a rule, read from the report's lists. */
  async function load(id) {
    const index = await Banjian.index();
    const found = [];
    await Banjian.query.eachOccurrence(index, (one) => {
      if (one.rule === id) found.push(one);
    });
    return found;
  }

  const keyOf = ({ page, finding }) => `${page} ${finding}`;

  function standingOf(one) {
    const decision = Banjian.store.get(one.page, one.finding);
    return decision ? decision.d : one.safe && one.standing !== 'false-positive' ? 'safe' : 'open';
  }

  const change = (one) => `${one.text} → ${one.corrected ?? ''}`;

  async function open(container, id) {
    const rules = await Banjian.rules();
    if (rule?.id !== id) {
      rule = rules.get(id) ?? { id, title: { zh: id, en: id }, why: { zh: '', en: '' } };
      container.replaceChildren(el('p', { class: 'nothing' }, bi('正在读取…', 'Reading…')));
      all = await load(id);
      if (rule.id !== id) return;
      picked.clear();
      shown = SHOWN_AT_ONCE;
      grouped = '';
    }
    render(container);
  }

  const visible = () => (grouped ? all.filter((one) => change(one) === grouped) : all);

  function decide(list, decision) {
    Banjian.store.decide(list.map(({ page, finding }) => ({
      page, finding, decision: decision === null ? null : Banjian.store.signed({ d: decision }),
    })));
    picked.clear();
  }

  function render(container) {
    const list = visible();
    const chosen = list.filter((one) => picked.has(keyOf(one)));
    const act = (zh, en, run, disabled, primary) =>
      el('button', { type: 'button', class: primary ? 'primary' : undefined, disabled, onclick: () => { run(); render(container); } }, bi(zh, en));
    const status = el('p', { class: 'series-status num', role: 'status' }, counts(list));
    container.replaceChildren(
      el(
        'header',
        { class: 'series-head' },
        el('h2', {}, bi(`同类一览：${rule.title.zh}`, `Series: ${rule.title.en}`)),
        el('p', { class: 'card-why' }, bi(rule.why.zh, rule.why.en)),
        status,
        groups(container),
        el(
          'div',
          { class: 'series-actions', role: 'group' },
          act(`全部接受（${list.length}）`, `Accept all (${list.length})`, () => decide(list, 'accept'), list.length === 0, true),
          act('全部驳回', 'Reject all', () => decide(list, 'reject'), list.length === 0),
          act(`接受所选（${chosen.length}）`, `Accept chosen (${chosen.length})`, () => decide(chosen, 'accept'), chosen.length === 0),
          act('驳回所选', 'Reject chosen', () => decide(chosen, 'reject'), chosen.length === 0),
          act('撤销上一步', 'Undo last step', () => Banjian.store.undo(), !Banjian.store.canUndo()),
          act('收回本类的全部决定', 'Withdraw all for this kind', () => decide(list.filter((o) => Banjian.store.get(o.page, o.finding)), null),
            !list.some((o) => Banjian.store.get(o.page, o.finding))),
        ),
      ),
      list.length === 0
        ? el('p', { class: 'nothing' }, bi('没有这一类。', 'There is none of this kind.'))
        : table(container, list),
      list.length > shown
        ? el('button', { type: 'button', class: 'more', onclick: () => { shown += SHOWN_AT_ONCE; render(container); } },
          bi(`再看 ${Math.min(SHOWN_AT_ONCE, list.length - shown)} 处（还有 ${list.length - shown} 处）`, `Show more (${list.length - shown} left)`))
        : null ?? '',
    );
  }

  function counts(list) {
    const tally = { open: 0, safe: 0, accept: 0, reject: 0, edit: 0 };
    for (const one of list) tally[standingOf(one)]++;
    const part = (lang) => Object.entries(tally).filter(([, n]) => n > 0)
      .map(([name, n]) => `${words.standing[name][lang]} ${n}`).join(' · ');
    return bi(`共 ${list.length} 处：${part(0)}`, `${list.length} in all: ${part(1)}`);
  }

  /** The same change made in many places, the most frequent first: one of them can be looked at alone. */
  function groups(container) {
    const tally = new Map();
    for (const one of all) tally.set(change(one), (tally.get(change(one)) ?? 0) + 1);
    const most = [...tally].sort((a, b) => b[1] - a[1]).slice(0, 40);
    if (most.length < 2) return null;
    const select = el('select', {
      onchange: (event) => {
        grouped = event.target.value;
        shown = SHOWN_AT_ONCE;
        picked.clear();
        render(container);
      },
    }, el('option', { value: '', text: Banjian.language() === 'zh' ? '全部改动' : 'All changes' }),
    ...most.map(([name, n]) => el('option', { value: name, selected: name === grouped, text: `${name.slice(0, 40)}（${n}）` })));
    return Banjian.label(select, 'aria-label', '按改动筛选', 'Filter by change');
  }

  function table(container, list) {
    const rows = list.slice(0, shown).map((one) => row(container, one));
    return el('ol', { class: 'series-list' }, ...rows);
  }

  function row(container, one) {
    const standing = standingOf(one);
    const [zh, en] = words.standing[standing];
    const box = el('input', {
      type: 'checkbox',
      checked: picked.has(keyOf(one)),
      onchange: (event) => {
        if (event.target.checked) picked.add(keyOf(one));
        else picked.delete(keyOf(one));
        render(container);
      },
    });
    Banjian.label(box, 'aria-label', '选中', 'Choose');
    const mark = el('span', { class: `standing-mark standing-${standing}`, role: 'img', text: words.standingMark[standing] });
    const toggle = (decision, sign, labelZh, labelEn) => {
      const on = standing === decision;
      const button = el('button', {
        type: 'button', class: 'quiet', 'aria-pressed': String(on), text: sign,
        onclick: () => { decide([one], on ? null : decision); render(container); },
      });
      return Banjian.label(button, 'aria-label', labelZh, labelEn);
    };
    return el(
      'li',
      { class: `series-row stands-${standing}` },
      box,
      Banjian.label(mark, 'aria-label', zh, en),
      el('a', { class: 'series-page num', href: Banjian.pageHref(one.page, one.finding), text: pageName(one.page) }),
      el(
        'span',
        { class: 'series-text dump' },
        el('span', { class: 'faint', text: one.before }),
        Banjian.text.append(el('span', { class: one.corrected === null ? 'hit hit-warning' : 'was' }), one.text, true),
        one.corrected ? el('span', { class: 'now', text: one.corrected }) : null,
        el('span', { class: 'faint', text: one.after }),
      ),
      el('span', { class: 'series-decide' }, toggle('accept', '✓', '接受', 'Accept'), toggle('reject', '✕', '驳回', 'Reject')),
    );
  }

  let names = null;

  const pageName = (number) => names?.(number) || `#${number + 1}`;

  /** Names for pages, once the report's index is in; until then they are counted. */
  function setNames(lookUp) {
    names = lookUp;
  }

  return { open, setNames };
})();
