import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { PERSONAL_KINDS, type PersonalWords } from '../resume/personal/personal-words.js';
import { withSets } from '../resume/personal/phrase-pattern.js';

const words = z.array(z.string().min(1)).min(1);
const byKind = z.partialRecord(z.enum(PERSONAL_KINDS), words);
const file = z.strictObject({
  placeholders: z.record(z.enum(PERSONAL_KINDS), z.strictObject({ ru: z.string(), en: z.string() })),
  sets: z.record(z.string(), words),
  labels: byKind,
  openers: byKind,
  items: byKind,
  inProfile: byKind,
  pronouns: words,
  nativeWords: words,
  others: z.strictObject({ relations: words, before: words, headings: words, notPeople: words }),
  honorifics: words,
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
    numbered: words,
    known: words,
    degrees: words,
    awards: words,
    subjects: words,
    courses: words,
    never: words,
  }),
  places: z.strictObject({
    streets: z.strictObject({ behind: words, before: words, joined: words, units: words }),
    cities: words,
    countries: words,
    states: words,
  }),
});

type ByKind = z.infer<typeof byKind>;

const nameForms = z.strictObject({ forms: z.array(words).min(1), alsoWords: words });

const read = (name: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../rules/${name}.yaml`, import.meta.url)), 'utf8'));

/** The words by which personal details are found. They come with the program, as what is masked is no matter of rules. */
export function readPersonalWords(): PersonalWords {
  const { sets, ...rest } = file.parse(read('personal-details'));
  const filled = (byKind: ByKind): ByKind =>
    Object.fromEntries(
      Object.entries(byKind).map(([kind, phrases]) => [
        kind,
        phrases.map((phrase) => withSets(phrase, sets)),
      ]),
    );
  const { items, inProfile, anywhere } = rest;
  return {
    ...rest,
    nameForms: nameForms.parse(read('name-forms')),
    items: filled(items),
    inProfile: filled(inProfile),
    anywhere: filled(anywhere),
  };
}
