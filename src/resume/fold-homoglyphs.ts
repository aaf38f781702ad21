const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
};
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CYRILLIC_TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic]),
);
const MIXED_WORD = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{2,}/gu;

/**
 * Folds letters of one script that pose as the other inside a word ("PyТorch" with a Cyrillic Т).
 * A word is folded only if every letter of its rarer script has a look-alike, so "Dockerом" stays.
 * Lengths don't change. `count` is the number of letters folded.
 */
export function foldHomoglyphs(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const folded = text.replace(MIXED_WORD, (word) => {
    const cyrillic = [...word].filter((c) => /\p{Script=Cyrillic}/u.test(c)).length;
    const table = cyrillic * 2 <= word.length ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC;
    const foreign = table === CYRILLIC_TO_LATIN ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    const letters = [...word].map((c) => (foreign.test(c) ? table[c] : c));
    if (letters.includes(undefined)) return word;
    count += table === CYRILLIC_TO_LATIN ? cyrillic : word.length - cyrillic;
    return letters.join('');
  });
  return { text: folded, count };
}
