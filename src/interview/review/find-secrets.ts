import type { ReviewRules } from './review-rules.js';

/** A secret in a line. Its value is there to be masked wherever else it stands, and is never shown. */
export interface FoundSecret {
  readonly secret: string;
  readonly line: number;
  readonly value: string;
}

/** Secrets of a file, and its lines with the value of each secret masked. */
export interface Unmasked {
  readonly secrets: readonly FoundSecret[];
  readonly masked: readonly string[];
}

/** What stands in place of a secret. */
export const MASK = '****';
const MAX_LINE = 2000;
const KEY_END = /-----END (?:[A-Z]+ )*PRIVATE KEY/;

/** Makes a finder of secrets in the lines of a file. Of lines longer than 2,000 characters the rest is left out. */
export function secretFinder({
  secrets,
  placeholder,
  joinedWords,
}: Pick<ReviewRules, 'secrets' | 'placeholder' | 'joinedWords'>): (
  path: string,
  lines: readonly string[],
) => Unmasked {
  const isPlaceholder = new RegExp(placeholder, 'iu');
  const isJoinedWords = new RegExp(joinedWords, 'u');
  const forms = secrets.map(({ id, pattern, files, entropy = 0, shown = 0, named = false }) => ({
    id,
    expression: new RegExp(pattern, named ? 'gidu' : 'gdu'),
    files: files === undefined ? null : new RegExp(files, 'u'),
    shown,
    isSecret: (value: string) =>
      !value.includes(MASK) &&
      !isPlaceholder.test(value) &&
      !(named && isJoinedWords.test(value)) &&
      bitsOf(value) >= entropy,
  }));
  return (path, lines) => {
    const here = forms.filter(({ files }) => files?.test(path) ?? true);
    const found: FoundSecret[] = [];
    let inKey = false;
    const masked = lines.map((whole, i) => {
      let line = whole.slice(0, MAX_LINE);
      if (inKey) {
        inKey = !KEY_END.test(line);
        return MASK;
      }
      for (const { id, expression, shown, isSecret } of here) {
        for (const match of [...line.matchAll(expression)].reverse()) {
          const [start, end] = match.indices?.groups?.value ?? [0, 0];
          const value = line.slice(start, end);
          if (!isSecret(value)) continue;
          found.push({ secret: id, line: i + 1, value });
          inKey ||= id === 'private-key' && !KEY_END.test(line);
          line = line.slice(0, start) + value.slice(0, shown) + MASK + line.slice(end);
        }
      }
      return line;
    });
    return { secrets: found, masked };
  };
}

/** Shannon entropy of the characters of a value, in bits a character. */
function bitsOf(value: string): number {
  const times = new Map<string, number>();
  for (const character of value) times.set(character, (times.get(character) ?? 0) + 1);
  return [...times.values()]
    .map((count) => count / value.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
}
