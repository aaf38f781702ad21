import { describe, expect, it } from 'vitest';
import { findQuotes, type ToneEvidence } from './find-quotes.js';

const evidence = (quote: string, matched: readonly string[], line = 0): ToneEvidence => ({
  number: 0,
  tone: 'green',
  evidence: { quote, matched },
  line,
});
/** What is marked: the sentence, then the words. */
const marked = (lines: readonly string[], item: ToneEvidence): string[] =>
  findQuotes(lines, [item]).map(({ start, end }) => lines.join('\n').slice(start, end));

describe('finding a quote in the lines that it was taken from', () => {
  it('marks the sentence and the words that count, and nothing else', () => {
    expect(
      marked(
        ['Used Ray. Cut latency by 20 % with Ray. Ray again.'],
        evidence('Cut latency by 20 % with Ray.', ['20 %', 'Ray']),
      ),
    ).toEqual(['Cut latency by 20 % with Ray.', '20 %', 'Ray']);
  });

  it('follows a sentence over line breaks, runs of spaces and hyphens', () => {
    const lines = ['• Обучил  модель на дан-', 'ных клиентов,', 'F1 вырос.'];
    expect(
      marked(lines, evidence('Обучил модель на дан-ных клиентов, F1 вырос.', ['модель', 'дан-ных'])),
    ).toEqual(['Обучил  модель на дан-\nных клиентов,\nF1 вырос.', 'модель', 'дан-\nных']);
  });

  it('takes the sentence of the line that is named, not the same one above', () => {
    const lines = ['Skills: PyTorch.', 'Built it with', 'Skills: PyTorch.'];
    expect(findQuotes(lines, [evidence('Skills: PyTorch.', ['PyTorch'], 2)])[0]?.start).toBe(31);
  });

  it('marks whole words only', () => {
    expect(marked(['Rays of sun, X-Ray, Ray'], evidence('Rays of sun, X-Ray, Ray', ['Ray']))).toEqual([
      'Rays of sun, X-Ray, Ray',
      'Ray',
      'Ray',
    ]);
    expect(
      marked(['latency 1800 ms, then 800 ms'], evidence('latency 1800 ms, then 800 ms', ['800 ms'])),
    ).toEqual(['latency 1800 ms, then 800 ms', '800 ms']);
  });

  it('marks the word behind which an address is, and an address that is broken over two lines', () => {
    expect(marked(['Code is here.'], evidence('https://github.com/a/b', ['here']))).toEqual(['here']);
    expect(
      marked(
        ['Code: github.com/a/long-', 'name'],
        evidence('https://github.com/a/long-name', ['github.com/a/long-name']),
      ),
    ).toEqual(['github.com/a/long-\nname']);
  });

  it('marks nothing when the quote is not there', () => {
    expect(marked(['Something else'], evidence('Trained GPT-2', ['GPT-2']))).toEqual([]);
  });
});
