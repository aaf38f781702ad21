import type { PersonalDetail } from './personal-detail.js';
import { type PersonalLine, partsOf, WEAK } from './personal-lines.js';
import type { PersonalKind } from './personal-words.js';
import type { SpanMarks } from './span-marks.js';

const AGE = /^\d{2}\s*(?:лет|год|года|г\.|years old|years of age|y\.?\s?o\.?|yrs old)\.?$/iu;
const TENURE = /(?:опыт|стаж|experience|career)[^,;|]*$/iu;
const BIRTH_YEAR = /^(?:19[4-9]\d|20[01]\d)\s*(?:г\.?\s?р\.?|года? рождения)$/iu;
const DATE = /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?:\s*г\.?)?$/u;
const AMOUNT =
  /^(?:от|до|from|up to|~|≈)?\s*(?:[$€£₽]\s?\d[\d\s.,]*\s?(?:k|к|тыс\.?)?|\d[\d\s.,–-]*\s?(?:k|к|тыс\.?|тысяч)?\s?(?:₽|руб\p{L}*\.?|р\.|\$|€|£|usd|eur|gbp|rub|₸|тенге))(?:\s*(?:\/|в|per|a|an|на|до|gross|net|expected|p\.?a\.?|pa)[\p{L}\s./]*)?$/iu;

/** Tells what a part of a line says by itself, by words that are data. */
export type ItemTests = readonly (readonly [PersonalKind, (text: string) => boolean])[];

/** Finds parts between separators that tell something by themselves: an age, an amount of money, "married". */
export function findItems(line: PersonalLine, items: ItemTests, taken: SpanMarks): PersonalDetail[] {
  return partsOf(line, WEAK, taken).flatMap(({ start, end, text }) => {
    const isTenure = TENURE.test(line.text.slice(0, start - line.start));
    const isAge =
      (AGE.test(text) && !isTenure) || BIRTH_YEAR.test(text) || (line.zone === 'head' && DATE.test(text));
    const isAmount = line.section !== 'summary' && AMOUNT.test(text);
    const kind = isAge ? 'age' : isAmount ? 'salary' : items.find(([, test]) => test(text))?.[0];
    return kind === undefined ? [] : [{ start, end, kind }];
  });
}
