// How much of a labelled resume is read right: its words, the order of its lines, its links, its hidden text.

/** Least shares of words found, words not invented, neighbouring lines and links, over a whole set. */
export const READING_MARKS = { recall: 0.995, precision: 0.995, order: 0.95, links: 1 };
/** Words on each side of a line's end that must follow each other for two lines to be neighbours. */
const SEAM = 3;

/**
 * Holds a resume as it is screened against its true text (one heading, bullet or paragraph a line) and its true
 * addresses. Gives what there is to find, and what is lost, invented, torn apart, or hidden.
 */
export function readingFigures(resume, truth, addresses) {
  const lines = truth
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const wanted = lines.flat();
  const found = wordsOf(visibleText(resume, new Set(wanted)));
  const parted = seams(lines).filter((seam) => !` ${found.join(' ')} `.includes(` ${seam} `));
  const known = new Set(resume.links.map(({ url }) => bareAddress(url)));
  const links = addresses.split('\n').filter((url) => url.trim() !== '' && !url.startsWith('mailto:'));
  return {
    words: wanted.length,
    wordsRead: found.length,
    lost: without(wanted, found),
    invented: without(found, wanted),
    neighbours: lines.length - 1,
    parted,
    links: links.length,
    linksLost: links.filter((url) => !known.has(bareAddress(url))),
    hidden: [...new Set(resume.hidden.map(({ how }) => how))],
  };
}

/** The shares that the marks are held against, over all files together. */
export function readingShares(figures) {
  const sum = (count) => figures.reduce((total, one) => total + count(one), 0);
  const share = (missing, all) => 1 - sum(missing) / sum(all);
  return {
    recall: share(
      ({ lost }) => lost.length,
      ({ words }) => words,
    ),
    precision: share(
      ({ invented }) => invented.length,
      ({ wordsRead }) => wordsRead,
    ),
    order: share(
      ({ parted }) => parted.length,
      ({ neighbours }) => neighbours,
    ),
    links: share(
      ({ linksLost }) => linksLost.length,
      ({ links }) => links,
    ),
  };
}

/** Visible text, with words that a hyphen parts at a line's end in the form that the truth has. */
function visibleText({ text, words, hidden }, known) {
  const end = hidden[0]?.start ?? text.length;
  let joined = '';
  let from = 0;
  for (const [index, word] of words.entries()) {
    const rest = words[index + 1];
    if (word.joined === null || rest === undefined) continue;
    const whole = text.slice(word.start, word.end) + text.slice(rest.start, rest.end);
    if (!known.has(whole.toLowerCase())) continue;
    joined += text.slice(from, word.end);
    from = word.end + 1;
  }
  return joined + text.slice(from, end);
}

const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The last words of each line with the first ones of the next. */
function seams(lines) {
  return lines.slice(1).map((next, i) => [...lines[i].slice(-SEAM), ...next.slice(0, SEAM)].join(' '));
}

/** The words of `all` that are not among `others`, each as often as it is missing there. */
function without(all, others) {
  const left = new Map();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const bareAddress = (url) =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
