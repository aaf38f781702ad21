import { find, plain, reword, worded, words } from './language.js';
import { entries } from './list.js';

const MOST = 3;

/** @typedef {import('./list.js').Entry} Entry */

/** @type {Entry[]} */
let picked = [];

/** Adds a box to every row by which resumes are picked. */
export function startCompare() {
  find(document, '.list thead tr').prepend(plain('td', [], 'pick'));
  for (const entry of entries) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => pick(entry, box.checked));
    const label = worded('span', words.compare, 'unseen-label');
    entry.row.prepend(
      plain('td', plain('label', [box, label, document.createTextNode(` ${entry.file}`)]), 'pick'),
    );
  }
  const tray = find(document, '.tray');
  find(tray, 'button').addEventListener('click', () => {
    for (const { row } of picked) boxOf(row).checked = false;
    picked = [];
    showTray();
  });
  find(tray, 'a').addEventListener('click', (event) => {
    if (picked.length < 2) event.preventDefault();
  });
}

/** @param {ParentNode} row */
function boxOf(row) {
  return /** @type {HTMLInputElement} */ (find(row, '.pick input'));
}

/** @param {Entry} entry @param {boolean} wanted */
function pick(entry, wanted) {
  picked = wanted ? [...picked, entry] : picked.filter((other) => other !== entry);
  showTray();
}

function showTray() {
  const tray = find(document, '.tray');
  tray.hidden = picked.length === 0;
  find(tray, '.picked').textContent = picked.map(({ file }) => file.replace(/^.*\//, '')).join(', ');
  find(tray, 'a').setAttribute('aria-disabled', String(picked.length < 2));
  for (const { row } of entries) boxOf(row).disabled = picked.length >= MOST && !boxOf(row).checked;
  layBeside();
}

/** Sets the picked resumes side by side: score, pillars, then every rule that says something about one of them. */
function layBeside() {
  const place = find(document, '.beside');
  find(document, '#compare .hint').hidden = picked.length > 1;
  if (picked.length < 2) {
    place.replaceChildren();
    return;
  }
  const heads = picked.map(({ row }) => {
    const head = plain('th', find(row, 'th a').cloneNode(true));
    head.setAttribute('scope', 'col');
    return head;
  });
  const rules = words.rules
    .map(([rule, title]) => ({
      title,
      found: picked.map(({ page }) => page.querySelector(`[data-rule="${rule}"]`)),
    }))
    .filter(({ found }) => found.some((element) => element !== null));
  const rows = [
    lineOf(
      words.score,
      picked.map(({ row }) => [...copies(row, '.score > *'), ...copies(row, '.chip')]),
    ),
    ...words.pillars.map((number, index) =>
      lineOf(
        number,
        picked.map(({ row }) => [document.createTextNode(pillarText(row, index))]),
        'count',
      ),
    ),
    ...rules.map(({ title, found }) => lineOf(title, found.map(findingParts))),
    lineOf(
      words.links,
      picked.map(({ page }) => copies(page, 'ul.addresses')),
    ),
  ];
  const head = plain('thead', plain('tr', [plain('td', []), ...heads]));
  place.replaceChildren(plain('table', [head, plain('tbody', rows)]));
  // What was copied may stand in the language that its page was last shown in.
  reword(place);
}

/** @param {Element} row @param {number} index */
function pillarText(row, index) {
  return row.querySelectorAll('.pillar')[index]?.textContent ?? '';
}

/** @param {number} title @param {Node[][]} cells @param {string} className */
function lineOf(title, cells, className = '') {
  const head = worded('th', title);
  head.setAttribute('scope', 'row');
  return plain('tr', [head, ...cells.map((parts) => plain('td', parts))], className);
}

/** @param {ParentNode} parent @param {string} selector */
function copies(parent, selector) {
  return Array.from(parent.querySelectorAll(selector), (element) => element.cloneNode(true));
}

/** What one resume has for a rule: points and quotes, or why it counts nothing. @param {Element | null} found */
function findingParts(found) {
  if (found === null) return [worded('span', words.notFound, 'none')];
  const quotes = copies(found, 'blockquote');
  if (found instanceof HTMLTableRowElement)
    return [plain('b', found.cells[0]?.textContent ?? '', `points ${found.className}`), ...quotes];
  const excused = found.closest('.excused') !== null;
  return [
    worded('span', excused ? words.marks.excused : words.unknown, 'none'),
    ...quotes,
    ...copies(found, '.because'),
  ];
}
