import type { MonthIndex, Period, Span } from './resume.js';

const MONTHS: readonly string[] = [
  'январ|янв|january|jan',
  'феврал|фев|february|feb',
  'март|мар|march|mar',
  'апрел|апр|april|apr',
  'ма[йяе]|may',
  'июн|june|jun',
  'июл|july|jul',
  'август|авг|august|aug',
  'сентябр|сент|сен|september|sept|sep',
  'октябр|окт|october|oct',
  'ноябр|ноя|november|nov',
  'декабр|дек|december|dec',
];
const MONTH = MONTHS.map((names) => `(?:${names})`).join('|');
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const DATE = `(?:(?:${MONTH})\\p{L}*\\.?,?\\s+(?:of\\s+)?${YEAR}|(?:\\d{1,2}[./])?(?:0?[1-9]|1[0-2])[./]${YEAR}|${YEAR}[-./](?:0[1-9]|1[0-2])(?!\\d)|${YEAR})`;
const BARE_MONTH = `(?:${MONTH})\\p{L}*\\.?`;
const NOW =
  '(?:по\\s+)?(?:настоящее\\s+время|наст(?:оящее)?\\.?\\s*вр(?:емя)?\\.?|н\\.?\\s?/?\\s?вр?\\.?(?!\\p{L})|сейчас|сегодня|текущее\\s+время|present|now|current|today|date|ongoing)';
const UNIT_AFTER = '(?:\\s*(?:г\\.?г?\\.?|год[а-я]*)(?!\\p{L}))?';
const RANGE = new RegExp(
  `(?<![\\p{L}\\d.])(?:с\\s+|from\\s+)?(?<from>${DATE}|${BARE_MONTH}(?=\\s*[-–—]))${UNIT_AFTER}\\s*(?:-|–|—|->|→|to|till|until|по|до)\\s*(?:(?<now>${NOW})|(?<to>${DATE})${UNIT_AFTER})(?![\\d])`,
  'iu',
);
const SINCE = new RegExp(`(?<![\\p{L}\\d.])(?:since|с|from)\\s+(?<from>${DATE})(?![\\d])`, 'iu');

/** A period found in a line and where it stands there. */
export interface FoundPeriod {
  readonly period: Period;
  readonly span: Span;
}

/**
 * Finds the first range of dates in a line, in Russian or English: "Март 2021 — настоящее время",
 * "03/2021 - 05/2023", "2019-2021", "since 2020". A bare year begins in January and ends in December.
 */
export function findPeriod(text: string): FoundPeriod | null {
  if (!/\d{4}/.test(text)) return null;
  const match = RANGE.exec(text) ?? SINCE.exec(text);
  if (match?.groups === undefined) return null;
  const { from, to, now } = match.groups;
  const end = to === undefined ? null : parseDate(to, 'end');
  const start = from === undefined ? null : (parseDate(from, 'start') ?? bareMonth(from, end));
  if (start === null || (to !== undefined && end === null) || (end !== null && end < start)) return null;
  if (now === undefined && to === undefined && !/^(?:since|с|from)/iu.test(match[0])) return null;
  return { period: { start, end }, span: { start: match.index, end: match.index + match[0].length } };
}

function parseDate(text: string, side: 'start' | 'end'): MonthIndex | null {
  const year = Number(new RegExp(YEAR, 'u').exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const named = monthNumber(text);
  const digits =
    /(?:^|[./])(0?[1-9]|1[0-2])[./](?=\d{4})/.exec(text)?.[1] ?? /\d{4}[-./](0[1-9]|1[0-2])/.exec(text)?.[1];
  const month = named ?? (digits === undefined ? null : Number(digits));
  return year * 12 + ((month ?? (side === 'start' ? 1 : 12)) - 1);
}

/** "March – May 2021": the first month takes the year of the second. */
function bareMonth(from: string, end: MonthIndex | null): MonthIndex | null {
  const month = monthNumber(from);
  return month === null || end === null ? null : Math.floor(end / 12) * 12 + (month - 1);
}

function monthNumber(text: string): number | null {
  const index = MONTHS.findIndex((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'iu').test(text));
  return index < 0 ? null : index + 1;
}
