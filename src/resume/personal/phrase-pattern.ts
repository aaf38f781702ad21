/**
 * A pattern that finds any of the phrases as whole words: spaces stand for any white space, "*" for more letters, "{n}"
 * for a number of one or two digits, "{a|b}" for one of several, ё for е as well. To be used with the flags "iu".
 */
export function phrasePattern(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(oneOf).join('|')})(?![\\p{L}\\p{N}])`;
}

const NUMBER = '\0';

function oneOf(phrase: string): string {
  return phrase
    .replace(/[.+?^$()[\]\\/]/g, '\\$&')
    .replaceAll('{n}', NUMBER)
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(?:' : ')'))
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replaceAll(NUMBER, '\\d{1,2}')
    .replace(/[её]/giu, '[её]')
    .replace(/ /g, '\\s+');
}

/** Whether a text holds nothing but one of the phrases. */
export function phraseTest(phrases: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${phrases.map(oneOf).join('|')})$`, 'iu');
  return (text) => pattern.test(text);
}

/** Puts the words of a set in the place of its name: "{nationality} citizen" becomes "{Irish|Nigerian} citizen". */
export function withSets(phrase: string, sets: Readonly<Record<string, readonly string[]>>): string {
  return phrase.replace(/(?<=[{|])[\p{L}-]+(?=[}|])/gu, (word) =>
    Object.hasOwn(sets, word) ? (sets[word] ?? []).join('|') : word,
  );
}
