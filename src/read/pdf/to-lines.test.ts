import { describe, expect, it } from 'vitest';
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

  // To compare each row with all the others would run into the time-out.
  it('takes linear time for thousands of rows with dashes', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => rowOf('- a', 50, index));
    expect(toLines({ rows }, 1, 0, []).every(({ line }) => line.role === 'bullet')).toBe(true);
  });
});

function rowOf(text: string, left: number, index: number): Row {
  const box = { left, top: index * 12, right: left + 100, bottom: index * 12 + 10 };
  const fragment = { text, glyphs: [], box, size: 10, bold: false, upright: true, order: index };
  return { fragments: [fragment], box };
}
