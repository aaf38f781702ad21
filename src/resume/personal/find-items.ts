import type { PersonalDetail } from './personal-detail.js';
import { type LinePart, type PersonalLine, partsOf, WEAK } from './personal-lines.js';
import type { PersonalKind } from './personal-words.js';
import type { SpanMarks } from './span-marks.js';

const AGE = /^\d{2}\s*(?:лет|год|года|г\.|years old|years of age|y\.?\s?o\.?|yrs old)\.?$/iu;
/** «ML-инженер 34 года», where nothing says that the years are those of service. */
const AGE_BEHIND = /\s((?:1[89]|[2-6]\d)\s(?:лет|года?))$/iu;
/** "F, 34": a number beside a word for the gender. */
const BARE_AGE = /^(?:1[89]|[2-6]\d)$/;
const OF_SERVICE = /(?<!\p{L})(?:в|во|с|со|из|на|более|свыше|около|почти|опыт\p{L}*|стаж\p{L}*)(?!\p{L})/iu;
/** "Son (7 years)" */
const CHILD_AGE =
  /^\s*\((?:\d{1,2}[\s,и&]*|and\s*)+(?:лет|год|года|мес\p{L}*\.?|years?(?: old)?|y\/?o|months?)?\)/iu;
/** Characters before a number of years that are looked at for what they are years of. */
const MAX_BEFORE = 100;
const TENURE = /(?:опыт|стаж|experience|career)[^,;|]*$/iu;
const BIRTH_YEAR = /^(?:19[4-9]\d|20[01]\d)\s*(?:г\.?\s?р\.?|года? рождения)$/iu;
const DATE = /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?:\s*г\.?)?$/u;
const AMOUNT =
  /^(?:от|до|from|up to|~|≈)?\s*(?:[$€£₽]\s?\d[\d\s.,]*\s?(?:k|к|тыс\.?)?|\d[\d\s.,–-]*\s?(?:k|к|тыс\.?|тысяч)?\s?(?:₽|руб\p{L}*\.?|р\.|\$|€|£|usd|eur|gbp|rub|₸|тенге))(?:\s*(?:\/|в|per|a|an|на|до|gross|net|expected|p\.?a\.?|pa)[\p{L}\s./]*)?$/iu;

/** Tells what a part of a line says by itself, by words that are data. */
export type ItemTests = readonly (readonly [PersonalKind, (text: string) => boolean])[];

/** Finds parts between separators that tell something by themselves: an age, an amount of money, "married". */
export function findItems(line: PersonalLine, items: ItemTests, taken: SpanMarks): PersonalDetail[] {
  const parts = partsOf(line, WEAK, taken);
  const kindOf = (part: LinePart | undefined): PersonalKind | undefined =>
    part === undefined ? undefined : items.find(([, test]) => test(part.text))?.[0];
  return parts.flatMap((part, index) => {
    const { start, end, text } = part;
    const told = kindOf(part);
    if (BARE_AGE.test(text) && [parts[index - 1], parts[index + 1]].some((one) => kindOf(one) === 'gender'))
      return [{ start, end, kind: 'age' }];
    const child =
      told === 'family' ? CHILD_AGE.exec(line.text.slice(end - line.start))?.[0].length : undefined;
    if (child !== undefined) return [{ start, end: end + child, kind: 'family' }];
    // In a list a number of years or an amount may be about anything.
    if (line.zone === 'body') return told === undefined ? [] : [{ start, end, kind: told }];
    const behind = line.zone === 'head' && !OF_SERVICE.test(text) ? AGE_BEHIND.exec(text)?.[1] : undefined;
    if (behind !== undefined) return [{ start: end - behind.length, end, kind: 'age' }];
    const from = start - line.start;
    const isTenure = TENURE.test(line.text.slice(Math.max(0, from - MAX_BEFORE), from));
    const isAge =
      (AGE.test(text) && !isTenure) || BIRTH_YEAR.test(text) || (line.zone === 'head' && DATE.test(text));
    const isAmount = line.section !== 'summary' && AMOUNT.test(text);
    const kind = isAge ? 'age' : isAmount ? 'salary' : told;
    return kind === undefined ? [] : [{ start, end, kind }];
  });
}
