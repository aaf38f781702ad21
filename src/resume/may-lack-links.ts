import type { ResumeConventions } from './conventions.js';
import type { Word } from './resume.js';

/**
 * Whether a text that came without its hyperlinks may have had one to code: a lost link leaves the words that it hung on
 * ("GitHub", «репозиторий», "portfolio"). Without such words nothing was lost. `linkWords` are names of one or two
 * words; `*` stands for any ending, and names after `!` are something else ("GitHub Actions").
 */
export function mayLackLinks(
  words: readonly Word[],
  { linkWords }: Pick<ResumeConventions, 'linkWords'>,
): boolean {
  if (linkWords === undefined) return true;
  const names = linkWords.map((name) => name.toLowerCase().replace(/^!/, '').split(' '));
  const isAt = (name: readonly string[], at: number): boolean =>
    name.every((part, i) => isWord(words[at + i]?.form ?? '', part));
  return words.some((_, at) => {
    const longest = names.reduce(
      (best, name, i) => (isAt(name, at) && name.length > (names[best]?.length ?? 0) ? i : best),
      -1,
    );
    return longest >= 0 && linkWords[longest]?.startsWith('!') === false;
  });
}

const isWord = (form: string, name: string): boolean =>
  name.endsWith('*') ? form.startsWith(name.slice(0, -1)) : form === name;
