import type { ReviewRules } from './review-rules.js';

/** A secret in a line. */
export interface FoundSecret {
  readonly secret: string;
  readonly line: number;
}

/** Secrets of a file, and its lines with the value of each secret masked. */
export interface Unmasked {
  readonly secrets: readonly FoundSecret[];
  readonly masked: readonly string[];
}

/** Characters of a long value that stay, to see what it is and to find it by. */
const SHOWN = 4;
const LONG = 16;
const MASK = '****';
const MAX_LINE = 2000;
const KEY_END = /-----END (?:[A-Z]+ )*PRIVATE KEY/;

/** Makes a finder of secrets in the lines of a file. Of lines longer than 2,000 characters the rest is left out. */
export function secretFinder({
  secrets,
  placeholder,
}: Pick<ReviewRules, 'secrets' | 'placeholder'>): (path: string, lines: readonly string[]) => Unmasked {
  const isPlaceholder = new RegExp(placeholder, 'iu');
  const forms = secrets.map(({ id, pattern, files, entropy = 0 }) => ({
    id,
    expression: new RegExp(pattern, id === 'assignment' ? 'gidu' : 'gdu'),
    files: files === undefined ? null : new RegExp(files, 'u'),
    entropy,
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
      for (const { id, expression, entropy } of here) {
        for (const match of [...line.matchAll(expression)].reverse()) {
          const [start, end] = match.indices?.groups?.value ?? [0, 0];
          const value = line.slice(start, end);
          if (value.includes(MASK) || isPlaceholder.test(value) || bitsOf(value) < entropy) continue;
          found.push({ secret: id, line: i + 1 });
          inKey ||= id === 'private-key' && !KEY_END.test(line);
          line = line.slice(0, start) + maskOf(value) + line.slice(end);
        }
      }
      return line;
    });
    return { secrets: found, masked };
  };
}

const maskOf = (value: string): string => (value.length < LONG ? '' : value.slice(0, SHOWN)) + MASK;

/** Shannon entropy of the characters of a value, in bits a character. */
function bitsOf(value: string): number {
  const times = new Map<string, number>();
  for (const character of value) times.set(character, (times.get(character) ?? 0) + 1);
  return [...times.values()]
    .map((count) => count / value.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
}
