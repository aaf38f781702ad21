import { createRequire } from 'node:module';

/** A pattern whose matching takes time in proportion to the text, whatever the pattern and the text are. */
export interface LinearPattern {
  /** Instructions of the compiled pattern: what one character of text costs at most. */
  readonly size: number;
  /** Makes a search of a text: from an offset on, where the next match of whole words stands, or null. */
  readonly search: (
    text: string,
  ) => (from: number) => { readonly start: number; readonly end: number } | null;
}

/** A pattern can't be used. `hint` says what to write instead. */
export class PatternError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'PatternError';
    this.hint = hint;
  }
}

/** As much of re2js, RE2 in JavaScript, as is used here. */
interface Engine {
  readonly RE2JS: { readonly compile: (source: string) => Compiled };
}
interface Compiled {
  readonly programSize: () => number;
  readonly testExact: (text: string) => boolean;
  readonly matcher: (text: string) => {
    readonly find: (from: number) => boolean;
    readonly start: (group: number) => number;
    readonly end: (group: number) => number;
  };
}

/** Bigger patterns come from nested repeats, and each character would cost all of it. */
const MAX_SIZE = 1000;
// RE2's \b and \w know Latin letters only, so bounds of words are set here, for every alphabet.
const BEFORE = '(?:\\A|[^\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?:\\z|[^\\p{L}\\p{M}\\p{N}])';

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /\(\?(?:[=!]|<[=!])/,
    'Looking ahead or behind takes unbounded time; say what else must or must not be there with "all" and "none".',
  ],
  [/\\[1-9]/, 'Referring back to a group takes unbounded time; write the alternatives out.'],
  [/repeat count/, 'A part may be repeated 1,000 times at most, repeats within repeats counted together.'],
  [/repetition operator/, 'Possessive and doubled repeats are not known; "a+" is never slow here.'],
];
const SYNTAX_HINT = 'Patterns are written in RE2 syntax, see https://github.com/google/re2/wiki/Syntax.';

/**
 * Compiles a pattern in RE2 syntax. It matches whole words: what stands before and after a match is neither letter
 * nor digit of any alphabet. Throws `PatternError` for one that is wrong, too big or matches the empty text.
 */
export function compilePattern(source: string): LinearPattern {
  const ascii = /(?:^|[^\\])(?:\\\\)*(\\[bBwW])/.exec(source)?.[1];
  if (ascii !== undefined)
    throw new PatternError(
      `the pattern can't use ${ascii}, which knows Latin letters only`,
      ascii.toLowerCase() === '\\b'
        ? 'Leave it out: a pattern matches whole words.'
        : `Write [${ascii === '\\w' ? '' : '^'}\\p{L}\\p{N}_] instead.`,
    );
  const alone = compile(source, source);
  if (alone.testExact(''))
    throw new PatternError(
      'the pattern matches where there is nothing',
      'Let it ask for at least one character: "+" instead of "*".',
    );
  const bounded = compile(`${BEFORE}(${source})${AFTER}`, source);
  const size = bounded.programSize();
  if (size > MAX_SIZE)
    throw new PatternError(
      `the pattern is too big (${size} steps a character, ${MAX_SIZE} at most)`,
      'Use smaller repeats, or names in the vocabulary instead of long lists.',
    );
  return {
    size,
    search: (text) => {
      const matcher = bounded.matcher(text);
      return (from) => (matcher.find(from) ? { start: matcher.start(1), end: matcher.end(1) } : null);
    },
  };
}

function compile(source: string, shown: string): Compiled {
  const { RE2JS } = engine();
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const message = (error as Error).message.replace(/^error parsing regexp: /, '').replaceAll('`', '"');
    const hint = HINTS.find(([sign]) => sign.test(message) || sign.test(shown))?.[1] ?? SYNTAX_HINT;
    throw new PatternError(`the pattern can't be read: ${message}`, hint);
  }
}

let loaded: Engine | null = null;

/** Loaded with the first pattern: most rulesets have none, and start-up is a feature. */
function engine(): Engine {
  const require = createRequire(import.meta.url);
  loaded ??= require('re2js') as Engine;
  return loaded;
}
