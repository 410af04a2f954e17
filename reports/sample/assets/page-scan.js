'use strict';

/** The scan beside the text, with a box around what the chosen finding speaks of. */
Banjian.scan = (() => {
  const { el, bi } = Banjian;
  const steps = [100, 150, 200, 300, 400];

  /** Builds the view anew for a page; it has no boxes where only a picture lies beside the text. */
  function render(container, page) {
    if (!page.scan) {
      container.replaceChildren(el('p', { class: 'nothing' }, bi('这一版没有原图。', 'There is no scan of this page.')));
      return;
    }
    const image = el('img', { src: page.scan.src, decoding: 'async' });
    Banjian.label(image, 'alt', '本版原图', 'Scan of this page');
    image.addEventListener('error', () =>
      container.replaceChildren(el('p', { class: 'nothing' }, bi('原图打不开；报告可能已移到别处。', 'The scan cannot be opened; has the report been moved?'))));
    const boxes = overlay(page);
    const sheet = el('div', { class: 'scan-sheet' }, image, boxes);
    const frame = el('div', { class: 'scan-frame', tabindex: '0', role: 'region' }, sheet);
    Banjian.label(frame, 'aria-label', '原图', 'Scan');
    container.replaceChildren(zoom(sheet), frame);
  }

  function overlay(page) {
    const { width, height } = page.scan;
    if (!width || !height) return null;
    const drawing = el('svg:svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', class: 'boxes', 'aria-hidden': 'true' });
    for (const finding of page.findings) {
      if (!finding.box) continue;
      const [x, y, w, h] = finding.box;
      const pad = Math.max(4, h * 0.08);
      drawing.append(el('svg:rect', {
        x: x - pad, y: y - pad, width: w + 2 * pad, height: h + 2 * pad, rx: pad,
        class: `box box-${finding.severity}`, 'data-f': finding.index,
      }));
    }
    return drawing;
  }

  function zoom(sheet) {
    let at = 0;
    const shown = el('output', { class: 'num', text: '100%' });
    const step = (by) => {
      at = Math.min(steps.length - 1, Math.max(0, at + by));
      sheet.style.width = `${steps[at]}%`;
      shown.textContent = `${steps[at]}%`;
    };
    const button = (by, sign, zh, en) =>
      Banjian.label(el('button', { type: 'button', text: sign, onclick: () => step(by) }), 'aria-label', zh, en);
    return el('div', { class: 'zoom' }, button(-1, '−', '缩小', 'Zoom out'), shown, button(1, '+', '放大', 'Zoom in'));
  }

  function select(container, finding) {
    for (const box of container.querySelectorAll('.box')) {
      const chosen = finding !== null && box.dataset.f === String(finding?.index);
      box.classList.toggle('selected', chosen);
      if (chosen) box.scrollIntoView({ block: 'center', inline: 'center' });
    }
  }

  return { render, select };
})();
