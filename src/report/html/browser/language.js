/** Attributes that hold words; each has its number in an attribute of the same name after "data-". */
const WORDED_ATTRIBUTES = ['aria-label', 'placeholder', 'label'];

/**
 * @typedef {object} Words numbers of the texts that the script says itself
 * @property {number} shown
 * @property {number} nothingShown
 * @property {number} compare
 * @property {number} notFound
 * @property {number} unknown
 * @property {number} score
 * @property {number} links
 * @property {number} text
 * @property {number} legend
 * @property {{ green: number, red: number, integrity: number, excused: number }} marks
 * @property {number} hidden
 * @property {number} hiddenHint
 * @property {number[]} pillars
 * @property {[string, number][]} rules
 */

/** @type {{ texts: [string, string][], words: Words, packSize: number }} */
export const { texts, words, packSize } = JSON.parse(find(document, '#texts').textContent ?? '');
export let language = document.documentElement.lang;

/**
 * The element that must be there.
 * @param {ParentNode} parent
 * @param {string} selector
 */
export function find(parent, selector) {
  const found = parent.querySelector(selector);
  if (!(found instanceof Element)) throw new Error(`no ${selector} in this page`);
  return /** @type {HTMLElement} */ (found);
}

/**
 * A text in the language of the page.
 * @param {number} number
 */
export function phrase(number) {
  return texts[number]?.[language === 'ru' ? 1 : 0] ?? '';
}

/**
 * A new element with a text that goes with the language.
 * @param {string} tag
 * @param {number} number
 * @param {string} className
 */
export function worded(tag, number, className = '') {
  const element = plain(tag, phrase(number), className);
  element.dataset.t = String(number);
  return element;
}

/**
 * A new element with children; strings become text and nothing else.
 * @param {string} tag
 * @param {string | Node | Node[]} children
 * @param {string} className
 */
export function plain(tag, children, className = '') {
  const element = document.createElement(tag);
  element.append(...(Array.isArray(children) ? children : [children]));
  if (className !== '') element.className = className;
  return element;
}

/** The language of each part of the document that was put into another since it was opened. @type {WeakMap<Element, string>} */
const spoken = new WeakMap();
const written = language;

/**
 * Puts a part of the document into the chosen language, unless it is in it. With thousands of resumes nearly all of
 * the document is out of sight, so that a part waits until it is shown.
 * @param {Element} part
 */
export function speak(part) {
  if ((spoken.get(part) ?? written) === language) return;
  spoken.set(part, language);
  reword(part);
}

/** Puts the texts in an element, and its own name, into the chosen language. @param {Element} parent */
export function reword(parent) {
  for (const element of parent.querySelectorAll('[data-t]')) {
    const text = phrase(Number(element.getAttribute('data-t')));
    const node = element.firstChild;
    // To change a text costs less than to make another.
    if (node instanceof Text && node === element.lastChild) node.data = text;
    else element.textContent = text;
  }
  for (const name of WORDED_ATTRIBUTES) {
    const labelled = [
      ...parent.querySelectorAll(`[data-${name}]`),
      ...(parent.matches(`[data-${name}]`) ? [parent] : []),
    ];
    for (const element of labelled)
      element.setAttribute(name, phrase(Number(element.getAttribute(`data-${name}`))));
  }
}

/** What stands around the list and the resumes. To search all of a document of thousands for it takes its time. */
const around = [
  ...Array.from(document.body.children).filter((element) => element.matches('header, footer')),
  find(document, '#compare'),
  find(document, '.tray'),
];

/** Chooses the language; the list and the page of a resume follow as they are shown (`speak`). @param {string} chosen */
export function switchLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const part of around) reword(part);
  for (const button of find(document, '.languages').querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === chosen));
}
