'use strict';

/** Two texts side by side: one kind of difference at a time, and from one to the next. */
(() => {
  const sides = document.querySelector('.sides');
  if (!sides) return;
  const all = document.getElementById('all');
  const place = document.getElementById('place');
  const kinds = [...document.querySelectorAll('.kind')];
  let wanted = null;
  let at = -1;

  const shown = () => [...sides.querySelectorAll(wanted === null ? '#second .diff' : '#second .diff.wanted')];

  function choose(kind) {
    wanted = kind;
    at = -1;
    all.setAttribute('aria-pressed', String(kind === null));
    for (const button of kinds) button.setAttribute('aria-pressed', String(button.dataset.kind === kind));
    sides.classList.toggle('filtered', kind !== null);
    for (const diff of sides.querySelectorAll('.diff')) {
      diff.classList.toggle('wanted', kind !== null && diff.dataset.kind === kind);
      diff.classList.remove('here');
    }
    place.textContent = String(shown().length);
  }

  function go(step) {
    const diffs = shown();
    if (diffs.length === 0) return;
    sides.querySelector('.here')?.classList.remove('here');
    at = (at + step + diffs.length) % diffs.length;
    diffs[at].classList.add('here');
    diffs[at].scrollIntoView({ block: 'center' });
    place.textContent = `${at + 1} / ${diffs.length}`;
  }

  all.addEventListener('click', () => choose(null));
  for (const button of kinds) {
    button.addEventListener('click', () => choose(button.dataset.kind === wanted ? null : button.dataset.kind));
  }
  document.getElementById('later').addEventListener('click', () => go(1));
  document.getElementById('earlier').addEventListener('click', () => go(at < 0 ? 0 : -1));
  choose(null);
})();
