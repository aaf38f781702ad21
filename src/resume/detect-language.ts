import type { Word } from './resume.js';

// Function words tell the language of the prose; names of tools are Latin in a Russian resume, too.
const RUSSIAN = new Set(
  'и в на с по для из не за от к до при как что это а но или без под над через у о об'.split(' '),
);
const ENGLISH = new Set(
  'the of and in for with on to a an is are was from by at as our my that this it or we i who which'.split(
    ' ',
  ),
);
/** With fewer function words than this, the alphabet decides. */
const ENOUGH = 8;
const MOSTLY = 0.85;

/** Language of a resume by its function words; 'mixed' where both languages have a fair share. */
export function detectLanguage(words: readonly Word[]): 'ru' | 'en' | 'mixed' {
  const russian = words.filter(({ form }) => RUSSIAN.has(form)).length;
  const english = words.filter(({ form }) => ENGLISH.has(form)).length;
  if (russian + english < ENOUGH) return byAlphabet(words);
  const share = russian / (russian + english);
  return share >= MOSTLY ? 'ru' : share <= 1 - MOSTLY ? 'en' : 'mixed';
}

function byAlphabet(words: readonly Word[]): 'ru' | 'en' {
  const letters = words.filter(({ value }) => value === null);
  const cyrillic = letters.filter(({ form }) => /^\p{Script=Cyrillic}/u.test(form)).length;
  return cyrillic * 3 > letters.length ? 'ru' : 'en';
}
