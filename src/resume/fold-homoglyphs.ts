// Capitals of both scripts look alike more often than small letters do: М and M, but not м and m.
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
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
};
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CYRILLIC_TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic]),
);
const WORD = /\p{L}{2,}/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const RUSSIAN_ENDING = /^\p{Script=Latin}{2,}[а-яё]{1,3}$/u;

/**
 * Folds letters of one script that pose as the other inside a word ("PyТorch" with a Cyrillic Т). A word is
 * folded only if every letter of one script has a look-alike in the other, and a Russian ending ("Sparkа")
 * stays one. Lengths don't change. `count` is the number of letters folded.
 */
export function foldHomoglyphs(text: string): { readonly text: string; readonly count: number } {
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return { text, count: 0 };
  let count = 0;
  const folded = text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !CYRILLIC.test(word) || RUSSIAN_ENDING.test(word)) return word;
    const options = [foldTo(word, CYRILLIC_TO_LATIN), foldTo(word, LATIN_TO_CYRILLIC)].filter(
      (option) => option !== null,
    );
    const best = options.sort((a, b) => a.count - b.count)[0];
    count += best?.count ?? 0;
    return best?.word ?? word;
  });
  return { text: folded, count };
}

/** The word in the other script, or null if one of its foreign letters has no look-alike there. */
function foldTo(
  word: string,
  table: Readonly<Record<string, string>>,
): { word: string; count: number } | null {
  const foreign = table === CYRILLIC_TO_LATIN ? CYRILLIC : LATIN;
  let count = 0;
  let result = '';
  for (const letter of word) {
    const twin = foreign.test(letter) ? table[letter] : letter;
    if (twin === undefined) return null;
    if (twin !== letter) count += 1;
    result += twin;
  }
  return { word: result, count };
}
