'use strict';

/** The card of a finding: what it is, why, what it would become, and the decision on it. */
Banjian.card = (() => {
  const { el, bi } = Banjian;
  const words = Banjian.pageWords;

  /**
   * @param actions what the buttons do: choose(fix), accept(), reject(), edit(text), clear(), note(text),
   *     sameKind(), step(by)
   */
  function render(page, finding, correction, rules, actions) {
    const rule = rules.get(finding.rule);
    const standing = Banjian.correction.standing(page, finding);
    const decision = Banjian.store.get(page.number, finding.index);
    return el(
      'article',
      { class: `finding-card card stands-${standing}`, 'data-finding': finding.index, 'aria-labelledby': 'card-title' },
      heading(page, finding, rule, actions),
      state(standing, decision, correction.leftOut.has(finding.index)),
      el('p', { class: 'message' }, bi(finding.zh, finding.en)),
      finding.placed ? changes(page, finding, decision, actions) : null,
      buttons(page, finding, standing, actions),
      more(page, finding, rule, decision, actions),
    );
  }

  function severity(finding) {
    const [zh, en] = words.severity[finding.severity];
    const [nameZh, nameEn] = words.severityName[finding.severity];
    const mark = el('span', { class: `sev sev-${finding.severity}`, role: 'img' }, bi(zh, en));
    return Banjian.label(mark, 'aria-label', nameZh, nameEn);
  }

  function heading(page, finding, rule, actions) {
    const line = finding.placed ? Banjian.dump.lineAt(page, finding.start) + 1 : null;
    const column = finding.placed
      ? [...page.text.slice(page.lineStarts[line - 1], finding.start)].length + 1
      : null;
    const step = (by, zh, en, sign) =>
      Banjian.label(el('button', { type: 'button', class: 'quiet step', onclick: () => actions.step(by), text: sign }), 'aria-label', zh, en);
    return el(
      'header',
      {},
      severity(finding),
      el(
        'div',
        { class: 'card-heading' },
        el('h2', { id: 'card-title' }, rule ? bi(rule.title.zh, rule.title.en) : finding.rule),
        el(
          'p',
          { class: 'faint num' },
          bi(
            `第 ${finding.index + 1} 条，共 ${page.findings.length} 条${line ? ` · 第 ${line} 行第 ${column} 字` : ''}`,
            `${finding.index + 1} of ${page.findings.length}${line ? ` · line ${line}, column ${column}` : ''}`,
          ),
        ),
      ),
      el('div', { class: 'steps' }, step(-1, '上一条', 'Previous finding', '↑'), step(1, '下一条', 'Next finding', '↓')),
    );
  }

  function state(standing, decision, leftOut) {
    const [zh, en] = words.standing[standing];
    const who = [decision?.by, decision?.at?.slice(0, 16).replace('T', ' ')].filter(Boolean).join(' · ');
    return el(
      'p',
      { class: `standing standing-${standing}`, role: 'status' },
      el('span', { class: 'standing-mark', 'aria-hidden': 'true', text: words.standingMark[standing] }),
      el('strong', {}, bi(zh, en)),
      who ? el('span', { class: 'faint', text: who }) : null,
      leftOut ? el('span', { class: 'left-out' }, bi('与另一处改动重叠，未执行', 'overlaps another change: not carried out')) : null,
    );
  }

  const caption = (zh, en) => el('p', { class: 'caption' }, bi(zh, en));

  function changes(page, finding, decision, actions) {
    if (decision?.d === 'edit') {
      const edits = Banjian.correction.editsOf(page, finding);
      return change(page, finding, edits, ['改写为', 'Rewritten as']);
    }
    if (finding.fixes.length === 0) {
      return el(
        'div',
        { class: 'change' },
        caption('原文', 'As it is'),
        Banjian.change.before(page, finding, []),
        el('p', { class: 'faint' }, bi('没有现成的改法。对照原版后可以改写，或确认属实。', 'No correction is offered. Check the original and rewrite, or confirm.')),
      );
    }
    const chosen = Math.min(decision?.c ?? 0, finding.fixes.length - 1);
    return el(
      'div',
      {},
      change(page, finding, finding.fixes[chosen], ['改为', 'Becomes']),
      finding.fixes.length > 1 ? alternatives(page, finding, chosen, actions) : null,
    );
  }

  function change(page, finding, edits, [zh, en]) {
    return el(
      'div',
      { class: 'change' },
      caption('原文', 'As it is'),
      Banjian.change.before(page, finding, edits),
      caption(zh, en),
      Banjian.change.after(page, finding, edits),
    );
  }

  function alternatives(page, finding, chosen, actions) {
    const options = finding.fixes.map((fix, i) => {
      const result = Banjian.text.spelled(Banjian.change.result(page, finding, fix)).replace(/\s+/g, ' ');
      return el(
        'label',
        { class: 'alternative' },
        el('input', { type: 'radio', name: 'alternative', value: i, checked: i === chosen, onchange: () => actions.choose(i) }),
        el('kbd', { text: i + 1 }),
        el('span', { class: 'dump', text: result.length > 60 ? `${result.slice(0, 60)}…` : result }),
      );
    });
    return el(
      'fieldset',
      { class: 'alternatives' },
      el('legend', {}, bi(`改法（${finding.fixes.length} 种）`, `Corrections (${finding.fixes.length})`)),
      ...options,
    );
  }

  function button(kind, zh, en, key, onclick, pressed, primary) {
    return el(
      'button',
      { type: 'button', class: primary ? `${kind} primary` : kind, onclick, 'aria-pressed': pressed === undefined ? undefined : String(pressed) },
      bi(zh, en),
      el('kbd', { 'aria-hidden': 'true', text: key }),
    );
  }

  function buttons(page, finding, standing, actions) {
    const confirm = finding.fixes.length === 0;
    return el(
      'div',
      { class: 'decide', role: 'group' },
      button('accept', confirm ? '属实' : '接受', confirm ? 'Confirm' : 'Accept', 'A', actions.accept, standing === 'accept'),
      button('reject', '驳回', 'Reject', 'R', actions.reject, standing === 'reject'),
      finding.placed ? button('edit', '改写', 'Rewrite', 'E', actions.edit, standing === 'edit') : null,
      button('undo', '撤销', 'Undo', 'U', actions.undo),
    );
  }

  function more(page, finding, rule, decision, actions) {
    const kinds = [...new Set(finding.fixes.flat().map((edit) => edit.kind))];
    const same = page.findings.filter((f) => f.rule === finding.rule);
    const note = el('input', {
      type: 'text', class: 'card-note', value: decision?.n ?? '', maxlength: 500, onchange: (event) => actions.note(event.target.value),
    });
    Banjian.label(note, 'aria-label', '备注', 'Note');
    Banjian.label(note, 'placeholder', '备注：为什么这样定', 'Note: why so');
    return el(
      'div',
      { class: 'card-more' },
      rule ? el('p', { class: 'card-why' }, bi(rule.why.zh, rule.why.en)) : null,
      rule?.limits?.zh ? el('p', { class: 'faint limits' }, bi(rule.limits.zh, rule.limits.en)) : null,
      note,
      el(
        'div',
        { class: 'kind-actions' },
        same.length > 1 ? el('button', { type: 'button', class: 'quiet', onclick: () => actions.kind('accept') }, bi(`本版同类 ${same.length} 处全部接受`, `Accept all ${same.length} of this kind here`)) : null,
        same.length > 1 ? el('button', { type: 'button', class: 'quiet', onclick: () => actions.kind('reject') }, bi('全部驳回', 'Reject all')) : null,
        el('a', { class: 'button quiet', href: actions.seriesHref(finding.rule) }, bi('各版同类一览', 'This kind on all pages')),
      ),
      el(
        'dl',
        { class: 'card-facts' },
        ...fact('规则', 'Rule', el('code', { text: finding.rule })),
        ...fact('把握', 'Confidence', confidence(finding.confidence)),
        ...(kinds.length ? fact('改动', 'Change', el('span', {}, ...kinds.map((kind) => bi(...words.kind[kind])))) : []),
        ...(finding.standing ? fact('基线', 'Baseline', baseline(finding)) : []),
      ),
      el(
        'div',
        { class: 'links' },
        el('a', { href: Banjian.pageHref(page.number, finding.index) }, bi('本条链接', 'Permalink')),
        el('button', { type: 'button', class: 'quiet', onclick: (event) => actions.copy(event.currentTarget) }, bi('复制', 'Copy')),
      ),
    );
  }

  const fact = (zh, en, value) => [el('dt', {}, bi(zh, en)), el('dd', {}, value)];

  function confidence(value) {
    const percent = Math.round(value * 100);
    return el('span', { class: 'confidence' }, el('meter', { min: 0, max: 100, value: percent, 'aria-hidden': 'true' }), el('span', { class: 'num', text: `${percent}%` }));
  }

  function baseline(finding) {
    const names = { 'new': ['新增', 'new'], 'accepted': ['已知', 'known'], 'false-positive': ['误报', 'false positive'] };
    const [zh, en] = names[finding.standing] ?? [finding.standing, finding.standing];
    const reason = finding.reason ? ` · ${finding.reason}` : '';
    return el('span', {}, bi(zh + reason, en + reason));
  }

  /** What “copy” puts on the clipboard: enough to quote the finding in a letter. */
  function quote(page, finding, rules) {
    const zh = Banjian.language() === 'zh';
    const rule = rules.get(finding.rule);
    const title = rule ? rule.title[Banjian.language()] : finding.rule;
    const line = finding.placed ? Banjian.dump.lineAt(page, finding.start) + 1 : 0;
    const where = finding.placed ? (zh ? `，第 ${line} 行` : `, line ${line}`) : '';
    const text = Banjian.text.spelled(page.text.slice(finding.start, finding.end));
    return `${page.page || page.file}${where}${zh ? '：' : ': '}${title}${zh ? '。' : '. '}${zh ? finding.zh : finding.en}\n${text}`;
  }

  return { quote, render, severity };
})();
