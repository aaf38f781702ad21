import { describe, expect, it } from 'vitest';
import { toColumns } from './columns.js';
import type { Fragment } from './fragments.js';
import type { Row } from './rows.js';
import { toLines } from './to-lines.js';

describe('toLines', () => {
  it.each([
    ['two dashes below each other are bullets', [50, 50, 50], ['plain', 'bullet', 'bullet']],
    ['a dash further right is one', [50, 60, 80], ['plain', 'bullet', 'bullet']],
    ['a single dash in the middle of a text is none', [50, 50, 90], ['plain', 'plain', 'bullet']],
  ])('%s', (_what, lefts, roles) => {
    const texts = ['Built rankers', '- served models', '- wrote tests'];
    const rows = texts.map((text, index) => rowOf(text, lefts[index] ?? 0, index));
    expect(toLines({ rows }, 1, 0, []).map(({ line }) => line.role)).toEqual(roles);
  });

  it('stays quick on thousands of rows with dashes, and of edges that columns could have', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => rowOf('- a', 50, index));
    const before = performance.now();
    expect(toLines({ rows }, 1, 0, []).every(({ line }) => line.role === 'bullet')).toBe(true);
    toColumns(rows.slice(0, 8000).map((_, index) => fragmentOf('a', (index * 7919) % 90_000, index)));
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

function fragmentOf(text: string, left: number, index: number): Fragment {
  const box = { left, top: index * 12, right: left + 100, bottom: index * 12 + 10 };
  return { text, glyphs: [], box, size: 10, bold: false, upright: true, order: index };
}

function rowOf(text: string, left: number, index: number): Row {
  const fragment = fragmentOf(text, left, index);
  return { fragments: [fragment], box: fragment.box };
}
