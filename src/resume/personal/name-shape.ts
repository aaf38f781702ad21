import type { LinePart } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { phraseTest } from './phrase-pattern.js';

/** What looks like a name in a part of a line, or null. */
export type NameShape = (part: LinePart) => LinePart | null;

const MAX_NAMES = 5;
const NAME = /^(?:\p{Lu}\.){1,2}$|^\p{Lu}['’]?[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]*)*-?$/u;

type Role = 'name' | 'particle' | 'title' | 'other';

/**
 * Tells parts of lines that look like names: capitalised words, none of which belongs to a job title. What stands around
 * a name of two words or more is taken off ("Resume of Maria Lindqvist"); Mr and Dr go with it.
 */
export function nameShape({
  particles,
  titles,
  titleWords,
}: Pick<PersonalWords['names'], 'particles' | 'titles'> & Pick<PersonalWords, 'titleWords'>): NameShape {
  const isParticle = phraseTest(particles);
  const isTitle = phraseTest(titles);
  const isTitleWord = phraseTest(titleWords);
  const roleOf = (raw: string): Role => {
    const word = raw.replace(/^["'“”«»„(]+|["'“”«»„),:]+$/g, '');
    const bare = word.replace(/\.$/, '');
    if (isTitle(bare)) return 'title';
    if (isParticle(word)) return 'particle';
    const isName = NAME.test(word) || NAME.test(bare);
    return isName && !bare.split('-').some((part) => isTitleWord(part)) ? 'name' : 'other';
  };
  return ({ start, text }) => {
    const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      index,
      word,
      role: roleOf(word),
    }));
    const goesWith = ({ role }: { role: Role }): boolean => role === 'name' || role === 'title';
    let first = words.findIndex(goesWith);
    let last = words.findLastIndex(goesWith);
    // De la Cruz, Гасан оглы: small words at either end of the name.
    while (first > 0 && words[first - 1]?.role === 'particle') first -= 1;
    while (words[last + 1]?.role === 'particle') last += 1;
    const run = words.slice(first, last + 1);
    const names = run.filter(({ role }) => role === 'name');
    const isTrimmed = run.length < words.length;
    if (first < 0 || names.length < (isTrimmed ? 2 : 1) || names.length > MAX_NAMES) return null;
    if (run.some(({ role }) => role === 'other') || !names.some(({ word }) => /\p{L}{2}/u.test(word)))
      return null;
    const from = run[0]?.index ?? 0;
    const end = (run.at(-1)?.index ?? 0) + (run.at(-1)?.word.replace(/[,:]+$/, '').length ?? 0);
    return { start: start + from, end: start + end, text: text.slice(from, end) };
  };
}
