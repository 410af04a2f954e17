'use strict';

/**
 * The keyboard. Letters go by their place on the board (event.code): a Chinese input method changes
 * event.key. They can be switched off, and keep still while somebody types or composes.
 */
Banjian.keys = (() => {
  const { el, bi } = Banjian;
  let on = Banjian.recall('keys') !== 'off';

  const isEditable = (target) =>
    target instanceof Element
    && (target.isContentEditable || target.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select') !== null);

  const help = [
    ['J', 'K', '下一条、上一条', 'Next, previous finding'],
    ['[', ']', '上一版、下一版', 'Previous, next page'],
    ['A', '', '接受（没有改法时为属实）', 'Accept (or confirm, where nothing is offered)'],
    ['R', '', '驳回', 'Reject'],
    ['E', '', '改写；Ctrl+Enter 保存，Esc 放弃', 'Rewrite; Ctrl+Enter saves, Esc leaves'],
    ['U', '', '撤销上一步', 'Undo the last step'],
    ['1', '9', '选第几种改法', 'Choose a correction'],
    ['?', '', '显示或收起本说明', 'Show or hide this help'],
  ];

  function listen(actions) {
    document.addEventListener('keydown', (event) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
      if (!actions.isActive()) return;
      if (event.code === 'Slash' && event.shiftKey) {
        event.preventDefault();
        toggleHelp();
        return;
      }
      if (!on || event.shiftKey || document.querySelector('dialog[open]')) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
      const action = digit ? () => actions.choose(Number(digit[1]) - 1) : {
        KeyJ: () => actions.step(1),
        KeyK: () => actions.step(-1),
        BracketLeft: () => actions.page(-1),
        BracketRight: () => actions.page(1),
        KeyA: actions.accept,
        KeyR: actions.reject,
        KeyE: actions.edit,
        KeyU: actions.undo,
      }[event.code];
      if (!action) return;
      event.preventDefault();
      action();
    });
    document.getElementById('keys-help').addEventListener('click', toggleHelp);
  }

  function toggleHelp() {
    const dialog = document.getElementById('keys');
    if (dialog.open) {
      dialog.close();
      return;
    }
    const rows = help.map(([first, second, zh, en]) =>
      el('tr', {}, el('td', {}, el('kbd', { text: first }), second ? el('kbd', { text: second }) : null), el('td', {}, bi(zh, en))));
    const box = el('input', {
      type: 'checkbox',
      checked: on,
      onchange: (event) => {
        on = event.target.checked;
        Banjian.remember('keys', on ? 'on' : 'off');
      },
    });
    dialog.replaceChildren(
      el('h2', { id: 'keys-title' }, bi('快捷键', 'Keyboard')),
      el('table', {}, el('tbody', {}, ...rows)),
      el(
        'div',
        { class: 'dialog-foot' },
        el('label', { class: 'switch' }, box, bi('启用单键快捷键', 'Single keys are on')),
        el('button', { type: 'button', onclick: () => dialog.close() }, bi('关闭', 'Close')),
      ),
    );
    dialog.showModal();
  }

  return { listen };
})();
