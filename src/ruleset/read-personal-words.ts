import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { PERSONAL_KINDS, type PersonalWords } from '../resume/personal/personal-words.js';

const words = z.array(z.string().min(1)).min(1);
const byKind = z.partialRecord(z.enum(PERSONAL_KINDS), words);
const file = z.strictObject({
  placeholders: z.record(z.enum(PERSONAL_KINDS), z.strictObject({ ru: z.string(), en: z.string() })),
  labels: byKind,
  openers: byKind,
  items: byKind,
  anywhere: byKind,
  titleWords: words,
  names: z.strictObject({
    particles: words,
    titles: words,
    patronymics: words,
    notInAddresses: words,
    never: words,
  }),
  schools: z.strictObject({
    words,
    anywhere: words,
    known: words,
    degrees: words,
    awards: words,
    subjects: words,
    courses: words,
    never: words,
  }),
  places: z.strictObject({ cities: words, countries: words, states: words }),
});

const FILE = fileURLToPath(new URL('../../rules/personal-details.yaml', import.meta.url));

/** The words by which personal details are found. They come with the program, as what is masked is no matter of rules. */
export function readPersonalWords(): PersonalWords {
  return file.parse(parse(readFileSync(FILE, 'utf8')));
}
