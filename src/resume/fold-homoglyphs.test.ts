import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHomoglyphs } from './fold-homoglyphs.js';

describe('foldHomoglyphs', () => {
  it.each([
    ['PyТorch', 'PyTorch'],
    ['Рython', 'Python'],
    ['LаngСhain', 'LangChain'],
    ['vLLМ', 'vLLM'],
    ['ХGBoost', 'XGBoost'],
    ['oпыт', 'опыт'],
    ['нейрocеть', 'нейросеть'],
  ])('reads %s as %s', (written, meant) => {
    expect(foldHomoglyphs(written).text).toBe(meant);
  });

  it.each(['сервер', 'СУБД', 'ТОР', 'а', 'PyTorch', 'COPE', 'RAG-система', 'СТО и CTO'])(
    'leaves %s alone',
    (text) => {
      expect(foldHomoglyphs(text)).toEqual({ text, count: 0 });
    },
  );

  it.each(['Dockerом', 'Sparkа', 'Gitе', 'Pythonе', 'Kafkой', 'LLMки'])(
    'leaves the Russian ending of %s alone, so that the tool before it is still found',
    (text) => {
      expect(foldHomoglyphs(text)).toEqual({ text, count: 0 });
    },
  );

  it('sees through a name of which most letters are foreign', () => {
    expect(foldHomoglyphs('РуТоrсh').text).toBe('PyTorch');
  });

  it('counts the letters that pose as others', () => {
    expect(foldHomoglyphs('PyТorch и LаngСhain').count).toBe(3);
  });

  // A look at the whole word from each of its letters would run into the time-out.
  it('looks at a million letters in a row once', () => {
    expect(foldHomoglyphs(`PyTorch ${'а'.repeat(1_000_000)}`).count).toBe(0);
  });

  it('never changes the length of a text', () => {
    const letters = fc.array(fc.constantFrom(...'aoАОPРжQ𝐏 -1'), { maxLength: 30 });
    fc.assert(
      fc.property(letters, (characters) => {
        const text = characters.join('');
        expect(foldHomoglyphs(text).text).toHaveLength(text.length);
      }),
    );
  });
});
