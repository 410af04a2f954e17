'use strict';

/**
 * Text of a dump as an editor must see it. The report counts code points, the browser counts UTF-16
 * units; what has no shape of its own is shown by a name, and what would turn the line around or
 * end it is never let through as it is.
 */
Banjian.text = (() => {
  /** Converts code point offsets of a text; nearly every page has no character beyond the BMP. */
  function offsets(text) {
    if (!/[\uD800-\uDBFF]/.test(text)) return (codePoint) => codePoint;
    const units = new Uint32Array(text.length + 1);
    let count = 0;
    for (let unit = 0; unit < text.length; count++) {
      units[count] = unit;
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
    }
    units[count] = text.length;
    return (codePoint) => units[Math.min(codePoint, count)];
  }

  /** Where lines start: behind \n, \r\n or \r. A break at the very end starts no further line. */
  function lineStarts(text) {
    const starts = [0];
    for (const { index, 0: found } of text.matchAll(/\r\n|\n|\r/g)) {
      if (index + found.length < text.length) starts.push(index + found.length);
    }
    return starts;
  }

  /** Of sorted numbers, how many are not above a value. */
  function upTo(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // never shown raw: controls, marks of direction, line separators, private use, halves of pairs
  const HARMFUL =
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E'
    + '\\u2066-\\u206F\\uE000-\\uF8FF\\uFFF9-\\uFFFC]|[\\u{E0000}-\\u{E0FFF}\\u{F0000}-\\u{10FFFF}]|\\p{Cs}';
  // shown at the switch
  const UNSEEN = '\\r\\n|[\\r\\n]|[ \\t\\u00A0\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD]';
  const harmful = new RegExp(HARMFUL, 'gu');
  const either = new RegExp(`${HARMFUL}|(?<unseen>${UNSEEN})`, 'gu');

  const glyphs = {
    ' ': '·', '\t': '→', '\u00A0': '⍽', '\u3000': '□', '\n': '↵', '\r': '↵', '\r\n': '↵',
  };

  const codeOf = (character) =>
    `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

  /** Text for an attribute, a title, the clipboard's preview: nothing in it steers anything. */
  const spelled = (text) => text.replace(harmful, codeOf);

  /** Puts text into an element, with shapes for what has none. */
  function append(element, text, showUnseen) {
    const pattern = showUnseen ? either : harmful;
    let plain = 0;
    for (const found of text.matchAll(pattern)) {
      if (found.index > plain) element.append(text.slice(plain, found.index));
      plain = found.index + found[0].length;
      const unseen = found.groups?.unseen;
      const shape = unseen ? glyphs[unseen] : undefined;
      element.append(
        Banjian.el('span', {
          class: unseen ? 'unseen-mark' : 'code-mark',
          text: shape ?? codeOf(found[0]),
        }),
      );
      if (unseen && /[\r\n]/.test(unseen)) element.append('\n');
    }
    if (plain < text.length) element.append(text.slice(plain));
    return element;
  }

  /** The line break a page is written with: what an editor types must not mix two kinds. */
  function lineBreak(text) {
    const found = /\r\n|\n|\r/.exec(text);
    return found ? found[0] : '\n';
  }

  return { append, lineBreak, lineStarts, offsets, spelled, upTo };
})();
