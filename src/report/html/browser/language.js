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

/** @param {string} chosen */
export function switchLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll('[data-t]'))
    element.textContent = phrase(Number(element.getAttribute('data-t')));
  for (const name of WORDED_ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[data-${name}]`))
      element.setAttribute(name, phrase(Number(element.getAttribute(`data-${name}`))));
  }
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === chosen));
}
