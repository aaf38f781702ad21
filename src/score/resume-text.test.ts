import { expect, test } from 'vitest';
import type { Extract, Line } from '../read/extract.js';
import { buildResume } from '../resume/build-resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { createScreener } from '../screen.js';
import { resumeText } from './resume-text.js';

const ruleset = loadRuleset();
const line = (text: string, more: Partial<Line> = {}): Line => ({
  ...{ text, page: 1, box: null, size: null, bold: false, role: 'plain', flow: 0, end: 'soft' },
  ...more,
});
const extract = (lines: readonly Line[]): Extract => ({
  ...{ status: 'read', format: 'pdf', pages: 1, hidden: [], links: [], linksComplete: true, notes: [] },
  lines,
});

test('lines are kept as they were read, with what joins them into paragraphs', () => {
  const document = extract([
    line('Experience', { role: 'heading', end: 'hard' }),
    line('Обучила компактную модель для службы под-', { role: 'bullet' }),
    line('держки, время ответа сократилось с 800 мс'),
    line('до 200 мс', { end: 'hard' }),
    line('———', { end: 'hard' }),
    line('Python', { page: 2 }),
  ]);
  const { lines } = resumeText(document, buildResume(document, ruleset.conventions));
  expect(lines.map(({ text, page, number, glue }) => [text, page, number, glue])).toEqual([
    ['Experience', 1, 1, null],
    ['Обучила компактную модель для службы под-', 1, 2, null],
    ['держки, время ответа сократилось с 800 мс', 1, 3, ''],
    ['до 200 мс', 1, 4, ' '],
    ['———', 1, 5, null],
    ['Python', 2, 1, null],
  ]);
});

test('a screening holds the text of the resume only when it is asked for', async () => {
  const input = { file: 'ivan.txt', bytes: new TextEncoder().encode('Ivan Petrov, engineer') };
  const screen = (keepText?: boolean) =>
    createScreener(ruleset, { role: 'ml-engineer', ...(keepText === undefined ? {} : { keepText }) })(input);
  expect(await screen()).not.toHaveProperty('text');
  expect(await screen(true)).toMatchObject({
    text: { lines: [{ text: 'Ivan Petrov, engineer' }], hidden: [] },
  });
});
