import { find, language, phrase, worded, words } from './language.js';
import { textOf, wordsOf } from './resume-text.js';

/**
 * @typedef {object} Entry one resume of the list
 * @property {HTMLElement} row
 * @property {HTMLElement} page
 * @property {string} id
 * @property {string} file
 * @property {number[]} numbers
 * @property {string[] | null} flags the rules that hit, once they are asked for
 * @property {string | null} words everything that search looks at, once it is asked for
 */

/** What the numbers of a row are, in their order. */
const NUMBERS = ['score', 'theory', 'practice', 'engineering', 'trust', 'links'];
const WAIT = 120;

const form = /** @type {HTMLFormElement} */ (find(document, '.filters'));
/** @type {Entry[]} */
export const entries = Array.from(document.querySelectorAll('.list tbody tr'), (element) => {
  const row = /** @type {HTMLElement} */ (element);
  const id = row.id.slice(1);
  const name = find(row, 'th a').textContent ?? '';
  return {
    row,
    id,
    page: find(document, `#${id}`),
    file: `${row.querySelector('th small bdi')?.textContent ?? ''}${name}`,
    numbers: Array.from(row.querySelectorAll('.score b, .pillar, .links'), numberIn),
    flags: null,
    words: null,
  };
});
/** @type {{ key: string, up: boolean } | null} */
let order = null;
let waiting = 0;

/** The name of a field of the form and what is chosen there. @param {string} name */
function chosen(name) {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field.value : '';
}

/** Shows the resumes that are asked for, and says how many they are. */
async function narrow() {
  const wanted = folded(chosen('words')).split(/\s+/).filter(Boolean);
  if (wanted.length > 0) await Promise.all(entries.map(gatherWords));
  const [verdict, flag, role] = [chosen('signal'), chosen('flag'), chosen('role')];
  for (const entry of entries) {
    const { row, page } = entry;
    const out =
      (verdict !== '' && row.dataset.verdict !== verdict) ||
      (flag !== '' && !flagsOf(entry).includes(flag)) ||
      (role !== '' && row.dataset.role !== role) ||
      wanted.some((word) => !entry.words?.includes(word));
    row.hidden = out;
    page.classList.toggle('out', out);
  }
  tell();
}

/** The number that an element shows; its minus is a real one. @param {Element} element */
function numberIn({ textContent }) {
  return Number(textContent?.replace('−', '-'));
}

/** A text as search compares it. @param {string} text */
function folded(text) {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}

/** @param {Entry} entry */
function flagsOf(entry) {
  entry.flags ??= Array.from(
    entry.page.querySelectorAll('.ledger [data-rule]'),
    (row) => row.getAttribute('data-rule') ?? '',
  );
  return entry.flags;
}

/** @param {Entry} entry */
async function gatherWords(entry) {
  if (entry.words !== null) return;
  const quoted = entry.page.querySelectorAll('h2, blockquote, .addresses li, .paper p, .unseen p');
  const said = Array.from(quoted, ({ textContent }) => textContent);
  const view = entry.page.querySelector('.packed') === null ? null : await textOf(entry.id).catch(() => null);
  entry.words = folded([...said, ...(view === null ? [] : [wordsOf(view)])].join(' '));
}

export function tell() {
  const shown = entries.filter(({ row }) => !row.hidden).length;
  const status = find(document, '.shown');
  const text = phrase(words.shown).replace('{n}', String(shown)).replace('{all}', String(entries.length));
  status.textContent = shown === 0 ? `${text}. ${phrase(words.nothingShown)}` : text;
}

/** @param {string} key @param {boolean} up */
function sortBy(key, up) {
  order = { key, up };
  const column = NUMBERS.indexOf(key);
  const sign = up ? 1 : -1;
  const collator = new Intl.Collator(language, { numeric: true });
  // Sorting keeps the order of reading among equals, as the entries are in it.
  const sorted = entries.toSorted((a, b) =>
    column < 0
      ? sign * collator.compare(a.file, b.file)
      : sign * ((a.numbers[column] ?? 0) - (b.numbers[column] ?? 0)),
  );
  find(document, '.list tbody').append(...sorted.map(({ row }) => row));
  for (const head of document.querySelectorAll('.list [data-sort]')) {
    if (head.getAttribute('data-sort') === key)
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
  const field = form.elements.namedItem('sort');
  if (field instanceof HTMLSelectElement) field.value = key;
}

/** Numbers begin with the most, names with the first letter; the same column again turns the order. @param {string} key */
function sortAgain(key) {
  sortBy(key, order?.key === key ? !order.up : key === 'file');
}

/** Makes buttons of the heads of columns that can be sorted by. */
function makeHeadsSort() {
  for (const head of document.querySelectorAll('.list [data-sort]')) {
    const number = Number(head.getAttribute('data-t'));
    const button = worded('button', number);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => sortAgain(head.getAttribute('data-sort') ?? ''));
    head.removeAttribute('data-t');
    head.replaceChildren(button);
  }
}

/** Prints the pages of the resumes in the order of the list. */
function orderPages() {
  const rows = document.querySelectorAll('.list tbody tr');
  find(document, 'main').append(...Array.from(rows, (row) => find(document, `#${row.id.slice(1)}`)));
}

export function startList() {
  form.hidden = false;
  find(document, '.shown').hidden = false;
  makeHeadsSort();
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === 'sort') {
      sortBy(event.target.value, event.target.value === 'file');
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(narrow, WAIT);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event; the list stays in its order, which the field for it has to say.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      if (order !== null) sortBy(order.key, order.up);
      narrow();
    }),
  );
  addEventListener('beforeprint', orderPages);
  tell();
}
