import * as z from 'zod';
import { localized } from '../../ruleset/localized.js';

/*
 * What personal data looks like, as it stands in rules/take-home/personal-data.yaml. It comes with the program: what is
 * taken out of a company's questions is no matter of a ruleset.
 */

const words = z.array(z.string().min(1)).min(1);

/** One form that data of a kind comes in. */
const form = z.strictObject({
  pattern: z.string(),
  /** All digits of the match, without what stands between them. */
  digits: z.string().optional(),
  check: z.enum(['luhn', 'inn', 'snils', 'iban']).optional(),
  /** One of these phrases stands before it, with no digit between. */
  after: words.optional(),
  /** None of these does. */
  notAfter: words.optional(),
  /** The most characters between such a phrase and the match. */
  reach: z.int().min(1).default(20),
});

const kind = z.strictObject({
  id: z.string(),
  name: localized,
  placeholder: localized,
  find: z.array(form).min(1),
});

/** The schema of the file. */
export const personalPatterns = z.strictObject({
  columns: z.strictObject({ question: words, answer: words }),
  kinds: z.array(kind).min(1),
  names: z.strictObject({
    name: localized,
    placeholder: localized,
    introductions: words,
    openers: words,
    presenting: words,
    particles: words,
    greetings: words,
    closings: words,
    given: words,
    titles: words,
    patronymics: words,
    surnames: words,
    neverEndings: words,
    never: words,
  }),
});

export type PersonalPatterns = z.infer<typeof personalPatterns>;
export type NameWords = PersonalPatterns['names'];
export type PatternForm = z.infer<typeof form>;
/** The kind of what is found as a name. */
export const NAME_KIND = 'name';
