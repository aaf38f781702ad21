import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, PatternError } from './linear-pattern.js';

const problemOf = (source: string): PatternError | null => {
  try {
    compilePattern(source);
    return null;
  } catch (error) {
    return error as PatternError;
  }
};

describe('a pattern that can not be used', () => {
  it.each([
    ['a(', /can't be read: missing closing \)/, /RE2 syntax/],
    ['a)(b', /can't be read/, /RE2 syntax/],
    ['(?=a)b', /can't be read/, /"all" and "none"/],
    ['a(?<!b)', /can't be read/, /"all" and "none"/],
    ['(a)\\1', /can't be read/, /write the alternatives out/],
    ['a{2000}', /can't be read: invalid repeat count/, /1,000 times/],
    ['(?:a{100}){100}', /can't be read: invalid repeat count/, /1,000 times/],
    ['x(?:.{0,300}){3}', /too big \(\d+ steps/, /smaller repeats/],
    ['\\bобуч', /can't use \\b/, /Leave it out/],
    ['\\w+@', /can't use \\w/, /Write \[\\p\{L\}\\p\{N\}_\]/],
    ['[^\\W]+@', /can't use \\W/, /Write \[\^/],
    ['a*', /matches where there is nothing/, /at least one character/],
    ['^', /matches where there is nothing/, /at least one character/],
  ])('%s', (source, message, hint) => {
    const problem = problemOf(source);
    expect(problem).toBeInstanceOf(PatternError);
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toMatch(hint);
  });

  it('is not one with a backslash before a letter', () => {
    expect(problemOf('a\\\\bc')).toBeNull();
  });
});

it('finds each match of whole words in turn', () => {
  const text = 'код, «Код» и кодек; код2 код';
  const search = compilePattern('(?i)код').search(text);
  const found: string[] = [];
  for (let match = search(0); match !== null; match = search(match.end))
    found.push(`${match.start}:${text.slice(match.start, match.end)}`);
  expect(found).toEqual(['0:код', '6:Код', '25:код']);
});

it('finds what the same pattern finds with bounds of words looked for by JavaScript', () => {
  const words = fc.array(fc.constantFrom('ab', 'ба', 'a', '-', ' ', '1', 'é', '.'), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.constantFrom('[ab]+', 'ба', 'a|ab', '[a-z0-9]+-[a-z]', 'a.'), (parts, source) => {
      const text = parts.join('');
      const expected = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, 'u').exec(
        text,
      );
      const match = compilePattern(source).search(text)(0);
      expect(match).toEqual(
        expected === null ? null : { start: expected.index, end: expected.index + expected[0].length },
      );
    }),
  );
});
