import type { MonthIndex, Period, Span } from './resume.js';

/** Case endings of Russian months. */
const SOFT = '(?:[ьяюе]|[её]м)';
const HARD = '(?:[аеу]|ом)?';
const MONTHS: readonly string[] = [
  `январ${SOFT}|янв|january|jan`,
  `феврал${SOFT}|февр?|february|feb`,
  `март${HARD}|мар|march|mar`,
  `апрел${SOFT}|апр|april|apr`,
  'ма(?:[йяюе]|ем)|may',
  `июн${SOFT}?|june|jun`,
  `июл${SOFT}?|july|jul`,
  `август${HARD}|авг|august|aug`,
  `сентябр${SOFT}|сент?|september|sept|sep`,
  `октябр${SOFT}|окт|october|oct`,
  `ноябр${SOFT}|нояб?|november|nov`,
  `декабр${SOFT}|дек|december|dec`,
];
/** The first month of a season; a range that ends in a season ends two months later. */
const SEASONS: readonly (readonly [names: string, month: number])[] = [
  ['зим(?:[аыеу]|ой)|winter', 1],
  ['весн(?:[аыеу]|ой)|spring', 3],
  ['лет(?:[оаеу]|ом)|summer', 6],
  ['осен(?:[ьи]|ью)|fall|autumn', 9],
];
/** Whole words: Novartis is no November, and "Junior 2021" no June. */
const wholeWord = (names: string): string => `(?<!\\p{L})(?:${names})(?!\\p{L})`;
const NAME = wholeWord([...MONTHS, ...SEASONS.map(([names]) => names)].join('|'));
// Later years are far likelier a number of something ("from 2000 to 2048").
const YEAR = '(?:19[5-9]\\d|20[0-3]\\d)';
const NAMED_MONTH = `(?:\\d{1,2}\\s+)?${NAME}\\.?,?(?:\\s+\\d{1,2},)?`;
const DATE = [
  `${NAMED_MONTH}\\s+(?:of\\s+)?(?:${YEAR}|['’]\\d\\d)`,
  `(?:\\d{1,2}[./])?(?:0?[1-9]|1[0-2])[./]${YEAR}`,
  `${YEAR}[-./](?:0[1-9]|1[0-2])(?!\\d)`,
  '(?:0[1-9]|1[0-2])/\\d\\d(?![\\d/])',
  YEAR,
].join('|');
const BARE_MONTH = `${NAME}\\.?`;
const NOW =
  '(?:(?:по|до|till|until)\\s+)?(?:настоящее\\s+время|наст(?:оящее)?\\.?\\s*вр(?:емя)?\\.?|н\\.?\\s?/?\\s?вр?\\.?(?!\\p{L})|сей\\s+день|сих\\s+пор|сейчас|сегодня|текущее\\s+время|present|now|current|today|date|ongoing)';
const YEAR_WORD = '(?:\\s*(?:г\\.?г?\\.?|год[а-я]*)(?!\\p{L}))?';
const DASH = '(?:-|–|—|->|→|to|till|until|по|до)';
const RANGE = new RegExp(
  `(?<![\\p{L}\\d./)])(?:с\\s+|from\\s+)?(?<from>${DATE}|${BARE_MONTH}(?=\\s*[-–—]))${YEAR_WORD}\\s*${DASH}\\s*(?:(?<now>${NOW})|(?<to>${DATE})${YEAR_WORD})(?!\\d|[ -]\\d{2,}(?!\\d|\\s*\\p{L}))`,
  'iu',
);
const SINCE = new RegExp(
  `(?<![\\p{L}\\d./)])(?:since|с|from)\\s+(?<from>${DATE})(?!\\d|\\s*${DASH}(?!\\p{L}))`,
  'iu',
);
/** "2019–21", "2018/19". "2008-09" and "2008/09" may be a month. */
const SHORT_RANGE = new RegExp(
  `(?<![\\p{L}\\d./)$€£#№§–—-])(?<from>${YEAR})(?:[–—]|[-/](?!0\\d|1[0-2]))(?<to>\\d\\d)(?![\\p{L}\\d%]|[-/][\\p{L}\\d]|[–—.,:]\\d| \\d{2,}(?!\\d|\\s*\\p{L}))${YEAR_WORD}`,
  'giu',
);
/** Pages, versions, telephones and numbers of documents look like two years; a month has only one year. */
const NO_YEARS_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:pp?|с|v|vol|no|ver|стр|tel|тел)\\.|v|pages?|№|#|version|верси[яи]|release|tel|(?:tele)?phone|тел|телефон|iso|гост|${NAME}[.,]?):?\\s*$`,
  'iu',
);
/** Characters before two years that tell what they are. */
const LONGEST_BEFORE = 20;
/** Years; two numbers that are further apart are likely something else. */
const LONGEST_SHORT_RANGE = 15;
/** Years between brackets or after a number are groups of a telephone number. */
const PHONE_BEFORE = /[\d)]\s*$/;

