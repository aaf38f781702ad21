import type { Span } from './resume.js';

const ABBREVIATION =
  /(?:^|[\s("«])(?:e\.g|i\.e|etc|vs|sr|jr|dr|mr|ms|mrs|prof|inc|ltd|co|corp|approx|fig|no|vol|pp|ca|al|т\.\s?е|т\.\s?д|т\.\s?п|т\.\s?к|др|пр|г|гг|ул|им|тыс|млн|млрд|руб|коп|чел|конф|стр|см|рис|д|к|ф|м|н|обл|экз|сек|мин|ч|шт|\p{L})\.$/iu;
/** Begins where a row of marks does, so that a million dots are looked at once. */
const TERMINATOR = /(?<![.!?…])[.!?…]+["»”')\]]*(?=\s)/gu;

/**
 * Splits one block into sentences. A terminator ends a sentence when something with a capital letter,
 * digit or quote follows and no abbreviation stands before it. Own rules rather than Intl.Segmenter:
 * that one cuts after "e.g." and differs between ICU versions.
 */
export function splitSentences(text: string, offset: number): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    const next = /^\s+(\S)/u.exec(text.slice(end, end + 8))?.[1];
    if (next === undefined || !/[\p{Lu}\p{N}"«“(•]/u.test(next)) continue;
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))
    )
      continue;
    sentences.push({ start: offset + start, end: offset + end });
    start = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) sentences.push({ start: offset + start, end: offset + text.length });
  return sentences;
}
