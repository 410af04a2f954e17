'use strict';

/** Writing by hand what must stand in a finding's place. */
Banjian.editor = (() => {
  const { el, bi } = Banjian;

  /** Sets the editor into the card. `done` says what to do with the text, or without it. */
  function open(card, page, finding, done) {
    const decision = Banjian.store.get(page.number, finding.index);
    const text = decision?.d === 'edit' ? decision.t : prefill(page, finding);
    const rows = Math.min(14, Math.max(2, text.split('\n').length + Math.ceil(text.length / 24)));
    const area = el('textarea', { rows, class: 'dump', spellcheck: 'false' });
    area.value = text.replace(/\r\n|\r/g, '\n');
    Banjian.label(area, 'aria-label', '改写为', 'Rewrite as');
    const save = () => done.save(area.value.replace(/\n/g, Banjian.text.lineBreak(page.text)));
    area.addEventListener('keydown', (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.code === 'Escape') done.leave();
      else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      else return;
      event.preventDefault();
    });
    const editor = el(
      'div',
      { class: 'editor' },
      area,
      el(
        'div',
        { class: 'editor-actions' },
        el('button', { type: 'button', class: 'primary', onclick: save }, bi('保存', 'Save')),
        el('button', { type: 'button', onclick: done.leave }, bi('放弃', 'Leave')),
      ),
    );
    card.querySelector('.decide').before(editor);
    area.focus({ preventScroll: true });
    card.scrollTop = Math.max(0, editor.offsetTop - card.offsetTop - 120);
  }

  /** What stands there once the finding's own correction and those within its place are made. */
  function prefill(page, finding) {
    const { start, end } = finding;
    const register = new Banjian.edits.Register();
    const within = (edit) => !Banjian.edits.isMove(edit) && start <= edit.start && edit.end <= end;
    const others = page.findings.map((other) => Banjian.correction.editsOf(page, other));
    for (const edits of [finding.fixes[0] ?? [], ...others]) {
      if (edits.length && edits.every(within)) register.offer(edits);
    }
    const shifted = register.edits.map((e) => ({ ...e, start: e.start - start, end: e.end - start }));
    return Banjian.edits.apply(page.text.slice(start, end), shifted);
  }

  return { open };
})();
