import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.js';

const forms = (text: string): string[] => splitWords(text).map((word) => word.form);
const values = (text: string): (number | null)[] => splitWords(text).map((word) => word.value);

describe('splitWords', () => {
  it.each([
    ['C++, C# and F#.', ['c++', 'c#', 'and', 'f#']],
    ['Node.js', ['node', 'js']],
    ['Qwen2.5-14B', ['qwen', '2.5', '14', 'b']],
    ["didn't", ["didn't"]],
    ['didn’t', ["didn't"]],
    ['Dockerом', ['docker', 'ом']],
    ['CI/CD', ['ci', 'cd']],
    ['Ёлка', ['елка']],
    ['RAG-система', ['rag', 'система']],
    ['«модель»', ['модель']],
    ['p95', ['p', '95']],
    ['', []],
    ['— … •', []],
  ])('splits %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ['0,71', 0.71],
    ['0.71', 0.71],
    ['12,000', 12000],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['0,001', 0.001],
    ['0,123', 0.123],
    ['12,5', 12.5],
    ['42', 42],
  ])('reads %s as the number %d', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each(['01.02.2020', '1.2.3', '1,2,3'])('sees no number in %s', (text) => {
    expect(values(text)).toEqual([null]);
  });

  it('knows which words touch, as in 800ms and GPT4', () => {
    expect(splitWords('800ms GPT4 7 B').map((word) => word.glued)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('gives ё and е, singular and plural, one stem', () => {
    const [a, b] = splitWords('Ёлка елки');
    expect(a?.stem).toBe(b?.stem);
    const [x, y] = splitWords('models modelling');
    expect(x?.stem).toBe(y?.stem);
  });

  it('keeps both readings of a word that a line end cut', () => {
    const [first, second] = splitWords('optimi-zation', new Set([7]));
    expect(first?.form).toBe('optimi');
    expect(first?.joined?.form).toBe('optimization');
    expect(second?.joined).toBeNull();
    expect(splitWords('fine-tuning')[0]?.joined).toBeNull();
  });

  it('gives the words of any text in order, each at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
