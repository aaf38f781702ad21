import { packSize, plain, worded, words } from './language.js';

/**
 * @typedef {string | [text: string, tone: string, words: 0 | 1, place: number | null]} Piece
 * @typedef {object} View
 * @property {string | null} language
 * @property {[kind: string, pieces: Piece[] | number][]} lines
 * @property {[how: number, pieces: Piece[]][]} hidden
 */

const packs = document.querySelectorAll('script.pack');
/** @type {Promise<(View | null)[]>[]} */
const unfolded = [];

/**
 * The packed text of a resume, or null if its text isn't packed.
 * @param {string} id
 */
export async function textOf(id) {
  const number = Number(id.slice(1)) - 1;
  const pack = Math.floor(number / packSize);
  const source = packs[pack]?.textContent;
  if (source == null) return null;
  unfolded[pack] ??= unfold(source);
  return (await unfolded[pack])?.[number % packSize] ?? null;
}

/**
 * @param {string} source
 * @returns {Promise<(View | null)[]>}
 */
async function unfold(source) {
  const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}

/**
 * Everything that a packed resume says, for search.
 * @param {View} view
 */
export function wordsOf({ lines, hidden }) {
  const pieces = [...lines.map(([, line]) => line), ...hidden.map(([, line]) => line)];
  return pieces
    .map((line) =>
      typeof line === 'number'
        ? ''
        : line.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join(''),
    )
    .join(' ');
}

/**
 * Puts a packed text in its place on the page of its resume.
 * @param {Element} page
 */
export async function showText(page) {
  const place = page.querySelector('.packed');
  if (place === null) return;
  const view = await textOf(page.id);
  if (view === null || !place.isConnected) return;
  const lines = view.lines.map(([kind, line]) =>
    typeof line === 'number'
      ? worded('p', line, kind)
      : plain('p', piecesOf(line, page.id), kind === 'plain' ? '' : kind),
  );
  const paper = plain('div', lines, 'paper');
  if (view.language !== null) paper.lang = view.language;
  place.replaceWith(worded('h3', words.text), ...keyOf(view), paper, ...unseenOf(view, page.id));
}

/**
 * What the colours mean, of those that are there.
 * @param {View} view
 */
function keyOf({ lines, hidden }) {
  const tones = new Set(
    [...lines, ...hidden].flatMap(([, line]) =>
      typeof line === 'number' ? [] : line.map((piece) => (typeof piece === 'string' ? '' : piece[1])),
    ),
  );
  const marks = Object.entries(words.marks).filter(([tone]) => tones.has(tone));
  if (marks.length === 0) return [];
  return [
    plain(
      'p',
      [worded('span', words.legend), ...marks.map(([tone, number]) => worded('mark', number, tone))],
      'key',
    ),
  ];
}

/**
 * @param {View} view
 * @param {string} id
 */
function unseenOf({ hidden }, id) {
  if (hidden.length === 0) return [];
  const rows = hidden.map(([how, pieces]) =>
    plain('li', [worded('small', how), plain('p', piecesOf(pieces, id))]),
  );
  const parts = [worded('h4', words.hidden), worded('p', words.hiddenHint), plain('ul', rows)];
  return [plain('div', parts, 'unseen')];
}

/**
 * @param {Piece[]} pieces
 * @param {string} id
 * @returns {Node[]}
 */
function piecesOf(pieces, id) {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return document.createTextNode(piece);
    const [text, tone, strong, place] = piece;
    const mark = plain('mark', strong ? plain('b', text) : text, tone);
    if (place !== null) mark.id = `${id}e${place}`;
    return mark;
  });
}