/** A period found in a line and where it stands there. */
export interface FoundPeriod {
  readonly period: Period;
  readonly span: Span;
}

/**
 * Finds the first range of dates in a line, in Russian or English: "Март 2021 — настоящее время",
 * "03/2021 - 05/2023", "2019-2021", "2019–21", "since 2020". A bare year begins in January and ends in December.
 */
export function findPeriod(text: string): FoundPeriod | null {
  if (!/\d\d/.test(text)) return null;
  const range = RANGE.exec(text);
  const short = findShortRange(text);
  if (short !== null && short.span.start < (range?.index ?? text.length)) return short;
  const match = range ?? SINCE.exec(text);
  if (match?.groups === undefined || PHONE_BEFORE.test(text.slice(0, match.index))) return null;
  const { from, to } = match.groups;
  const end = to === undefined ? null : parseDate(to, 'end');
  const start = from === undefined ? null : (parseDate(from, 'start') ?? bareMonth(from, end));
  if (start === null || (to !== undefined && end === null) || (end !== null && end < start)) return null;
  return { period: { start, end }, span: { start: match.index, end: match.index + match[0].length } };
}

function findShortRange(text: string): FoundPeriod | null {
  for (const match of text.matchAll(SHORT_RANGE)) {
    const first = Number(match.groups?.from);
    const last = first - (first % 100) + Number(match.groups?.to);
    const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    if (
      last <= first ||
      last > first + LONGEST_SHORT_RANGE ||
      NO_YEARS_BEFORE.test(before) ||
      PHONE_BEFORE.test(before)
    )
      continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return { period: { start: first * 12, end: last * 12 + 11 }, span };
  }
  return null;
}

/** Whether a lower-case word is the name of a month in Russian or English. */
export function isMonthName(form: string): boolean {
  return monthNumber(form) !== null;
}

function parseDate(text: string, side: 'start' | 'end'): MonthIndex | null {
  const year = yearOf(text);
  if (year === null) return null;
  const month =
    monthNumber(text) ?? seasonMonth(text, side) ?? monthDigits(text) ?? (side === 'start' ? 1 : 12);
  return year * 12 + (month - 1);
}

function yearOf(text: string): number | null {
  const full = new RegExp(YEAR, 'u').exec(text)?.[0];
  if (full !== undefined) return Number(full);
  const short = /['’](\d\d)$/.exec(text)?.[1] ?? /^\d\d\/(\d\d)$/.exec(text)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

function monthDigits(text: string): number | null {
  const digits =
    /(?:^|[./])(0?[1-9]|1[0-2])[./](?=\d{4})/.exec(text)?.[1] ??
    /\d{4}[-./](0[1-9]|1[0-2])/.exec(text)?.[1] ??
    /^(\d\d)\/\d\d$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function seasonMonth(text: string, side: 'start' | 'end'): number | null {
  const season = SEASONS.find(([names]) => new RegExp(wholeWord(names), 'iu').test(text));
  return season === undefined ? null : season[1] + (side === 'end' ? 2 : 0);
}

/** "March – May 2021": the first month takes the year of the second, "December – February 2021" the one before. */
function bareMonth(from: string, end: MonthIndex | null): MonthIndex | null {
  const month = monthNumber(from) ?? seasonMonth(from, 'start');
  if (month === null || end === null) return null;
  const inSameYear = Math.floor(end / 12) * 12 + (month - 1);
  return inSameYear <= end ? inSameYear : inSameYear - 12;
}

function monthNumber(text: string): number | null {
  const index = MONTH_PATTERNS.findIndex((pattern) => pattern.test(text));
  return index < 0 ? null : index + 1;
}

const MONTH_PATTERNS = MONTHS.map((names) => new RegExp(wholeWord(names), 'iu'));
